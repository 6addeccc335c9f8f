import type { Metadata } from "next";
import { connection } from "next/server";
import NotFound from "@/app/not-found";
import { diagnosed } from "@/components/session/diagnosed";
import { Gone, Unavailable } from "@/components/session/gone";
import { SessionView } from "@/components/session/session-view";
import { wholeOf } from "@/lib/diagnosis/tell/whole";
import { env } from "@/lib/env";
import { loadTexts } from "@/lib/knowledge/texts";
import { readForPage } from "@/lib/session/store";

// Preview bots see this and nothing of the session.
export const metadata: Metadata = {
  title: "A shared diagnosis",
  description: "A refused request, diagnosed with why403.",
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ ask?: string | string[] }>;
}

export default async function SharedPage({ params, searchParams }: PageProps) {
  await connection();
  const { id } = await params;
  // What the proxy shows instead, with the status that belongs to it.
  if (id === "not-found") return <NotFound />;
  if (id === "gone") return <Gone />;
  if (id === "unavailable") return <Unavailable />;
  const shared = await readForPage(id);
  if (shared === "not-found") return <NotFound />;
  if (shared === "unavailable") return <Unavailable />;
  if (shared === "gone") return <Gone />;
  const texts = await loadTexts();
  const asked = [(await searchParams).ask ?? null].flat()[0] ?? null;
  return (
    <SessionView
      id={id}
      expiresAt={shared.expiresAt.toISOString()}
      events={shared.events}
      asked={asked}
      diagnosed={await diagnosed((input) => wholeOf(input, texts), shared.events, asked)}
      probe={env().PROBE}
    />
  );
}
