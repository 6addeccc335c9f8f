import { CauseList } from "@/components/knowledge/cause-list";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { pageMetadata } from "@/lib/http/page-metadata";
import { refusalCounts } from "@/lib/knowledge/pages/catalogue";

export const metadata = pageMetadata({
  title: "The ten causes of 403 Forbidden",
  description:
    "Every 403 has one of ten causes. What each means, how to recognise it, who must act and how to fix it, with sources.",
});

export default function CausesPage() {
  return (
    <ReferencePage
      title="The ten causes of a 403"
      name="Causes"
      lede="The server understood the request and refuses it. There are ten possible causes, and each has its own remedy."
    >
      <CauseList ids={causeIds} refusals={refusalCounts} />
    </ReferencePage>
  );
}
