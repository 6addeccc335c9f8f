"use client";

import type { Answered } from "@/lib/diagnosis/ask";
import { optionOf, questionOf, unsure } from "@/lib/diagnosis/ask";

interface TrailProps {
  readonly answered: readonly Answered[];
  /** Absent when the reader may not change anything. */
  readonly change?: ((question: string, option: string | null) => void) | undefined;
}

/** What has been answered, by whom, each changeable. */
export function Trail({ answered, change }: TrailProps) {
  if (!answered.length) return null;
  return (
    <section>
      <h2 className="mb-3">What is known</h2>
      <ul className="grid gap-2 text-[14px]">
        {answered.map(({ question: id, option: chosen, by, clue }) => {
          const question = questionOf(id);
          if (!question) return null;
          return (
            <li key={id} className="border-line border-t pt-2 first:border-t-0 first:pt-0">
              <p className="text-soft">{question.ask}</p>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-[550]">{chosen === unsure ? "Not sure" : optionOf(question, chosen)?.label}</span>
                {by === "evidence" && (
                  <span className="text-note text-soft">
                    your text already says so{clue?.quote ? `: “${clue.quote.slice(0, 60)}”` : ""}
                  </span>
                )}
                {change && by === "you" && (
                  <button
                    type="button"
                    className="text-button text-note"
                    onClick={() => change(id, null)}
                    aria-label={`Change the answer to: ${question.ask}`}
                  >
                    Change
                  </button>
                )}
                {change && by === "evidence" && <Disagree id={id} chosen={chosen} change={change} />}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Evidence answered, and the user knows better: the other options, in place. */
function Disagree({
  id,
  chosen,
  change,
}: {
  id: string;
  chosen: string;
  change: (question: string, option: string | null) => void;
}) {
  const options = Object.entries(questionOf(id)?.options ?? {}).filter(([option]) => option !== chosen);
  return (
    <details className="text-note">
      <summary className="text-button">Disagree</summary>
      <div className="mt-1 flex flex-wrap gap-2">
        {options.map(([option, { label }]) => (
          <button key={option} type="button" className="button min-h-8 text-note" onClick={() => change(id, option)}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
