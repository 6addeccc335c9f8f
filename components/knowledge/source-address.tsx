import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { SourceLink } from "@/components/ui/source-link";
import type { SourceAddress } from "@/lib/knowledge/sources";

export function SourceList({ addresses }: { addresses: readonly SourceAddress[] }) {
  return (
    <ul className="max-w-[80ch]">
      {addresses.map((address) => (
        <SourceEntry key={address.url} address={address} />
      ))}
    </ul>
  );
}

/** An address with every claim that it supports. */
function SourceEntry({ address: { url, title, claims } }: { address: SourceAddress }) {
  return (
    <li className="border-line border-t py-4">
      {title && <p className="font-[550]">{title}</p>}
      <p className="font-mono text-note [overflow-wrap:anywhere]">
        <SourceLink url={url} title={url.replace(/^https:\/\//, "")} />
      </p>
      <ul className="mt-2 grid gap-1 text-[14px]">
        {claims.map(({ says, entry, path }) => (
          <li key={`${path} ${says}`} className="[overflow-wrap:anywhere]">
            <Link href={path} prefetch={false}>
              {entry}
            </Link>
            {entry.endsWith("?") ? " " : ": "}
            <Prose text={says} />
          </li>
        ))}
      </ul>
    </li>
  );
}
