"use client";

import { useDeferredValue, useEffect, useState } from "react";

/** Characters from which a text is read only once its typing pauses; below, reading costs less than a key. */
export const long = 20_000;
export const pause = 250;

/** The text to read: at once when it is short, after a pause when it is long. */
export function useSettled(text: string): string {
  const deferred = useDeferredValue(text);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    if (text.length <= long) return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return text.length <= long ? deferred : settled;
}
