import Link from "next/link";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";

/** The causes before and after this one, in the article's order. */
export function PreviousNext({ ids, here }: { ids: readonly CauseId[]; here: CauseId }) {
  const at = ids.indexOf(here);
  const [previous, next] = [ids[at - 1], ids[at + 1]];
  return (
    <nav
      aria-label="Other causes"
      className="mt-4 flex max-w-[68ch] flex-wrap justify-between gap-x-6 gap-y-2 border-line border-t pt-4"
    >
      <span>{previous && <Neighbour id={previous} word="Previous" />}</span>
      <span className="ml-auto text-right">{next && <Neighbour id={next} word="Next" />}</span>
    </nav>
  );
}

function Neighbour({ id, word }: { id: CauseId; word: string }) {
  return (
    <>
      <span className="block text-note text-soft">{word} cause</span>
      <Link href={`/causes/${id}`} prefetch={false}>
        {causes[id].order}. {causes[id].name}
      </Link>
    </>
  );
}
