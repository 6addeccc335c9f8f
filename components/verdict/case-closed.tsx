"use client";

import { useEffect, useRef } from "react";
import { useHandOver } from "@/components/ui/hand-over";
import { inSentence } from "@/lib/diagnosis/words";

interface CaseClosedProps {
  /** The cause whose steps helped, by name; null where the diagnosis had not settled on one. */
  readonly cause: string | null;
  readonly undo: () => void;
}

/** The call works: said where the eye is, and taken back with one press. */
export function CaseClosed({ cause, undo }: CaseClosedProps) {
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  useHandOver(banner, "did-it-work", "verdict");
  return (
    <div
      ref={banner}
      role="status"
      tabIndex={-1}
      className="mb-6 flex flex-wrap items-baseline gap-x-3 rounded-sheet border border-go px-4 py-3"
    >
      <p>
        <span className="font-[600] text-go">Case closed.</span>{" "}
        {cause ? `It works now; the cause was ${inSentence(cause)}.` : "It works now; which cause it was stays open."}
      </p>
      <button type="button" className="text-button" onClick={undo}>
        Undo
      </button>
    </div>
  );
}
