import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { Prose } from "@/components/ui/prose";
import type { Short } from "@/lib/diagnosis/tell/short";
import { ExchangePicker } from "./exchange-picker";
import { diagnosisAddress } from "./kept-answers";

interface PreviewProps {
  readonly short: Short;
  /** Chooses another exchange of the paste. */
  readonly pick: (exchange: number) => void;
}

/** The verdict in short, under the paste box, as soon as the text makes sense. */
export function Preview({ short, pick }: PreviewProps) {
  const address = diagnosisAddress(useSearchParams());
  const { recognised, headline, meaning, verdict, reasons, exchanges, exchange } = short;
  return (
    <section aria-label="What it says" className="rounded-sheet border border-line bg-sheet px-5 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-note text-soft">
        <span className="[overflow-wrap:anywhere]">
          <Prose text={recognised} />
        </span>
        <ExchangePicker labels={exchanges} chosen={exchange} pick={pick} />
      </div>
      <h2 className="mt-2 text-ask">{headline}</h2>
      {verdict ? (
        <p className="mt-1">
          <span className="font-mono font-medium text-stop">{verdict.chance}</span> {verdict.cause}
          {verdict.settled ? ", settled" : ", not settled"}
        </p>
      ) : (
        <p className="mt-1 max-w-[64ch]">
          <Prose text={meaning} />
        </p>
      )}
      <ul className="mt-3 grid gap-1.5 text-[14px]">
        {reasons.map(({ because, quote }) => (
          <li key={because} className="[overflow-wrap:anywhere]">
            {because}
            {quote && (
              <code
                lang=""
                dir="auto"
                className={`clue clue-decisive ml-2 ${quote.length <= 32 ? "whitespace-nowrap" : ""}`}
              >
                {quote}
              </code>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Link href={address} prefetch={false} className="button button-strong">
          Open the diagnosis
        </Link>
        <span className="hidden text-note text-soft pointer-fine:inline">
          <kbd>Ctrl</kbd> or <kbd>⌘</kbd> + <kbd>Enter</kbd>
        </span>
      </p>
    </section>
  );
}
