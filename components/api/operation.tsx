import type { ReactNode } from "react";
import { Part } from "@/components/knowledge/reference-page";
import { Prose } from "@/components/ui/prose";
import { Command } from "./command";

interface ShownOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly types: readonly string[];
  readonly query: readonly { readonly name: string; readonly says: string }[];
  readonly problems: readonly { readonly code: string; readonly status: number }[];
  /** With what is answered in a terminal, where that is text. */
  readonly examples: readonly { readonly name: string; readonly command: string; readonly answer: string | null }[];
}

/** An operation of the API: what it does, how it answers, and commands that run. */
export function OperationEntry({ name, method, path, summary, types, query, problems, examples }: ShownOperation) {
  const title = (
    <span className="font-mono text-lede">
      {method} <span className="break-all">{path}</span>
    </span>
  );
  return (
    <Part id={name} title={title} wide>
      <p className="max-w-[68ch]">{summary}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-note">
        {query.map((one) => (
          <Row key={one.name} name={`?${one.name}`}>
            <Prose text={one.says} />
          </Row>
        ))}
        {types.length > 0 && <Row name="Answers">{types.join(", ")}</Row>}
        <Row name="Problems">
          {problems.map(({ code, status }, index) => (
            <span key={code}>
              {index > 0 && ", "}
              <a href={`/problems/${code}`} className="whitespace-nowrap">
                {status} {code}
              </a>
            </span>
          ))}
        </Row>
      </dl>
      {examples.map((example) => (
        <figure key={example.name} className="mt-4">
          <figcaption className="mb-1 text-note text-soft">{example.name}</figcaption>
          <Command text={example.command} />
          {example.answer && <Answered text={example.answer} />}
        </figure>
      ))}
    </Part>
  );
}

/** What an example answers in a terminal; the steps, which are many, folded. */
function Answered({ text }: { text: string }) {
  const steps = text.indexOf("\n\nWhat to do");
  return (
    <>
      <p className="mt-3 text-note text-soft">What it answers</p>
      <pre className="snippet mt-1">{steps < 0 ? text : text.slice(0, steps)}</pre>
      {steps >= 0 && (
        <details className="mt-2">
          <summary className="text-note text-soft">The rest: what to do</summary>
          <pre className="snippet mt-1">{text.slice(steps).trim()}</pre>
        </details>
      )}
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
