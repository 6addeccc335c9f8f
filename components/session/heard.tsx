"use client";

import { useEffect, useRef, useState } from "react";
import type { SessionEvent } from "@/lib/session/events";
import { said } from "./timeline";

interface HeardProps {
  readonly events: readonly SessionEvent[];
  /** Whether this page made the event. */
  readonly own: (id: string) => boolean;
}

/** Tells a screen reader what others add while one looks on. Nobody has to be told of what he did himself. */
export function Heard({ events, own }: HeardProps) {
  const last = useRef(events.at(-1)?.seq ?? 0);
  const [news, setNews] = useState({ seq: 0, text: "" });
  useEffect(() => {
    const fresh = events.filter(({ seq, id }) => seq > last.current && !own(id));
    const seq = events.at(-1)?.seq ?? 0;
    last.current = Math.max(last.current, seq);
    if (fresh.length) setNews({ seq, text: newsOf(fresh) });
  }, [events, own]);
  return (
    <p role="status" aria-label="What others add" className="sr-only">
      {/* Another element each time: the same words twice are said twice. */}
      <span key={news.seq}>{news.text}</span>
    </p>
  );
}

function newsOf(events: readonly SessionEvent[]): string {
  if (events.length > 3) return `${events.length} changes by others.`;
  return events.map((event) => `${event.by || "A teammate"} ${briefly(event)}.`).join(" ");
}

const briefly = (event: SessionEvent): string => (event.type === "note" ? "added a note" : said(event));
