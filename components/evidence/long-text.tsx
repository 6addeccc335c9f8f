"use client";

import { type ComponentProps, useEffect, useRef } from "react";

interface LongTextProps extends Omit<ComponentProps<"textarea">, "value" | "defaultValue" | "onChange"> {
  readonly value: string;
  readonly put: (text: string) => void;
}

/**
 * A box for a text of any length. React would copy the whole of a controlled text into the page's tree at each key; here it is
 * written only when it differs from what stands in the box.
 */
export function LongText({ value, put, ...rest }: LongTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const typedEarly = useRef(put);
  useEffect(() => {
    // What was typed before the page ran counts.
    if (box.current?.value) typedEarly.current(box.current.value);
  }, []);
  useEffect(() => {
    if (box.current && box.current.value !== value) box.current.value = value;
  }, [value]);
  return <textarea {...rest} ref={box} onChange={(event) => put(event.target.value)} />;
}
