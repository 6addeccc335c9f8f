import type { Ranking } from "@/lib/diagnosis/diagnose";
import { logOdds } from "@/lib/diagnosis/rank/strengths";
import { percent } from "@/lib/diagnosis/tell/in-words";
import { toldByProbe } from "@/lib/diagnosis/words";

type Causes = Ranking["causes"];

interface MovesProps {
  /** The ranking before the probe, and with it. */
  readonly before: Causes;
  readonly after: Causes;
}

/** How the probe moved the ranking, each move with what was seen. */
export function Moves({ before, after }: MovesProps) {
  if (before === after) return null;
  const moves = movesOf(before, after);
  return (
    <div className="mt-4 max-w-[64ch]">
      <h4 className="font-[600]">What it changes in the ranking</h4>
      {moves.length === 0 && <p className="text-soft">Nothing: the causes stand as before.</p>}
      <ul className="mt-1">
        {moves.map(({ id, name, from, to, reasons }) => (
          <li key={id} className="border-line border-t py-2">
            <span className="font-[550]">{name}</span>{" "}
            <span className="font-mono text-note">
              {percent(from)} → {percent(to)}
            </span>{" "}
            <span className="text-note text-soft">{to > from ? "more likely" : "less likely"}</span>
            {reasons.map((reason) => (
              <span key={reason} className="block text-[14px] text-soft">
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Causes that the probe says something about; others move along only because all add up to one. */
function movesOf(before: Causes, after: Causes) {
  return after
    .map(({ id, name, probability, reasons }) => {
      const from = before.find((cause) => cause.id === id)?.probability ?? 0;
      // What speaks for a cause does not explain why it fell.
      const told = reasons.filter(({ strength }) => logOdds[strength] > 0 === probability > from);
      const said = told.flatMap(({ because }) => toldByProbe(because) ?? []);
      return { id, name, from, to: probability, reasons: [...new Set(said)] };
    })
    .filter(({ from, to, reasons }) => reasons.length > 0 && Math.abs(to - from) >= 0.005)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 5);
}
