"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { onceQuiet } from "@/components/ui/idle";
import type { Answers } from "@/lib/diagnosis/browser";
import type { Input } from "@/lib/diagnosis/diagnose";
import { askAside, prepareAside } from "./aside";

/** Asks the engine beside the page's own thread; on it where there is no worker. Rejects when it could not be fetched. */
export async function ask<What extends keyof Answers>(what: What, input: Input): Promise<Answers[What]> {
  try {
    return await askAside(what, input);
  } catch {
    const [{ browser }, texts] = await Promise.all([
      import("@/lib/diagnosis/browser"),
      import("@/lib/knowledge/texts").then(({ loadTexts }) => loadTexts()),
    ]);
    return browser[what](input, texts);
  }
}

/** Whether a text tells of a call that succeeded. */
export async function succeeds(input: Input): Promise<boolean> {
  const { status } = (await ask("whole", input)).ranking.evidence;
  return status !== null && status >= 200 && status < 300;
}

/** Fetches the engine a moment after the page is there, so that the first answer does not wait for it. */
export function usePrepared(wanted = true): void {
  useEffect(() => (wanted ? onceQuiet(prepareAside) : undefined), [wanted]);
}

interface Latest<Question, Answer> {
  /** The last answer, with what it answers; null until the first one is there, and while there is nothing to ask. */
  readonly latest: { readonly asked: Question; readonly answer: Answer } | null;
  /** The last question could not be answered. It is asked again when the browser is back online. */
  readonly failed: boolean;
}

/**
 * Asks whenever the question is another one; until its answer is there the last one stays. One is asked at a time: of those
 * that come meanwhile only the newest is asked afterwards. `of` must not change.
 */
export function useLatest<Question, Answer>(
  question: Question | null,
  of: (question: Question) => Promise<Answer>,
): Latest<Question, Answer> {
  const [latest, setLatest] = useState<Latest<Question, Answer>["latest"]>(null);
  const [failed, setFailed] = useState(false);
  const wanted = useRef<Question | null>(null);
  const answering = useRef(false);
  const next = useCallback(async () => {
    const asked = wanted.current;
    if (asked === null || answering.current) return;
    answering.current = true;
    const answer = await of(asked).then(
      (told) => ({ told }),
      () => null,
    );
    answering.current = false;
    if (wanted.current !== asked) return next();
    setFailed(answer === null);
    // A diagnosis is much to draw; keys and pointers go first.
    if (answer) startTransition(() => setLatest({ asked, answer: answer.told }));
  }, [of]);
  useEffect(() => {
    wanted.current = question;
    setFailed(false);
    if (question === null) setLatest(null);
    void next();
    return () => {
      wanted.current = null;
    };
  }, [question, next]);
  useEffect(() => {
    if (!failed) return;
    const again = () => void next();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed, next]);
  return { latest: question === null ? null : latest, failed };
}
