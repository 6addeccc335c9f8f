import { oneLine } from "@/lib/diagnosis/words";
import type { SeenEvent } from "./calls";

/** What is said where no change decided. */
const compared = {
  same: "No single change made a difference.",
  untried: "No change was tried: the plain request's answer is what counts.",
  nothing: "Nothing can be compared.",
} as const;

type Done = Extract<SeenEvent, { type: "done" }>;

/** What the probe showed, and how far that goes. */
export function Summary({ done }: { done: Done }) {
  const { probed } = done.diagnosis.probing;
  const how = probed.some(({ variant }) => variant !== "plain") ? "same" : probed.length ? "untried" : "nothing";
  const quoted = done.diagnosis.causes[0]?.reasons.find(({ clue }) => clue?.quote);
  const deciding = probed.find(({ variant }) => variant === done.deciding);
  return (
    <div className="mt-4 max-w-[64ch]">
      <p className="font-[550]">{deciding ? deciding.because : compared[how]}</p>
      {how === "untried" && quoted && (
        <p className="mt-1 [overflow-wrap:anywhere]">
          {quoted.because} <code className="clue">{oneLine(quoted.clue?.quote ?? "")}</code>
        </p>
      )}
      {done.diagnosis.evidence.notes.map((note) => (
        <p key={note} className="mt-1 text-soft">
          {note}
        </p>
      ))}
      <p className="mt-1 text-soft">
        The requests came from the server's network, not from yours. Where it was refused like you, that proves much;
        where it was not, your address, your credential or your program may be what is refused.
      </p>
    </div>
  );
}
