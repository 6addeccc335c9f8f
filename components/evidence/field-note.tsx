import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { WithTimes } from "@/components/ui/times";
import type { Fact } from "@/lib/knowledge/shapes";
import type { TermInText } from "./field-terms";

interface FieldNoteProps {
  readonly id: string;
  readonly named: TermInText;
  readonly facts: readonly Fact[];
}

/** What a header field means, and what its value says here, under its line. */
export function FieldNote({ id, named: { id: name, term, start, lineEnd }, facts }: FieldNoteProps) {
  const here = facts.filter(({ clue }) => clue.start < lineEnd && clue.end > start);
  return (
    <section
      id={id}
      aria-label={`What ${term.name} means`}
      className="my-1.5 rounded-control border border-line bg-sunk px-3 py-2 font-sans text-note leading-normal"
    >
      {here.map((fact) => (
        <p key={fact.text} className="mb-1 font-[550]">
          <WithTimes text={fact.text} />
        </p>
      ))}
      <p>
        <Prose text={term.meaning} />
      </p>
      <p className="mt-1 text-soft">
        In a refusal: <Prose text={term.inRefusal} />{" "}
        <Link href={`/glossary#${name}`} prefetch={false} className="text-soft">
          More
        </Link>
      </p>
    </section>
  );
}
