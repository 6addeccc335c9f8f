import Link from "next/link";
import { useMemo } from "react";
import { Prose } from "@/components/ui/prose";
import { numbered } from "@/components/verdict/clues";
import { percent } from "@/components/verdict/ranking";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { LoadedEngine } from "./engine";
import { ExchangePicker } from "./exchange-picker";

interface PreviewProps {
  readonly ranking: Ranking;
  readonly engine: LoadedEngine;
  readonly open: () => void;
  /** Chooses another exchange of the paste. */
  readonly pick: (exchange: number) => void;
}

/** The verdict in short, under the paste box, as soon as the text makes sense. */
export function Preview({ ranking, engine, open, pick }: PreviewProps) {
  const first = ranking.causes[0];
  const explanation = useMemo(() => engine.explain(ranking, engine.texts), [engine, ranking]);
  if (!first || !ranking.read || !explanation) return null;
  const { exchange } = ranking.evidence;
  const reasons = numbered(ranking).slice(0, 3);
  return (
    <section
      aria-label="What it says"
      aria-live="polite"
      className="rounded-sheet border border-line bg-sheet px-5 py-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-note text-soft">
        <span className="[overflow-wrap:anywhere]">
          <Prose text={engine.describe({ ...ranking.read, chosen: exchange })} />
        </span>
        <ExchangePicker ranking={ranking} pick={pick} />
      </div>
      <h2 className="mt-1 text-ask">{explanation.headline}</h2>
      {engine.isVerdict(explanation) ? (
        <p className="mt-1">
          <span className="font-mono font-medium text-stop">{percent(first.probability)}</span> {first.name}
          {ranking.verdict.settled ? ", settled" : ", not settled"}
        </p>
      ) : (
        <p className="mt-1 max-w-[64ch]">
          <Prose text={explanation.meaning} />
        </p>
      )}
      <ul className="mt-3 grid gap-1.5 text-[14px]">
        {reasons.map(({ reason }) => (
          <li key={reason.because} className="[overflow-wrap:anywhere]">
            {reason.because}
            {reason.clue?.quote && <code className="clue clue-decisive ml-2">{reason.clue.quote.slice(0, 120)}</code>}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Link href="/diagnose" className="button button-strong" onClick={open}>
          Open the diagnosis
        </Link>
        <span className="text-note text-soft">
          <kbd>Ctrl</kbd> or <kbd>⌘</kbd> + <kbd>Enter</kbd>
        </span>
      </p>
    </section>
  );
}
