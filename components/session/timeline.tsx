import { optionOf, questionOf, unsure } from "@/lib/diagnosis/ask";
import { inSentence } from "@/lib/diagnosis/words";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { SessionEvent } from "@/lib/session/events";

/** Who did what, and when. */
export function Timeline({
  events,
  remove,
}: {
  events: readonly SessionEvent[];
  remove?: ((seq: number) => void) | undefined;
}) {
  return (
    <section>
      <h2 className="mb-3">What happened</h2>
      <ol className="text-[14px]">
        {events.map((event) => (
          <li key={event.seq} className="border-line border-t py-2.5 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span>
                <span className="font-[550]">{event.by || "Someone"}</span> {said(event)}
              </span>
              <time dateTime={event.at} className="ml-auto text-note text-soft">
                {event.at.slice(0, 16).replace("T", " ")} UTC
              </time>
            </p>
            {event.type === "note" && (
              <p className="mt-1 whitespace-pre-wrap rounded-[8px] bg-sunk px-3 py-2 [overflow-wrap:anywhere]">
                {event.text}
              </p>
            )}
            {remove && (event.type === "note" || event.type === "evidence" || event.type === "probe") && (
              <button type="button" className="text-button text-note" onClick={() => remove(event.seq)}>
                Take this text out
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function said(event: SessionEvent): string {
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
      return event.cause
        ? `confirmed: ${inSentence(causes[event.cause as CauseId]?.name ?? "the cause")}`
        : "reopened the case";
    case "removed":
      return "took a text out";
    case "erased":
      return `${event.was === "note" ? "wrote a note" : "added a text"} that was taken out`;
  }
}

function answerSaid(id: string, option: string | null): string {
  const question = questionOf(id);
  if (!question) return "answered a question";
  if (option === null) return `took back the answer to “${question.ask}”`;
  return `answered “${option === unsure ? "Not sure" : (optionOf(question, option)?.label ?? option)}” to “${question.ask}”`;
}
