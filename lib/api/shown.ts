import { diagnose } from "@/lib/diagnosis/diagnose";
import { asText } from "@/lib/diagnosis/tell/as-text";
import { explain } from "@/lib/diagnosis/tell/explain";
import { loadTexts } from "@/lib/knowledge/texts";
import { problems } from "@/lib/problem";
import { curlOf } from "./curl";
import { type Example, type Operation, operations } from "./operations";

/** The operations as the page of the API shows them, the first with what it answers in a terminal. */
export const shownOperations = () => Promise.all(operations.map(shown));

async function shown(operation: Operation) {
  const { name, path, summary, query = [] } = operation;
  const types = Object.values(operation.answers).flatMap((forms) => forms.map(({ type }) => type));
  return {
    name,
    method: operation.method.toUpperCase(),
    path,
    summary,
    query,
    types: [...new Set(types)],
    problems: operation.problems
      .map((code) => ({ code, status: problems[code].status }))
      .sort((a, b) => a.status - b.status),
    examples: await Promise.all(
      operation.examples.map(async (example) => ({
        name: example.name,
        command: curlOf(operation, example),
        answer: operation.takesText ? await answered(example) : null,
      })),
    ),
  };
}

/** Null where the answer is not for a terminal. */
async function answered({ body, headers }: Example): Promise<string | null> {
  if (typeof body !== "string" || headers) return null;
  const texts = await loadTexts();
  const ranking = diagnose({ evidence: body }, texts);
  return asText(ranking, explain(ranking, texts)).trim();
}
