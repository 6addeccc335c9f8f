import { z } from "zod";
import { type ProblemCode, problems } from "@/lib/problem";
import { problem } from "./answers";
import { type Answer, type Operation, operations } from "./operations";

/** A value of a JSON document. */
type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

/** The OpenAPI 3.1 document of the API. Without a public address its paths are relative to where it was read. */
export function openApi(publicUrl: string | undefined, version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  return {
    openapi: "3.1.0",
    info: {
      title: "why403",
      version,
      summary: "Finds out why an API answered 403 Forbidden.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: publicUrl ?? "/" }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, "output") },
      securitySchemes: { editKey: { type: "http", scheme: "bearer", description: "A session's edit key" } },
    },
  };
}

function described(operation: Operation): Json {
  const { name, summary, key } = operation;
  return {
    operationId: name,
    summary,
    ...(key ? { security: [{ editKey: [] }] } : {}),
    ...parametersOf(operation),
    ...bodyOf(operation),
    responses: { ...answersOf(operation), ...problemsOf(operation.problems), default: unforeseen },
  };
}

function parametersOf({ path, query = [] }: Operation): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", pattern: "^[\\w-]{22}$" },
  }));
  const inQuery = query.map(({ name, says, takes }) => ({
    name,
    in: "query",
    description: says,
    schema: schemaOf(takes, "input"),
  }));
  const parameters = [...inPath, ...inQuery];
  return parameters.length ? { parameters } : {};
}

function bodyOf({ takes, takesText, examples }: Operation): Json {
  if (!takes) return {};
  const of = (kind: "object" | "string") =>
    Object.fromEntries(
      examples.flatMap(({ name, body }) =>
        typeof body === kind ? [[name.replaceAll(/\W+/g, "-").toLowerCase(), { summary: name, value: body }]] : [],
      ),
    );
  const content = {
    "application/json": { schema: schemaOf(takes, "input"), examples: of("object") },
    ...(takesText ? { "text/plain": { schema: { type: "string" }, examples: of("string") } } : {}),
  };
  return { requestBody: { required: true, content } };
}

function answersOf({ answers }: Operation): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, forms]) => [
      status,
      {
        description: forms[0]?.says ?? "Done",
        ...(forms[0]?.located ? { headers: { Location: location } } : {}),
        ...(forms.length ? { content: Object.fromEntries(forms.map(formOf)) } : {}),
      },
    ]),
  );
}

const formOf = ({ type, schema }: Answer): [string, Json] => [
  type,
  { schema: schema ? schemaOf(schema, "output") : { type: "string" } },
];

/** Several codes may share a status. */
function problemsOf(codes: readonly ProblemCode[]): Json {
  return Object.fromEntries(
    [...grouped(codes)].map(([status, all]) => [
      status,
      {
        description: all.map((code) => `\`${code}\`: ${problems[code].title}`).join("; "),
        ...(status === 429 || status === 503 ? { headers: { "Retry-After": retryAfter } } : {}),
        ...asProblem,
      },
    ]),
  );
}

const asProblem = { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };

/** What no operation asks for and any may answer. */
const unforeseen = {
  description: (["method-not-allowed", "internal"] as const)
    .map((code) => `${problems[code].status} \`${code}\`: ${problems[code].title}`)
    .join("; "),
  ...asProblem,
};

const retryAfter = { description: "Seconds to wait before the next attempt", schema: { type: "integer", minimum: 1 } };

const location = { description: "Where what was made is read", schema: { type: "string", format: "uri-reference" } };

function grouped(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) groups.set(problems[code].status, [...(groups.get(problems[code].status) ?? []), code]);
  return groups;
}
