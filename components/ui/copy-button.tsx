"use client";

import { useState } from "react";

/** Copies a text and says so, to the eye and to a screen reader. Not there without scripts: what it copies can be selected. */
export function CopyButton({
  text,
  label = "Copy",
  className = "button",
}: {
  text: string;
  label?: string;
  className?: string;
}) {
  const [said, setSaid] = useState<"" | "Copied" | "Select and copy by hand">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select and copy by hand");
    }
    setTimeout(() => setSaid(""), 2000);
  };
  return (
    <button type="button" className={`${className} noscript:hidden`} onClick={copy}>
      <span aria-live="polite">{said || label}</span>
    </button>
  );
}
