import type { Lit } from "@/components/evidence/pieces";
import { SourceLink } from "@/components/ui/source-link";
import { WithTimes } from "@/components/ui/times";
import { againstTitle, isAgainst } from "@/lib/diagnosis/tell/in-words";
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

/** Reasons for the first cause, then those against it; a number leads to the words in the text. */
export function Reasons({ reasons, title, ...lit }: ReasonsProps) {
  const against = reasons.filter(({ reason }) => isAgainst(reason));
  const speaking = reasons.filter(({ reason }) => !isAgainst(reason));
  const numbers = reasons.map(({ number }) => number);
  /** Several reasons can rest on the same words, which lead back to the first. */
  const leadsHere = (one: NumberedReason) => numbers.indexOf(one.number) === reasons.indexOf(one);
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      {speaking.length === 0 && (
        <p className="text-soft">Nothing in the text or the answers speaks for it: only how often it happens.</p>
      )}
      <List reasons={speaking} leadsHere={leadsHere} {...lit} />
      {against.length > 0 && (
        <>
          <h3 className="mt-4 mb-3 font-[600]">{againstTitle}</h3>
          <List reasons={against} leadsHere={leadsHere} {...lit} />
        </>
      )}
    </section>
  );
}

interface ListProps extends Omit<ReasonsProps, "title"> {
  readonly leadsHere: (one: NumberedReason) => boolean;
}

function List({ reasons, leadsHere, lit, light }: ListProps) {
  return (
    <ul>
      {reasons.map((one, index) => {
        const { reason, number } = one;
        return (
          <li
            key={`${reason.because}-${reason.clue?.start ?? index}`}
            id={number !== null && leadsHere(one) ? `reason-${number}` : undefined}
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
        );
      })}
    </ul>
  );
}
