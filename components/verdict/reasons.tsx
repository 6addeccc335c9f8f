import type { Lit } from "@/components/evidence/pieces";
import { SourceLink } from "@/components/ui/source-link";
import { WithTimes } from "@/components/ui/times";
import type { NumberedReason } from "./clues";

const says = {
  decisive: "decisive",
  strong: "strong",
  moderate: "moderate",
  weak: "weak",
  against: "speaks against it",
  excludes: "rules it out",
} as const;

interface ReasonsProps extends Lit {
  readonly reasons: readonly NumberedReason[];
  readonly title: string;
}

/** Reasons for and against the first cause; a number leads to the words in the text. */
export function Reasons({ reasons, title, lit, light }: ReasonsProps) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      {reasons.length === 0 && (
        <p className="text-soft">Nothing in the text or the answers speaks for it: only how often it happens.</p>
      )}
      <ul>
        {reasons.map(({ reason, number }, index) => (
          <li
            key={`${reason.because}-${reason.clue?.start ?? index}`}
            id={firstOf(reasons, number) === index && number !== null ? `reason-${number}` : undefined}
            className={`reason grid grid-cols-[28px_minmax(0,1fr)] border-line border-t py-2.5 first:border-t-0 first:pt-0 ${number !== null && lit === number ? "reason-lit" : ""}`}
            onPointerEnter={() => light(number)}
            onPointerLeave={() => light(null)}
            onFocus={() => light(number)}
            onBlur={() => light(null)}
          >
            <span className="pt-0.5">
              {number === null || !reason.clue ? (
                <span aria-hidden="true" className="pl-1 text-soft">
                  –
                </span>
              ) : (
                <a
                  href={`#words-${reason.clue.of}-${number}`}
                  className="badge"
                  aria-label={`words ${number} in the text`}
                >
                  {number}
                </a>
              )}
            </span>
            <div className="[overflow-wrap:anywhere]">
              <WithTimes text={reason.because} />
              <span className="block text-note text-soft">
                {says[reason.strength]}
                {reason.source && (
                  <>
                    {", "}
                    <SourceLink url={reason.source} className="text-soft" />
                  </>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstOf(reasons: readonly NumberedReason[], number: number | null): number {
  return reasons.findIndex((reason) => reason.number === number);
}
