import { compareRounds, type Round } from "@/lib/diagnosis/ask/rounds";

interface EarlierRoundsProps {
  readonly earlier: readonly { readonly at: string; readonly round: Round }[];
  /** The diagnosis on show; null while the questions have not led to one. */
  readonly now: Round | null;
  /** Which of them it is compared with. */
  readonly beside?: "last" | "first";
  /** Absent where what was added since would be lost. */
  readonly goBack?: (index: number) => void;
}

const ordinals = ["first", "second", "third", "fourth", "fifth"];
export const ordinal = (index: number) => ordinals[index] ?? `${index + 1}th`;

/** The answers before this one, and what changed since one of them. */
export function EarlierRounds({ earlier, now, beside = "last", goBack }: EarlierRoundsProps) {
  const other = earlier.at(beside === "first" ? 0 : -1);
  if (!other) return null;
  const comparison = now && compareRounds(other.round, now);
  return (
    <section aria-labelledby="rounds" className="mb-7 rounded-sheet border border-line bg-sheet p-5">
      <p className="text-note text-soft">
        The {ordinal(earlier.length)} answer, beside {beside === "first" ? "the first" : "the one before"}
      </p>
      <h2 id="rounds" className="mt-0.5 text-ask tracking-tight">
        {comparison?.headline ?? "The new refusal is still open."}
      </h2>
      {comparison && (
        <>
          <p className="text-[14px] text-soft">{comparison.meaning}</p>
          <ul aria-label="What changed" className="mt-3 grid grid-cols-1 gap-1.5 text-[14px]">
            {comparison.changes.map(({ what, same, text }) => (
              <li key={what} className={`[overflow-wrap:anywhere] ${same ? "text-soft" : ""}`}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <ol aria-label="Earlier answers" className="mt-4 grid grid-cols-1 gap-1.5 border-line border-t pt-3 text-[14px]">
        {earlier.map(({ at, round }, index) => (
          <li key={at} className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-soft">The {ordinal(index)}:</span>
            <span>
              {round.status ? `${round.status}: ` : ""}
              {round.headline}
            </span>
            {goBack && (
              <button type="button" className="text-button text-note no-print" onClick={() => goBack(index)}>
                Go back to the {ordinal(index)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
