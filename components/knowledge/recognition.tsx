import { Prose } from "@/components/ui/prose";
import type { Described } from "@/lib/knowledge/pages/describe";

/** How something is recognised: a sentence, or a tree of those that must all hold and those of which one is enough. */
export function Recognition({ told }: { told: Described }) {
  if (typeof told === "string") {
    return (
      <p className="[overflow-wrap:anywhere] [&_code]:rounded-small [&_code]:bg-sunk [&_code]:px-1">
        <Prose text={told} />
      </p>
    );
  }
  return (
    <div>
      <p className="text-soft">{told.every ? "All of these:" : "Any one of these:"}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5 marker:text-soft">
        {told.of.map((part) => (
          <li key={JSON.stringify(part)}>
            <Recognition told={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}
