"use client";

import { type RefObject, useLayoutEffect } from "react";

/** When an element goes while it holds the focus, the focus goes to the first of these ids that there is then. */
export function useHandOver(element: RefObject<HTMLElement | null>, ...ids: readonly string[]): void {
  const to = ids.join(" ");
  useLayoutEffect(
    () => () => {
      if (!element.current?.contains(document.activeElement)) return;
      // What comes in its place stands there once this round of changes is through.
      queueMicrotask(() => {
        const places = to.split(" ").map((id) => document.getElementById(id));
        places.find((one) => one !== null)?.focus();
      });
    },
    [element, to],
  );
}
