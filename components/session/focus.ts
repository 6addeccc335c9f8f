"use client";

import { useEffect, useRef } from "react";
import type { Ranking } from "@/lib/diagnosis/diagnose";

/** One's own answer settles the case or brings another question: the focus goes there, unless it has moved on meanwhile. */
export function useFocusAfterAnswer(ranking: Ranking): () => void {
  const mine = useRef(false);
  useEffect(() => {
    if (!mine.current) return;
    mine.current = false;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !activeElement.closest(answering)) return;
    const question = ranking.verdict.settled ? null : document.getElementById("question");
    (question ?? document.getElementById("verdict"))?.focus();
  }, [ranking]);
  return () => {
    mine.current = true;
  };
}

/** Where answers are given. */
const answering = "[aria-labelledby=question]";

/** A question that was chosen on the map is where the reader goes on. */
export function useFocusOnQuestion(ask: string | null) {
  useEffect(() => {
    if (ask) document.getElementById("question")?.focus();
  }, [ask]);
}
