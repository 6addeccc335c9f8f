import type { SeenEvent } from "./calls";

type Done = Extract<SeenEvent, { type: "done" }>;

/** What the probe showed, and how far that goes. */
export function Summary({ done }: { done: Done }) {
  const { probed } = done.diagnosis.probing;
  const deciding = probed.find(({ variant }) => variant === done.deciding);
  return (
    <div className="mt-4 max-w-[64ch]">
      <p className="font-[550]">
        {deciding
          ? deciding.because
          : probed.length
            ? "No single change made a difference."
            : "Nothing can be compared."}
      </p>
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
