import { Time } from "@/components/ui/times";
import { optionOf, questionOf, unsure } from "@/lib/diagnosis/ask/ask";
import { inSentence } from "@/lib/diagnosis/words";
import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { SessionEvent } from "@/lib/session/events";
import { NoteText } from "./note-text";
import { RemoveButton } from "./remove-button";

interface TimelineProps {
  readonly events: readonly SessionEvent[];
  /** Absent when the reader may not change anything. */
  readonly remove?: ((seq: number) => void) | undefined;
}

/** Who did what, and when. */
export function Timeline({ events, remove }: TimelineProps) {
  return (
    <section aria-labelledby="timeline" className="min-w-0">
      <h2 id="timeline" className="mb-3">
        What happened
      </h2>
      <ol className="text-[14px]">
        {events.map((event) => (
          <li key={event.seq} className="border-line border-t py-2.5 first:border-t-0 first:pt-0">
            <p className="words">
              <bdi className="font-[550]">{event.by || "Someone"}</bdi> {said(event)}
            </p>
            <p className="text-note text-soft">
              <Time iso={event.at} brief />
            </p>
            <div className="flex flex-wrap items-start gap-x-5">
              <Text event={event} />
              {remove && hasText(event) && <RemoveButton remove={() => remove(event.seq)} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const hasText = ({ type }: SessionEvent) => ["created", "note", "evidence", "working", "probe"].includes(type);

/** A note whole; longer texts folded. */
function Text({ event }: { event: SessionEvent }) {
  if (event.type === "note") return <NoteText text={event.text} />;
  if (event.type === "outcome" && event.text) return <NoteText text={event.text} />;
  const text = longTextOf(event);
  if (!text) return null;
  return (
    <details className="min-w-0 text-note open:basis-full">
      <summary className="py-1 text-soft">Show the text</summary>
      <p className="snippet mt-1 max-h-64 overflow-y-auto">{text}</p>
    </details>
  );
}

function longTextOf(event: SessionEvent): string | null {
  if (event.type === "evidence" || event.type === "working") return event.evidence;
  if (event.type === "probe") return event.report;
  return event.type === "created" ? (event.evidence ?? null) : null;
}

/** What an event did, after the name of who made it. */
export function said(event: SessionEvent): string {
  switch (event.type) {
    case "created":
      return "shared this diagnosis";
    case "evidence":
      return "added evidence";
    case "exchange":
      return `chose response ${event.index + 1}`;
    case "working":
      return "added a call that works";
    case "answer":
      return answerSaid(event.question, event.option);
    case "step":
      return event.done ? "ticked off a step" : "unticked a step";
    case "note":
      return "wrote";
    case "probe":
      return "added a probe's report";
    case "outcome":
      return event.cause ? `confirmed: ${causeSaid(event.cause)}` : "reopened the case";
    case "removed":
      return "took a text out";
    case "erased":
      return `${erasedSaid[event.was] ?? "added a text"} that was taken out`;
  }
}

const erasedSaid: Readonly<Record<string, string>> = {
  created: "shared this diagnosis with a text",
  note: "wrote a note",
  evidence: "added evidence",
  probe: "added a probe's report",
};

/** A cause's name inside a sentence; the log may be older than the table. */
export function causeSaid(id: string): string {
  return inSentence(causeNames[id as CauseId]?.name ?? "the cause");
}

function answerSaid(id: string, option: string | null): string {
  const question = questionOf(id);
  if (!question) return "answered a question";
  if (option === null) return `took back the answer to “${question.ask}”`;
  return `answered “${option === unsure ? "Not sure" : (optionOf(question, option)?.label ?? option)}” to “${question.ask}”`;
}
