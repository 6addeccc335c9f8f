/** A page of somebody else, opened beside ours; without a title its host stands for it, with the repository, or the number of the RFC. */
export function SourceLink({ url, title, className }: { url: string; title?: string | null; className?: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank" className={className}>
      {title ?? nameOf(url)}
    </a>
  );
}

function nameOf(source: string): string {
  const { host, pathname, hash } = new URL(source);
  const rfc = /\/rfc(\d+)/i.exec(pathname)?.[1];
  if (!rfc) return hostName(host, pathname);
  const section = /section-([\d.]+)/.exec(hash)?.[1];
  return `RFC ${rfc}${section ? ` §${section}` : ""}`;
}

function hostName(host: string, pathname: string): string {
  const repository = host === "github.com" ? /^\/[\w.-]+\/[\w.-]+/.exec(pathname)?.[0] : undefined;
  return host.replace(/^www\./, "") + (repository ?? "");
}
