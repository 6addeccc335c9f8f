"use client";

import type { Answered } from "@/lib/diagnosis/ask/ask";
import { optionOf, questionOf, unsure } from "@/lib/diagnosis/ask/ask";
import { oneLine } from "@/lib/diagnosis/words";
import { StateLink } from "./state-link";

interface TrailProps {
  readonly answered: readonly Answered[];
  /** Absent when the reader may not change anything. */
  readonly change?: ((question: string, option: string | null) => void) | undefined;
  /** Where a question is asked again; without it the changes are made in place. */
  readonly hrefOf?: ((question: string) => string) | undefined;
  /** Who gave an answer, where several people do. */
  readonly authorOf?: ((question: string) => string | null) | undefined;
}

/** What has been answered, by whom, each changeable. */
export function Trail({ answered, change, hrefOf, authorOf }: TrailProps) {
  if (!answered.length) return null;
  return (
    <section>
      <h2 className="mb-3">What is known</h2>
      <ul className="grid grid-cols-1 gap-2 text-[14px]">
        {answered.map((answer) => {
          const { question: id, option, by, clue } = answer;
          const question = questionOf(id);
          if (!question) return null;
          return (
            <li key={id} className="border-line border-t pt-2 first:border-t-0 first:pt-0">
              <p className="text-soft">{question.ask}</p>
              <div className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-[550]">{option === unsure ? "Not sure" : optionOf(question, option)?.label}</span>
                {by === "you" && authorOf?.(id) && (
                  <span className="text-note text-soft [overflow-wrap:anywhere]">says {authorOf(id)}</span>
                )}
                {by === "evidence" && (
                  <span className="text-note text-soft [overflow-wrap:anywhere]">
                    The text says so{clue?.quote ? `: “${oneLine(clue.quote, 60)}”` : ""}
                  </span>
                )}
                {hrefOf ? (
                  <AskAgain answer={answer} ask={question.ask} href={hrefOf(id)} />
                ) : (
                  change && <InPlace answer={answer} ask={question.ask} change={change} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly answer: Answered;
  readonly ask: string;
}

function AskAgain({ answer, ask, href }: ChangeProps & { href: string }) {
  const said = answer.by === "you" ? "Change" : "Disagree";
  const label = answer.by === "you" ? `Change the answer to: ${ask}` : `Disagree with what the text says on: ${ask}`;
  return (
    <StateLink href={href} className="text-button text-note" label={label}>
      {said}
    </StateLink>
  );
}

type Change = (question: string, option: string | null) => void;

function InPlace({ answer, ask, change }: ChangeProps & { change: Change }) {
  if (answer.by === "evidence") return <Disagree id={answer.question} chosen={answer.option} change={change} />;
  return (
    <button
      type="button"
      className="text-button text-note"
      onClick={() => change(answer.question, null)}
      aria-label={`Change the answer to: ${ask}`}
    >
      Change
    </button>
  );
}

/** Evidence answered, and the user knows better: the other options, in place. */
function Disagree({ id, chosen, change }: { id: string; chosen: string; change: Change }) {
  const options = Object.entries(questionOf(id)?.options ?? {}).filter(([option]) => option !== chosen);
  return (
    <details className="text-note">
      <summary className="text-button list-none">Disagree</summary>
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
