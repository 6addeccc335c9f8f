import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { Refusal } from "@/components/knowledge/refusal";
import { VendorFacts } from "@/components/knowledge/vendor-facts";
import { count } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { vendorEntry, vendorRows } from "@/lib/knowledge/pages/catalogue";

interface PageProps {
  params: Promise<{ vendor: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return vendorRows.map(({ id }) => ({ vendor: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const vendor = await vendorEntry((await params).vendor);
  if (!vendor) return {};
  return pageMetadata({
    title: `403 from ${vendor.name}`,
    description: `${count(vendor.refusals, "way")} in which ${vendor.name} refuses a request: how each is recognised, what it means, who must act and how to fix it.`,
  });
}

export default async function VendorPage({ params }: PageProps) {
  const vendor = await vendorEntry((await params).vendor);
  if (!vendor) notFound();
  const parts = vendor.entries.map(({ id, headline }) => ({ id, title: headline }));
  return (
    <ReferencePage
      title={`403 from ${vendor.name}`}
      name={vendor.name}
      lede={`${count(vendor.refusals, "known refusal")}, the specific before the general.`}
      trail={[{ name: "Vendors", path: "/vendors" }]}
      aside={parts.length > 1 && <OnThisPage parts={parts} />}
    >
      <VendorFacts vendor={vendor} />
      {vendor.entries.map((entry) => (
        <Refusal key={entry.id} entry={entry} vendorLayer={vendor.layer} />
      ))}
    </ReferencePage>
  );
}
