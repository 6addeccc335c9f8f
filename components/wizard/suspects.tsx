import Link from "next/link";
import { capitalised } from "@/components/knowledge/words";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { causeNames } from "@/lib/knowledge/causes/names.gen";

/** The way into the tree: the ten causes in the article's order, or "ask me". */
export function Suspects() {
  return (
    <>
      <h1 id="suspects" tabIndex={-1}>
        What do you suspect?
      </h1>
      <p className="mt-3 max-w-[64ch] text-lede">
        There are ten possible causes of a 403. Pick the one you suspect and walk its questions, or let us ask the
        question that tells the most.
      </p>
      <p className="mt-5">
        <Link prefetch={false} href="/diagnose?start=ask" className="button button-strong">
          I don't know: ask me
        </Link>
      </p>
      <ol className="mt-7 grid grid-cols-1 gap-2 md:grid-cols-2">
        {causeIds.map((id) => (
          <li key={id}>
            <Link
              prefetch={false}
              href={`/diagnose?suspect=${id}`}
              className="flex h-full items-baseline gap-3 rounded-[8px] border border-line bg-sheet px-4 py-3 no-underline hover:border-soft"
            >
              <span className="w-5 shrink-0 text-right font-mono text-note text-soft">{causeNames[id].order}</span>
              <span>
                <span className="block font-[550]">{causeNames[id].name}</span>
                <span className="text-[14px] text-soft">{capitalised(causeNames[id].brief)}.</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="mt-6 text-soft">
        Have the response at hand?{" "}
        <Link prefetch={false} href="/">
          Paste it
        </Link>
        ; it answers most questions by itself.
      </p>
    </>
  );
}
