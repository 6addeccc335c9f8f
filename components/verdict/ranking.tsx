import Link from "next/link";
import { percent } from "@/lib/diagnosis/tell/in-words";
import type { RankedWithRefusal } from "@/lib/diagnosis/verdict";

interface CauseRankingProps {
  readonly causes: readonly RankedWithRefusal[];
  readonly title: string;
  /** Before anything is told: then no cause leads, however the ten stand. */
  readonly untold?: boolean;
  /** Whether those that are all but out are folded into one line. */
  readonly folded?: boolean;
}

/** Below this a cause is all but out; the first three stand always. */
const hardly = 0.03;

/** The ten causes as bars; the first one in the signal colour. */
export function CauseRanking({ causes, title, untold = false, folded = false }: CauseRankingProps) {
  const stands = ({ probability }: RankedWithRefusal, index: number) => !folded || index < 3 || probability >= hardly;
  const shown = causes.filter(stands);
  const others = causes.slice(shown.length);
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking" className="mb-3">
        {title}
      </h2>
      <Rows causes={shown} first={!untold} />
      {others.length > 0 && (
        <details className="unfolds mt-1.5 text-[14px]">
          <summary className="text-soft">
            {others.length} others, {percent(others.reduce((sum, { probability }) => sum + probability, 0))} together
          </summary>
          <div className="mt-1.5">
            <Rows causes={others} />
          </div>
        </details>
      )}
    </section>
  );
}

function Rows({ causes, first = false }: { causes: readonly RankedWithRefusal[]; first?: boolean }) {
  return (
    <ol className="grid grid-cols-1 gap-1.5 text-[14px]">
      {causes.map((cause, index) => (
        <li key={cause.id} className="grid grid-cols-[minmax(0,10.5rem)_minmax(3.5rem,1fr)_2.5rem] items-center gap-2">
          <Link
            href={`/causes/${cause.id}`}
            prefetch={false}
            className={`no-underline hover:underline ${first && index === 0 ? "font-[550]" : ""}`}
          >
            {cause.name}
          </Link>
          <Bar share={cause.probability} first={first && index === 0} />
          <span className="text-right font-mono text-note text-soft">{percent(cause.probability)}</span>
        </li>
      ))}
    </ol>
  );
}

function Bar({ share, first }: { share: number; first: boolean }) {
  return (
    <svg className="h-2 w-full" aria-hidden="true">
      <rect
        className={`bar ${first ? "fill-stop" : "fill-soft"}`}
        width={`${Math.max(1, 100 * share)}%`}
        height="100%"
        rx="2"
      />
    </svg>
  );
}
