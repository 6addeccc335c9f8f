"use client";

import { useEffect } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Prose } from "@/components/ui/prose";
import { singleKeysCount, useSingleKeys } from "@/components/ui/single-keys";
import type { AskedQuestion } from "@/lib/diagnosis/diagnose";
import { withUrl } from "@/lib/knowledge/pages/command";

interface QuestionCardProps {
  readonly question: AskedQuestion;
  readonly eyebrow: string;
  /** The user's own URL, for the command that tells. */
  readonly url: string | null;
  /** The option that counts now, when the question is asked again. */
  readonly chosen?: string | undefined;
  /** What the address holds beside the answer, for the form that works without JavaScript. */
  readonly fields?: readonly (readonly [string, string])[] | undefined;
  readonly answer: (option: string) => void;
  readonly level?: 1 | 2;
}

/** One question; its options are the buttons of a form, with number keys. */
export function QuestionCard({ question, eyebrow, url, chosen, fields, answer, level = 2 }: QuestionCardProps) {
  const Heading = level === 1 ? "h1" : "h2";
  useNumberKeys(question, answer);
  const [singleKeys] = useSingleKeys();
  const check = withUrl(question.howToCheck, url ?? "https://api.example.com/thing", "sentence");
  return (
    <section aria-labelledby="question" className="rounded-sheet border border-line bg-sheet p-5">
      <p className="text-note text-soft">{eyebrow}</p>
      <Heading
        id="question"
        className={level === 1 ? "mt-1 mb-4" : "mt-0.5 mb-3 text-ask tracking-tight"}
        tabIndex={-1}
      >
        {question.ask}
      </Heading>
      <form
        method="get"
        action={fields ? "/diagnose" : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          if (submitter instanceof HTMLButtonElement) answer(submitter.value);
        }}
      >
        {fields?.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul className="grid grid-cols-1 gap-2">
          {question.options.map((option, index) => (
            <li key={option.id}>
              <button
                type="submit"
                name={question.id}
                value={option.id}
                aria-keyshortcuts={singleKeys ? `${index + 1}` : undefined}
                className={`flex w-full items-baseline gap-3 rounded-[8px] border bg-paper px-3.5 py-2.5 text-left hover:border-soft ${option.id === chosen ? "border-ink" : "border-line"}`}
              >
                {singleKeys && (
                  <kbd className="h-fit rounded-small border border-line px-1.5 text-[12px] text-soft no-print noscript:hidden">
                    {index + 1}
                  </kbd>
                )}
                <span>
                  {option.label}
                  {option.id === chosen && <span className="block text-note text-soft">counts now</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      <p className="mt-3 text-[13.5px] text-soft">Why we ask: {question.why}</p>
      <details className="mt-2 text-[13.5px]">
        <summary className="text-soft">How to find out</summary>
        <p className="snippet font-sans">
          <Prose text={check} />
        </p>
        <Commands text={check} />
      </details>
    </section>
  );
}

/** The commands of a sentence, each to copy by itself. */
function Commands({ text }: { text: string }) {
  const commands = text.split("`").filter((piece, index) => index % 2 === 1 && piece.includes(" "));
  return (
    <ul>
      {commands.map((command) => (
        <li key={command} className="mt-1 flex items-baseline gap-3">
          <code className="min-w-0 text-[12.5px] text-soft [overflow-wrap:anywhere]">{command}</code>
          <CopyButton text={command} className="text-button ml-auto shrink-0 text-note" />
        </li>
      ))}
    </ul>
  );
}

function useNumberKeys(question: AskedQuestion, answer: (option: string) => void) {
  useEffect(() => {
    const choose = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const option =
        /^[1-9]$/.test(event.key) && singleKeysCount() ? question.options[Number(event.key) - 1] : undefined;
      if (option) answer(option.id);
    };
    window.addEventListener("keydown", choose);
    return () => window.removeEventListener("keydown", choose);
  }, [question, answer]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.closest("dialog") !== null)
  );
}
