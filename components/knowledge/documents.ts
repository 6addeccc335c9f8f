import type { SourceAddress, SourceHost } from "@/lib/knowledge/sources";

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly addresses: readonly SourceAddress[];
}

/** From so many addresses on a host's page is parted. */
const many = 12;

/** A host's addresses by document: an RFC, a part of a site; GitHub's many by the owner's letter. None where they are few. */
export function documentsOf({ host, addresses }: SourceHost): readonly Document[] {
  if (addresses.length < many) return [];
  const found = new Map<string, SourceAddress[]>();
  for (const address of addresses) {
    const title = documentOf(host, new URL(address.url).pathname);
    found.set(title, [...(found.get(title) ?? []), address]);
  }
  if (found.size < 2) return [];
  return [...found]
    .map(([title, of]) => ({ id: `of-${title.toLowerCase().replace(/^\/|[^a-z0-9-]/g, "")}`, title, addresses: of }))
    .sort((a, b) => a.title.localeCompare(b.title, "en", { numeric: true }));
}

/** What stands before the documents in many paths, and names none. */
const noDocument = /^(?:[a-z]{2}|[a-z]{2}-[a-z]{2,4}|latest|docs?)$/i;

function documentOf(host: string, path: string): string {
  const rfc = /^\/rfc\/rfc(\d+)/.exec(path)?.[1];
  if (rfc) return `RFC ${rfc}`;
  const parts = path.split("/").filter(Boolean);
  if (host !== "github.com") return `/${parts.find((part) => !noDocument.test(part)) ?? parts[0] ?? ""}`;
  const letter = parts[0]?.charAt(0).toUpperCase() ?? "";
  return /[A-Z]/.test(letter) ? letter : "0-9";
}
