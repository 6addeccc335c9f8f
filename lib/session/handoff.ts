import type { SessionState } from "./state";
import type { Shared } from "./store";

/** The text for whoever must act: the verdict, the evidence as stored, and what people added. Times in UTC. */
export function handoff(shared: Shared, state: SessionState, verdict: string): string {
  const notes = shared.events.flatMap((event) =>
    event.type === "note" ? [`- ${event.at}, ${event.by || "someone"}: ${event.text.replaceAll("\n", "\n  ")}`] : [],
  );
  return [
    `# ${state.title || "A refused request"}`,
    "",
    verdict,
    ...(state.request ? ["## The request", "", fenced(state.request), ""] : []),
    ...(state.evidence ? ["## The evidence", "", fenced(state.evidence), ""] : []),
    ...(notes.length ? ["## Notes", "", ...notes, ""] : []),
    `Shared ${shared.createdAt.toISOString()}, readable until ${shared.expiresAt.toISOString()}.`,
    "",
  ].join("\n");
}

/** A fence longer than any run of backticks inside, so that pasted text cannot end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((hit) => hit[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.replace(/\n+$/, "")}\n${fence}`;
}
