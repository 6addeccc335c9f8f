import { FaqEntry } from "@/components/knowledge/faq-entry";
import { OnThisPage } from "@/components/knowledge/on-this-page";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { pageMetadata } from "@/lib/http/page-metadata";
import { answers } from "@/lib/knowledge/answers/table.gen";
import { inOrder } from "@/lib/knowledge/pages/catalogue";
import type { Answer } from "@/lib/knowledge/shapes";

export const metadata = pageMetadata({
  title: "Questions about 403 Forbidden",
  description:
    "What 403 means, how it differs from 401, 404 and 429, and what to do about it. Short answers with sources.",
});

const entries = inOrder<Answer>(answers);

export default function FaqPage() {
  return (
    <ReferencePage
      title="Questions about 403"
      name="FAQ"
      lede="Short answers, each with its source."
      aside={<OnThisPage parts={entries.map(([id, { ask }]) => ({ id, title: ask }))} />}
    >
      {entries.map(([id, entry]) => (
        <FaqEntry key={id} id={id} entry={entry} />
      ))}
    </ReferencePage>
  );
}
