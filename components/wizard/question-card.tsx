"use client";

import { useEffect } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { AskedQuestion } from "@/lib/diagnosis/diagnose";

interface QuestionCardProps {
  readonly question: AskedQuestion;
  readonly eyebrow: string;
  /** The user's own URL, for the command that tells. */
  readonly url: string | null;
  /** Where an option leads without JavaScript. */
  readonly hrefOf?: (option: string) => string;
  readonly answer: (option: string) => void;
  readonly level?: 1 | 2;
}

/** One question; options are rows with number keys. */
export function QuestionCard({ question, eyebrow, url, hrefOf, answer, level = 2 }: QuestionCardProps) {
  const Heading = level === 1 ? "h1" : "h2";
  useEffect(() => {
    const choose = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const option = /^[1-9]$/.test(event.key) ? question.options[Number(event.key) - 1] : undefined;
      if (option) answer(option.id);
    };
    window.addEventListener("keydown", choose);
    return () => window.removeEventListener("keydown", choose);
  }, [question, answer]);
  const check = question.howToCheck.replaceAll("{url}", url ?? "https://api.example.com/thing");
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
      <ul className="grid gap-2">
        {question.options.map((option, index) => (
          <li key={option.id}>
            <a
              href={hrefOf?.(option.id) ?? `#answer-${option.id}`}
              className="flex gap-3 rounded-[8px] border border-line bg-paper px-3.5 py-2.5 no-underline hover:border-soft"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                answer(option.id);
              }}
            >
              <kbd className="h-fit rounded-small border border-line px-1.5 text-[12px] text-soft">{index + 1}</kbd>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[13.5px] text-soft">Why we ask: {question.why}</p>
      <details className="mt-2 text-[13.5px]">
        <summary className="text-soft">How to find out</summary>
        <pre className="snippet">{check}</pre>
        <CopyButton text={check} className="text-button mt-1 text-note" />
      </details>
    </section>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
