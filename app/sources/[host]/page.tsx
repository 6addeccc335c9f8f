import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { documentsOf } from "@/components/knowledge/documents";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";
import { SourceList } from "@/components/knowledge/source-address";
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
  const documents = documentsOf(host);
  return (
    <ReferencePage
      title={`Sources at ${name}`}
      name={name}
      lede={`${count(host.addresses.length, "address", "addresses")} and ${count(host.claims, "claim")} that rest on them.`}
      trail={[{ name: "Sources", path: "/sources" }]}
      aside={documents.length > 0 && <OnThisPage parts={documents} />}
    >
      {documents.map(({ id, title, addresses }) => (
        <Part key={id} id={id} title={title}>
          <SourceList addresses={addresses} />
        </Part>
      ))}
      {documents.length === 0 && <SourceList addresses={host.addresses} />}
    </ReferencePage>
  );
}
