import { WithTimes } from "@/components/ui/times";
import { withoutColours } from "@/lib/diagnosis/words";
import type { Fact } from "@/lib/knowledge/shapes";

/** What the fields say, in words. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (!facts.length) return null;
  return (
    <section>
      <h2 className="mb-3">What the fields say</h2>
      <ul className="grid grid-cols-1 gap-2 text-[14px]">
        {facts.map((fact) => (
          <li
            key={`${fact.kind}-${fact.clue.start}-${fact.text}`}
            className="border-line border-t pt-2 first:border-t-0 first:pt-0"
          >
            <span className="[overflow-wrap:anywhere]">
              <WithTimes text={fact.text} />
            </span>
            {fact.clue.quote && (
              <code className="block truncate text-[12.5px] text-soft" title={withoutColours(fact.clue.quote)}>
                {withoutColours(fact.clue.quote)}
              </code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
