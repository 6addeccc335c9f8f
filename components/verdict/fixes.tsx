import { Prose } from "@/components/ui/prose";
import { Snippet } from "@/components/ui/snippet";
import type { Fix } from "@/lib/diagnosis/tell/explain";

interface FixesProps {
  readonly fixes: readonly Fix[];
  readonly done: readonly string[];
  /** Absent when the reader may not change anything. */
  readonly tick?: ((step: string, done: boolean) => void) | undefined;
}

/** Steps to tick off. The vendor's own come first; the general ones then fold until those are done. */
export function Fixes({ fixes, done, tick }: FixesProps) {
  const [own, ...general] = fixes;
  if (!own) return null;
  const left = own.items.some(({ id }) => !done.includes(id));
  return (
    <section>
      <h2 className="mb-3">What to do</h2>
      {general.length > 0 && <h3 className="mb-1 text-note text-soft">{own.title}</h3>}
      <StepList items={own.items} done={done} tick={tick} />
      {general.map((fix) => (
        <details key={fix.title} open={!left} className="unfolds mt-1 border-line border-t pt-2.5">
          <summary className="text-[14px] text-soft">
            {fix.title}: {fix.items.length} more steps
          </summary>
          <div className="mt-2">
            <StepList items={fix.items} done={done} tick={tick} />
          </div>
        </details>
      ))}
    </section>
  );
}

type StepListProps = Pick<FixesProps, "done" | "tick"> & Pick<Fix, "items">;

function StepList({ items, done, tick }: StepListProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} className="border-line border-t py-2.5 first:border-t-0 first:pt-0">
          <label className={`grid grid-cols-[28px_minmax(0,1fr)] ${tick ? "" : "cursor-default"}`}>
            <input
              type="checkbox"
              className={`mt-1 size-4 ${tick ? "noscript:invisible" : ""}`}
              checked={done.includes(item.id)}
              disabled={!tick}
              onChange={(event) => tick?.(item.id, event.target.checked)}
            />
            <span className={done.includes(item.id) ? "text-soft line-through decoration-line" : ""}>
              <Prose text={item.text} />
            </span>
          </label>
          {item.snippet && (
            <div className="ml-7">
              <Snippet text={item.snippet} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
