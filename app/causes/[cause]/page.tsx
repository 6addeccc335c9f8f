import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CauseArticle, CauseSources, causeParts } from "@/components/knowledge/cause-article";
import { CauseAside } from "@/components/knowledge/cause-aside";
import { CauseRefusals } from "@/components/knowledge/cause-refusals";
import { PreviousNext } from "@/components/knowledge/previous-next";
import { ReferencePage } from "@/components/knowledge/reference-page";
import { questionIds } from "@/lib/diagnosis/ask";
import { causeIds } from "@/lib/diagnosis/rank";
import { pageMetadata } from "@/lib/http/page-metadata";
import { refusalsOf } from "@/lib/knowledge/catalogue";
import { causes } from "@/lib/knowledge/causes/table.gen";
import { questions } from "@/lib/knowledge/questions/table.gen";
import { loadTexts } from "@/lib/knowledge/texts";

interface PageProps {
  params: Promise<{ cause: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return causeIds.map((cause) => ({ cause }));
}

async function entryOf({ params }: PageProps) {
  const { cause } = await params;
  const id = causeIds.find((one) => one === cause);
  const text = (await loadTexts()).causes[cause];
  return id && text ? { id, text, cause: causes[id] } : null;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const entry = await entryOf(props);
  if (!entry) return {};
  const { id, text, cause } = entry;
  return pageMetadata({
    title: `403 by ${cause.name}`,
    description: `${text.headline} How to recognise it, how to fix it, and who must act.`,
    path: `/causes/${id}`,
  });
}

export default async function CausePage(props: PageProps) {
  const entry = await entryOf(props);
  if (!entry) notFound();
  const { id, text, cause } = entry;
  const asked = questionIds
    .filter((question) => questions[question].branch === id)
    .map((question) => questions[question]);
  const aside = <CauseAside id={id} cause={cause} parts={causeParts(text)} />;
  return (
    <ReferencePage
      title={text.headline}
      name={cause.name}
      lede={text.meaning}
      trail={[{ name: "Causes", path: "/causes" }]}
      aside={aside}
    >
      <CauseArticle text={text} questions={asked} />
      <CauseRefusals vendors={await refusalsOf(id)} />
      <CauseSources text={text} />
      <PreviousNext ids={causeIds} here={id} />
    </ReferencePage>
  );
}
