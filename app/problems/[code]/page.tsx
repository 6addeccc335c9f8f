import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Bullets } from "@/components/knowledge/bullets";
import { Part, ReferencePage } from "@/components/knowledge/reference-page";
import { problemKind, problems } from "@/lib/problem";

interface PageProps {
  params: Promise<{ code: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(problems).map((code) => ({ code }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { code } = await params;
  const kind = problemKind(code);
  return kind ? { title: kind.title, description: kind.meaning } : {};
}

/** What a problem's `type` leads to: of an answer that the reader got, not of this page. */
export default async function ProblemPage({ params }: PageProps) {
  const { code } = await params;
  const kind = problemKind(code);
  if (!kind) notFound();
  return (
    <ReferencePage
      title={`“${kind.title}”`}
      name={`Problems: ${code}`}
      lede={`What the API answers with ${kind.status}: ${kind.meaning.charAt(0).toLowerCase()}${kind.meaning.slice(1)}`}
      trail={[{ name: "API", path: "/api" }]}
    >
      <Part id="next" title="What to do">
        <Bullets sentences={kind.next} />
      </Part>
      <p>
        Not from a program? <Link href="/">Paste the response that refused you</Link>
      </p>
    </ReferencePage>
  );
}
