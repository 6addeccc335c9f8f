import { OperationEntry } from "@/components/api/operation";
import { curlOf } from "@/lib/api/curl";
import { operations } from "@/lib/api/operations";
import { pageMetadata } from "@/lib/http/page-metadata";
import { problems } from "@/lib/problem";

export const metadata = pageMetadata({
  title: "The API",
  description: "Diagnose a refused response from a terminal or a program, and share what came out. Every example runs.",
});

const shown = operations.map((operation) => ({
  name: operation.name,
  method: operation.method.toUpperCase(),
  path: operation.path,
  summary: operation.summary,
  query: operation.query ?? [],
  types: [...new Set(Object.values(operation.answers).flatMap((forms) => forms.map(({ type }) => type)))],
  problems: operation.problems.map((code) => ({ code, status: problems[code].status })),
  examples: operation.examples.map((example) => ({ name: example.name, command: curlOf(operation, example) })),
}));

export default function ApiPage() {
  return (
    <article className="max-w-[46rem]">
      <div className="prose">
        <h1>The API</h1>
        <p className="text-lede">
          Diagnose from a terminal or a program. You need no account and no key; calls are limited per address, and a
          429 says how long to wait.
        </p>
        <p>
          The commands run as they are; copy one. <code>ID</code> and <code>EDIT_KEY</code> are in the answer of the
          call that shares. <a href="/api/openapi.json">The OpenAPI document</a> describes every field, and each error
          is a problem detail (RFC 9457) whose <code>type</code> is a page of this site.
        </p>
      </div>
      {shown.map((operation) => (
        <OperationEntry key={operation.name} {...operation} />
      ))}
    </article>
  );
}
