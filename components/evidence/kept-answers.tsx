"use client";

import { useSearchParams } from "next/navigation";

/** How many answers the address of the paste box holds: beside `beside=paste` there is nothing else in it. */
function answersIn(search: URLSearchParams): number {
  return search.get("beside") === "paste" ? [...search].length - 1 : 0;
}

/** Where the diagnosis of what is pasted is, with the answers that are kept. */
export function diagnosisAddress(search: URLSearchParams): string {
  return answersIn(search) ? `/diagnose?${search}` : "/diagnose";
}

/** The paste box without the answers. */
export const leaveAnswersOut = () => window.history.replaceState(null, "", "/");

interface KeptAnswersProps {
  /** How many steps were ticked. */
  readonly ticks: number;
  readonly leaveOut: () => void;
}

/** Says that answers and ticks of before count for what is pasted now, and lets one leave them out. */
export function KeptAnswers({ ticks, leaveOut }: KeptAnswersProps) {
  const answers = answersIn(useSearchParams());
  const count = answers + ticks;
  if (!count) return null;
  const kept = [counted(answers, "answer"), counted(ticks, "ticked step")].filter(Boolean).join(" and ");
  return (
    <p className="mt-2 text-[14px] text-soft">
      Your {kept} {count === 1 ? "is" : "are"} kept.{" "}
      <button type="button" className="text-button" onClick={leaveOut}>
        {count === 1 ? "Leave it out" : "Leave them out"}
      </button>
    </p>
  );
}

function counted(count: number, what: string): string {
  if (count < 2) return count ? what : "";
  return `${count} ${what}s`;
}
