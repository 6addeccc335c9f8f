import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { SourceEntry } from "@/components/knowledge/source-address";
import { count } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { sourceHosts } from "@/lib/knowledge/sources";

interface PageProps {
  params: Promise<{ host: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await sourceHosts()).map(({ host }) => ({ host }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { host } = await params;
  return pageMetadata({
    title: `Sources at ${host}`,
    description: `Every address at ${host} that a claim of why403 rests on, with the claims that it supports.`,
  });
}

export default async function HostPage({ params }: PageProps) {
  const { host: name } = await params;
  const host = (await sourceHosts()).find((one) => one.host === name);
  if (!host) notFound();
  return (
    <ReferencePage
      title={`Sources at ${name}`}
      name={name}
      lede={`${count(host.addresses.length, "address", "addresses")} and ${count(host.claims, "claim")} that rest on them.`}
      trail={[{ name: "Sources", path: "/sources" }]}
    >
      <ul className="max-w-[80ch]">
        {host.addresses.map((address) => (
          <SourceEntry key={address.url} address={address} />
        ))}
      </ul>
    </ReferencePage>
  );
}
