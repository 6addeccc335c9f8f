import { ByLetter, type Entry } from "@/components/knowledge/by-letter";
import { byOwner, type Parted } from "@/components/knowledge/hosts";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { count } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { type SourceHost, sourceHosts } from "@/lib/knowledge/sources";

export const metadata = pageMetadata({
  title: "Sources",
  description: "Every address that a claim of why403 rests on, with the claims that it supports.",
});

export default async function SourcesPage() {
  const hosts = await sourceHosts();
  const addresses = hosts.reduce((sum, host) => sum + host.addresses.length, 0);
  const claims = hosts.reduce((sum, host) => sum + host.claims, 0);
  return (
    <ReferencePage
      title="Sources"
      lede={`${count(claims, "claim")} of these pages rest on ${count(addresses, "address", "addresses")} at ${count(hosts.length, "host")}. Open a host to see its pages and the claims they support.`}
    >
      <ByLetter entries={byOwner(hosts).map(entryOf)} />
    </ReferencePage>
  );
}

const entryOf = ({ host, prefix, domain, addresses, claims }: SourceHost & Parted): Entry => ({
  id: host,
  href: `/sources/${host}`,
  sort: domain,
  name: (
    <>
      {prefix && <span className="font-normal text-soft">{prefix}</span>}
      {domain}
    </>
  ),
  says: `${count(addresses.length, "address", "addresses")} · ${count(claims, "claim")}`,
});
