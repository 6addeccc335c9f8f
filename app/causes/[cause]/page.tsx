import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CauseArticle, CauseSources, causeParts } from "@/components/knowledge/cause-article";
import { CauseAside } from "@/components/knowledge/cause-aside";
import { CauseRefusals } from "@/components/knowledge/cause-refusals";
import { PreviousNext } from "@/components/knowledge/previous-next";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { inSentence } from "@/lib/diagnosis/words";
import { pageMetadata } from "@/lib/http/page-metadata";
import { causeEntry, refusalsOf } from "@/lib/knowledge/pages/catalogue";

interface PageProps {
  params: Promise<{ cause: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return causeIds.map((cause) => ({ cause }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const entry = await causeEntry((await params).cause);
  if (!entry) return {};
  const { text, cause } = entry;
  return pageMetadata({
    title: `403 Forbidden: ${inSentence(cause.name)}`,
    description: `${text.headline} How to recognise it, how to fix it, and who must act.`,
  });
}

export default async function CausePage({ params }: PageProps) {
  const entry = await causeEntry((await params).cause);
  if (!entry) notFound();
  const { id, text, cause, questions } = entry;
  const aside = <CauseAside id={id} cause={cause} parts={causeParts(text)} />;
  return (
    <ReferencePage
      title={text.headline}
      name={cause.name}
      lede={text.meaning}
      trail={[{ name: "Causes", path: "/causes" }]}
      aside={aside}
    >
      <CauseArticle text={text} questions={questions} />
      <CauseRefusals vendors={await refusalsOf(id)} />
      <CauseSources text={text} />
      <PreviousNext ids={causeIds} here={id} />
    </ReferencePage>
  );
}
