import { Prose } from "@/components/ui/prose";
import { SourceLink } from "@/components/ui/source-link";
import type { Source } from "@/lib/knowledge/shapes";

/** Sentences of the knowledge, one a line. */
export function Bullets({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-soft">
      {sentences.map((sentence) => (
        <li key={sentence} className="[overflow-wrap:anywhere]">
          <Prose text={sentence} />
        </li>
      ))}
    </ul>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="grid gap-1">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink {...source} />
        </li>
      ))}
    </ul>
  );
}
