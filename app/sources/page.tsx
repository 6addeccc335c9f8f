import Link from "next/link";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { count } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { sourceHosts } from "@/lib/knowledge/sources";

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
      lede={`${claims} claims of these pages rest on ${addresses} addresses at ${hosts.length} hosts. Each host leads to its addresses and the claims that they support.`}
    >
      <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3">
        {hosts.map((host) => (
          <li key={host.host} className="flex flex-wrap items-baseline gap-x-2 [overflow-wrap:anywhere]">
            <Link href={`/sources/${host.host}`} prefetch={false}>
              {host.host}
            </Link>
            <span className="text-note text-soft">
              {count(host.addresses.length, "address", "addresses")}, {count(host.claims, "claim")}
            </span>
          </li>
        ))}
      </ul>
    </ReferencePage>
  );
}
