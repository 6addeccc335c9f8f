import type { Metadata } from "next";
import { connection } from "next/server";
import NotFound from "@/app/not-found";
import { HandoffActions, SupportMessage } from "@/components/handoff/handoff-actions";
import { HandoffSheet } from "@/components/handoff/handoff-sheet";
import { Gone, Unavailable } from "@/components/session/gone";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { explain } from "@/lib/diagnosis/tell/explain";
import { loadTexts } from "@/lib/knowledge/texts";
import { handoff } from "@/lib/session/handoff/handoff";
import { asMarkdown } from "@/lib/session/handoff/markdown";
import { asMessage } from "@/lib/session/handoff/message";
import { withoutRepeats } from "@/lib/session/handoff/words";
import { inputOf, stateOf } from "@/lib/session/state";
import { readForPage } from "@/lib/session/store";

// Preview bots see this and nothing of the session.
export const metadata: Metadata = {
  title: "A shared diagnosis, to hand off",
  description: "A refused request, diagnosed with why403.",
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

export default async function HandoffPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  const shared = await readForPage(id);
  if (shared === "not-found") return <NotFound />;
  if (shared === "unavailable") return <Unavailable />;
  if (shared === "gone") return <Gone />;
  const state = stateOf(shared.events);
  const texts = await loadTexts();
  const ranking = diagnose(inputOf(state), texts);
  const packet = handoff(shared, state, { ranking, explanation: explain(ranking, texts) });
  return (
    <div className="contained">
      <HandoffActions id={id} markdown={asMarkdown(packet)} />
      <HandoffSheet packet={withoutRepeats(packet)} />
      <SupportMessage message={asMessage(packet)} />
    </div>
  );
}
