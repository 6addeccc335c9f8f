import { OnThisPage } from "@/components/knowledge/on-this-page";
import { PracticeArticle } from "@/components/knowledge/practice";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { CopyButton } from "@/components/ui/copy-button";
import { pageMetadata } from "@/lib/http/page-metadata";
import { inOrder } from "@/lib/knowledge/pages/catalogue";
import { checklist } from "@/lib/knowledge/pages/checklist";
import { practices } from "@/lib/knowledge/practices/table.gen";
import type { Practice } from "@/lib/knowledge/shapes";

export const metadata = pageMetadata({
  title: "Preventing 403 Forbidden",
  description:
    "Practices that keep an API client from being refused: why each helps, how to do it, and a checklist to copy.",
});

const entries = inOrder<Practice>(practices);

export default function PreventionPage() {
  const parts = entries.map(([id, { order, name }]) => ({ id, title: `${order}. ${name}` }));
  const aside = (
    <div className="grid gap-5">
      <div>
        <CopyButton
          text={checklist(entries.map(([, practice]) => practice))}
          label="Copy the checklist"
          className="button button-strong"
        />
        <p className="mt-2 text-note text-soft">All checks of this page as Markdown, for an issue or a wiki.</p>
      </div>
      <OnThisPage parts={parts} />
    </div>
  );
  return (
    <ReferencePage
      title="How to avoid a 403"
      name="Prevention"
      lede="Most refusals can be seen coming. Each practice says why, how, and what to check."
      aside={aside}
    >
      {entries.map(([id, practice]) => (
        <PracticeArticle key={id} id={id} practice={practice} />
      ))}
    </ReferencePage>
  );
}
