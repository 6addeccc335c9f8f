import { ReferencePage } from "@/components/knowledge/reference-page";
import { VendorIndex } from "@/components/knowledge/vendor-index";
import { inThousands } from "@/components/knowledge/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { refusalCount, vendorRows } from "@/lib/knowledge/pages/catalogue";

export const metadata = pageMetadata({
  title: "Vendors and how they refuse",
  description: `${vendorRows.length} CDNs, firewalls, gateways, clouds and APIs, with ${inThousands(refusalCount)} ways in which they answer 403: how each is recognised, what it means and how to fix it.`,
});

export default function VendorsPage() {
  return (
    <ReferencePage
      title="Vendors and how they refuse"
      name="Vendors"
      lede={`${vendorRows.length} vendors and programs that stand between you and the answer, and ${inThousands(refusalCount)} ways in which they refuse.`}
    >
      <VendorIndex vendors={vendorRows} />
    </ReferencePage>
  );
}
