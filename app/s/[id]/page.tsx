import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Gone, Unavailable } from "@/components/session/gone";
import { SessionView } from "@/components/session/session-view";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { explain } from "@/lib/diagnosis/explain";
import { portable } from "@/lib/diagnosis/portable";
import { env } from "@/lib/env";
import { describe } from "@/lib/evidence/read";
import { loadTexts } from "@/lib/knowledge/texts";
import { Problem } from "@/lib/problem";
import { inputOf, stateOf } from "@/lib/session/state";
import { readSession } from "@/lib/session/store";

// Preview bots see this and nothing of the session.
export const metadata: Metadata = {
  title: "A shared diagnosis",
  description: "A refused request, diagnosed with why403.",
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

export default async function SharedPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  // What the proxy shows instead, with the status that belongs to it.
  if (id === "gone") return <Gone />;
  if (id === "unavailable") return <Unavailable />;
  const shared = await readSession(id).catch((error: unknown) => {
    if (error instanceof Problem && (error.code === "gone" || error.code === "not-found")) return error.code;
    throw error;
  });
  if (shared === "not-found") notFound();
  if (shared === "gone") return <Gone />;
  const texts = await loadTexts();
  const ranking = diagnose(inputOf(stateOf(shared.events)), texts);
  const explanation = explain(ranking, texts);
  return (
    <SessionView
      id={id}
      expiresAt={shared.expiresAt.toISOString()}
      events={shared.events}
      ranking={portable(ranking)}
      explanation={explanation}
      probe={env().PROBE}
      recognised={ranking.read ? describe(ranking.read) : ""}
    />
  );
}
