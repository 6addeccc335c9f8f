import { Prose } from "@/components/ui/prose";
import type { Difference } from "@/lib/diagnosis/compare/compare";
import { withoutColours } from "@/lib/diagnosis/words";
import type { Clue } from "@/lib/evidence/traced";

const says = { strong: "explains it well", moderate: "may explain it", weak: "hardly explains it" } as const;

function worthOf({ explains }: Difference): string | null {
  return explains && Object.hasOwn(says, explains) ? says[explains as keyof typeof says] : null;
}

/** Where a refused call and a working one differ, side by side; what explains the refusal best comes first. */
export function Comparison({ differences }: { differences: readonly Difference[] }) {
  const telling = differences.filter((one) => worthOf(one) !== null);
  const others = differences.filter((one) => worthOf(one) === null);
  return (
    <section aria-labelledby="comparison" className="my-8 rounded-sheet border border-line bg-sheet">
      <div className="px-5 pt-4 pb-3">
        <h2 id="comparison">Where the two calls differ</h2>
        <p className="text-[14px] text-soft">
          {telling.length
            ? "What explains the refusal best comes first. "
            : "Nothing that was sent explains the refusal by itself. "}
          Times, ids and lengths are left out.
        </p>
      </div>
      {telling.length > 0 && <Rows differences={telling} />}
      {others.length > 0 && (
        <details className="unfolds border-line border-t text-[14px]" open={telling.length === 0 ? true : undefined}>
          <summary className="py-2.5 pr-5 pl-9 text-soft">
            {others.length === 1 ? "1 more difference" : `${others.length} more differences`}, not used
          </summary>
          <Rows differences={others} />
        </details>
      )}
    </section>
  );
}

function Rows({ differences }: { differences: readonly Difference[] }) {
  return (
    <ol>
      {differences.map((one, index) => (
        <li
          key={one.what}
          className="grid gap-x-6 gap-y-1.5 border-line border-t px-5 py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,6fr)]"
        >
          <p className="text-[14px]">
            <Prose text={one.text} />
            {worthOf(one) && <span className="block text-note text-soft">{worthOf(one)}</span>}
          </p>
          <Side name="refused" clue={one.here} mark={marks[index === 0 ? (one.explains ?? "") : ""]} />
          <Side name="works" clue={one.there} />
        </li>
      ))}
    </ol>
  );
}

/** As the words are marked in the text itself: the signal colour is for what decides. */
const marks: Readonly<Record<string, string>> = { strong: "clue clue-decisive", moderate: "clue", weak: "clue" };

const quoted = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

function Side({ name, clue, mark = "" }: { name: string; clue: Clue | null; mark?: string | undefined }) {
  return (
    <p className="min-w-0">
      <span className="block text-note text-soft">{name}</span>
      {clue?.quote ? (
        <code className={`text-[12.5px] [overflow-wrap:anywhere] ${mark}`}>{quoted(withoutColours(clue.quote))}</code>
      ) : (
        <span className="text-[14px] text-soft">not there</span>
      )}
    </p>
  );
}
