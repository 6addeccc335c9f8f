import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { SourceLink } from "@/components/ui/source-link";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseText, Correction, Question, QuestionText, Step } from "@/lib/knowledge/shapes";
import { Bullets, Sources } from "./bullets";
import { Part } from "./reference-page";
import { Steps } from "./steps";

interface CauseArticleProps {
  readonly text: CauseText;
  /** Its branch of the tree. */
  readonly questions: readonly (Question & QuestionText)[];
}

/** The parts of a cause's page, in order: what has an address, and what the page's list of parts shows. */
export function causeParts({ corrections }: CauseText) {
  return [
    { id: "recognise", title: "How to recognise it" },
    { id: "neighbours", title: "How to tell it from its neighbours" },
    { id: "fix", title: "What to do" },
    { id: "act", title: "Who must act" },
    { id: "prevent", title: "How to prevent it" },
    ...(corrections?.length ? [{ id: "corrections", title: "What people often get wrong" }] : []),
    { id: "questions", title: "The questions that tell" },
    { id: "refusals", title: "Who refuses like this" },
    { id: "sources", title: "Sources" },
  ];
}

export function CauseArticle({ text, questions }: CauseArticleProps) {
  return (
    <>
      <Part id="recognise" title="How to recognise it">
        <Bullets sentences={text.recognise} />
      </Part>
      <Part id="neighbours" title="How to tell it from its neighbours">
        <Neighbours neighbours={text.neighbours} />
      </Part>
      <Part id="fix" title="What to do">
        <Steps steps={text.fix satisfies readonly Step[]} />
      </Part>
      <Part id="act" title="Who must act">
        <p>
          <Prose text={text.act} />
        </p>
      </Part>
      <Part id="prevent" title="How to prevent it">
        <Bullets sentences={text.prevention} />
        <p className="mt-3 text-note text-soft">
          More:{" "}
          <Link prefetch={false} href="/prevention">
            ten practices with a checklist
          </Link>
        </p>
      </Part>
      {text.corrections?.length ? (
        <Part id="corrections" title="What people often get wrong">
          <Corrections corrections={text.corrections} />
        </Part>
      ) : null}
      <Part id="questions" title="The questions that tell">
        <Questions questions={questions} />
      </Part>
    </>
  );
}

export function CauseSources({ text }: { text: CauseText }) {
  return (
    <Part id="sources" title="Sources">
      <Sources sources={text.sources} />
    </Part>
  );
}

function Neighbours({ neighbours }: Pick<CauseText, "neighbours">) {
  return (
    <dl className="grid gap-2.5">
      {neighbours.map(({ cause, how }) => (
        <div key={cause}>
          <dt>
            <Link href={`/causes/${cause}`} prefetch={false} className="font-[550]">
              {causes[cause].name}
            </Link>
          </dt>
          <dd>
            <Prose text={how} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <ul className="grid gap-4">
      {corrections.map(({ often, right, source }) => (
        <li key={often}>
          <p className="text-soft">
            Often said: <Prose text={often} />
          </p>
          <p>
            <Prose text={right} />
          </p>
          <p className="text-note">
            <SourceLink {...source} className="text-soft" />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Questions({ questions }: Pick<CauseArticleProps, "questions">) {
  return (
    <dl className="grid gap-2.5">
      {questions.map(({ ask, why }) => (
        <div key={ask}>
          <dt className="font-[550]">{ask}</dt>
          <dd className="text-soft">
            <Prose text={why} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
