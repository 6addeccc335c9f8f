import { CopyButton } from "@/components/ui/copy-button";
import { Prose } from "@/components/ui/prose";
import type { Fix } from "@/lib/diagnosis/explain";

interface FixesProps {
  readonly fixes: readonly Fix[];
  readonly done: readonly string[];
  /** Absent when the reader may not change anything. */
  readonly tick?: ((step: string, done: boolean) => void) | undefined;
}

/** Steps to tick off: the vendor's own first. */
export function Fixes({ fixes, done, tick }: FixesProps) {
  if (!fixes.length) return null;
  return (
    <section>
      <h2 className="mb-3">What to do</h2>
      {fixes.map((fix) => (
        <div key={fix.title} className="mb-5">
          {fixes.length > 1 && <h3 className="mb-1 text-note text-soft">{fix.title}</h3>}
          <ul>
            {fix.items.map((item) => (
              <li key={item.id} className="border-line border-t py-2.5">
                <label className={`grid grid-cols-[28px_minmax(0,1fr)] ${tick ? "" : "cursor-default"}`}>
                  <input
                    type="checkbox"
                    className="mt-1 size-4 accent-(--go)"
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
                    <pre className="snippet">{item.snippet}</pre>
                    <CopyButton text={item.snippet} className="text-button mt-1 text-note" />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
