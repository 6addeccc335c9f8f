import type { Handoff } from "./handoff";

/** What stands around a "you" that something is done to: "stopped you.", "takes you for a bot", "lets you read". */
const beforeObject = /\blets?\s$/;
const afterObject =
  /^(?:$|[^\w\s]|\s+(?:a|an|and|any|as|at|before|but|by|for|from|in|into|on|or|out|the|this|to|until)\b)/;

/** A text that speaks to the caller, as the caller says it: "GitHub's rate limit stopped us." */
export function asCaller(text: string): string {
  return text.replaceAll(/\b(you)(r|rs|rself)?\b/gi, (said, _you, end: string | undefined, at: number) => {
    const ours = { r: "our", rs: "ours", rself: "ourselves" }[end ?? ""];
    const isObject = beforeObject.test(text.slice(0, at)) || afterObject.test(text.slice(at + said.length));
    const word = ours ?? (at > 0 && isObject ? "us" : "we");
    return said.startsWith("Y") ? word.replace(/^./, (letter) => letter.toUpperCase()) : word;
  });
}

/** "2026-11-23 14:02:11 UTC" of an ISO time. */
export function inUtc(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}

/**
 * The packet for whoever reads it from top to bottom: the ids stand above what else to look for, and of a reason that the
 * headline has told the words of the answer are left.
 */
export function withoutRepeats(packet: Handoff): Handoff {
  const { headline, ids, lookFor, reasons } = packet;
  return {
    ...packet,
    lookFor: [...(ids.length ? ["The ids above find it the surest."] : []), ...lookFor.slice(ids.length)],
    reasons: reasons.map((one) => (one.because === headline && one.quote ? { ...one, because: "" } : one)),
  };
}
