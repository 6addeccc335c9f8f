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

/** Says that answers of before count for what is pasted now, and lets one leave them out. */
export function KeptAnswers({ after }: { after: () => void }) {
  const count = answersIn(useSearchParams());
  if (!count) return null;
  return (
    <p className="mt-2 text-[14px] text-soft">
      {count === 1 ? "Your answer is kept." : `Your ${count} answers are kept.`}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          leaveAnswersOut();
          after();
        }}
      >
        {count === 1 ? "Leave it out" : "Leave them out"}
      </button>
    </p>
  );
}
