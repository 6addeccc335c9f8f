import Link from "next/link";
import { actorInWords } from "@/lib/diagnosis/tell/in-words";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import { capitalised, count } from "./words";

interface CauseListProps {
  readonly ids: readonly CauseId[];
  /** How many refusals of vendors belong to each. */
  readonly refusals: Readonly<Record<CauseId, number>>;
}

/** The ten causes in order, with a sentence each. */
export function CauseList({ ids, refusals }: CauseListProps) {
  return (
    <ol className="grid gap-2 md:grid-cols-2">
      {ids.map((id) => (
        <li key={id}>
          <Link
            prefetch={false}
            href={`/causes/${id}`}
            className="flex h-full gap-3 rounded-[8px] border border-line bg-sheet px-4 py-3 no-underline hover:border-soft"
          >
            <span className="w-5 shrink-0 text-right font-mono text-note text-soft leading-[1.9]">
              {causes[id].order}
            </span>
            <span>
              <span className="block font-[550]">{causes[id].name}</span>
              <span className="block text-[14px]">{capitalised(causes[id].brief)}.</span>
              <span className="mt-1 flex flex-wrap gap-x-4 text-note text-soft">
                <span>Who must act: {actorInWords(causes[id].actor)}</span>
                <span className="whitespace-nowrap">{count(refusals[id], "known refusal")}</span>
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
