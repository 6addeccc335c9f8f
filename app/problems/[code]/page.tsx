import type { Metadata } from "next";
import { notFound } from "next/navigation";
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

export default async function ProblemPage({ params }: PageProps) {
  const { code } = await params;
  const kind = problemKind(code);
  if (!kind) notFound();
  return (
    <div className="prose">
      <p className="font-mono text-note text-soft">
        {kind.status} · {code}
      </p>
      <h1>{kind.title}</h1>
      <p className="text-lede">{kind.meaning}</p>
      <h2>What to do</h2>
      <ul>
        {kind.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
