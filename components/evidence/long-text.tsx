"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** Characters from which a text is taken out of its box only once its typing pauses; ms of that pause. */
const long = 20_000;
const pause = 500;

/** React reads the whole text, and where the selection stands in it, for each of these events that reaches it. */
const unseen = (event: Event) => event.stopPropagation();
/** Keys that type something are of no use to the page; what goes with Ctrl or ⌘ may be a shortcut. */
const unseenKey = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.stopPropagation();
const keys = ["keydown", "keypress", "keyup"] as const;

interface LongTextProps extends Omit<ComponentProps<"textarea">, "value" | "defaultValue" | "onChange"> {
  readonly value: string;
  readonly put: (text: string) => void;
}

/**
 * A box for a text of any length. React would copy the whole of a controlled text into the page's tree at each key; here it is
 * written only when it differs from what stands in the box, and a long one is taken out of it when it was pasted, once the
 * typing pauses, or when the box or the page is left.
 */
export function LongText({ value, put, ...rest }: LongTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(put);
  useEffect(() => {
    latest.current = put;
  }, [put]);
  useEffect(() => {
    const textarea = box.current;
    if (!textarea) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let empty = textarea.textLength === 0;
    const take = () => {
      timer = undefined;
      latest.current(textarea.value);
    };
    const typed = (event: Event) => {
      unseen(event);
      clearTimeout(timer);
      const whole = event instanceof InputEvent && event.inputType.startsWith("insertFrom");
      // What was pasted into an empty box is read from its top.
      if (whole && empty) textarea.scrollTop = 0;
      empty = textarea.textLength === 0;
      if (textarea.textLength > long && !whole) timer = setTimeout(take, pause);
      else take();
    };
    const leave = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      take();
    };
    // What was typed before the page ran counts.
    if (textarea.value) take();
    textarea.addEventListener("input", typed);
    textarea.addEventListener("selectionchange", unseen);
    textarea.addEventListener("textInput", unseen);
    for (const key of keys) textarea.addEventListener(key, unseenKey);
    textarea.addEventListener("blur", leave);
    window.addEventListener("pagehide", leave, { capture: true });
    return () => {
      leave();
      textarea.removeEventListener("input", typed);
      textarea.removeEventListener("selectionchange", unseen);
      textarea.removeEventListener("textInput", unseen);
      for (const key of keys) textarea.removeEventListener(key, unseenKey);
      textarea.removeEventListener("blur", leave);
      window.removeEventListener("pagehide", leave, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (!box.current || box.current.value === value) return;
    box.current.value = value;
    box.current.scrollTop = 0;
  }, [value]);
  return <textarea {...rest} ref={box} />;
}
