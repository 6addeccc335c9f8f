/** What the API answers, as schemas: the document is generated from them, and a test holds the answers against them. */
import { z } from "zod";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { layers } from "@/lib/knowledge/shapes";
import { problems } from "@/lib/problem";

const text = z.string();
const probability = z.number().min(0).max(1);

const clue = z
  .object({
    of: z
      .union([z.enum(["evidence", "request", "working"]), z.int()])
      .describe("Which text; a number is the `seq` of a session's event"),
    quote: text.describe("Exactly what stands there"),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .describe("A place in a pasted text, in UTF-16 code units of that text, half-open");

const causeId = z.enum(causeIds as readonly string[] as [string, ...string[]]);
const layer = z.enum(layers);
const strength = z.enum(["decisive", "strong", "moderate", "weak", "against", "excludes"]);

const reason = z.object({
  cause: causeId,
  strength,
  because: text.describe("One sentence for a person"),
  clue: clue.optional(),
  source: z.url().optional().describe("The specification or vendor page that says so"),
  refusal: text.optional().describe("`vendor/refusal`, when a vendor's refusal says it"),
  general: z.literal(true).optional().describe("General wording says it, whoever wrote it"),
  unsaid: z
    .literal(true)
    .optional()
    .describe("The text does not say why; the cause is what such texts most often come from"),
  unread: z.literal(true).optional().describe("The clue is what the answer says in words that are not known here"),
  besides: causeId.optional().describe("The refusal's own cause, where it stands for this one besides"),
  answered: z.literal(true).optional().describe("An answer that was given says it"),
});

const verdict = z.object({
  settled: z.boolean().describe("Whether the first cause is probable enough to act on"),
  retry: z.object({
    helps: z.enum(["no", "after", "maybe"]),
    seconds: z.int().min(0).nullable().describe("How long to wait, when the response says so"),
  }),
  actor: z.enum(["you", "account-admin", "api-owner", "network-owner", "unknown"]).describe("Who must act"),
  retryable: z.boolean().nullable().describe("Whether the same request can succeed later; null: cannot be said"),
  retry_after: z.int().min(0).nullable().describe("Seconds, as `retry.seconds`"),
  owner_action_required: z.boolean().describe("Whether the API's owner must act"),
});

const question = z.object({
  id: text,
  branch: text,
  ask: text,
  why: text,
  howToCheck: text,
  options: z.array(z.object({ id: text, label: text })),
});

const difference = z.object({
  what: text,
  here: clue.nullable(),
  there: clue.nullable(),
  text,
  explains: strength.nullable().optional().describe("How well it explains the refusal; null: it is only shown"),
});

const probing = z.object({
  probed: z.array(z.object({ variant: text, changes: text, outcome: text, because: text, decides: z.boolean() })),
  deciding: text.nullable().describe("The smallest change that made a difference"),
});

export const diagnosis = z
  .object({
    evidence: z.object({
      format: text.nullable(),
      exchanges: z.int().min(0),
      exchange: z.int().min(-1),
      compared: z
        .int()
        .min(0)
        .nullable()
        .describe("The exchange of the same text that worked, if it was compared with"),
      status: z.int().nullable(),
      notes: z.array(text),
    }),
    called: z.object({
      url: text.nullable(),
      method: text.nullable(),
      origin: text.nullable(),
      fields: z.array(text).describe("Names of the request's fields"),
    }),
    responder: z
      .object({ vendor: text, name: text, layer, because: text, clue: clue.nullable() })
      .nullable()
      .describe("Who refused; null when the text does not say"),
    path: z.array(
      z.object({
        hop: layer,
        name: text,
        state: z.enum(["passed", "refused", "not-reached", "not-seen"]),
        clue: clue.nullable(),
      }),
    ),
    causes: z
      .array(
        z.object({
          id: causeId,
          name: text,
          probability,
          refusal: text.nullable(),
          reasons: z.array(reason),
        }),
      )
      .length(causeIds.length)
      .describe("All ten, most probable first; the probabilities sum to 1"),
    verdict,
    headline: text.nullable(),
    meaning: text.nullable(),
    fixes: z.array(
      z.object({ title: text, steps: z.array(text), snippet: text.nullable(), source: z.url().nullable() }),
    ),
    sources: z.array(z.object({ title: text, url: z.url() })),
    facts: z.array(
      z.object({ kind: text, text, clue, wait: z.number().optional().describe("Seconds, where the fact is a wait") }),
    ),
    ids: z.array(z.object({ name: text, value: text, clue })).describe("To quote to a support desk"),
    differences: z.array(difference),
    probing,
    answered: z.array(
      z.object({ question: text, option: text, by: z.enum(["you", "evidence"]), clue: clue.nullable() }),
    ),
    question: question.nullable().describe("The question whose answer would tell the most; null when none would"),
    knowledge: text.describe("The version of the tables"),
  })
  .describe("A diagnosis");

const scripts = z.object({ bash: text, powershell: text });

export const problem = z
  .object({
    type: z.enum(Object.keys(problems).map((code) => `/problems/${code}`) as [string, ...string[]]),
    title: text,
    status: z.int(),
    detail: text.describe("What to do"),
    field: text.optional().describe("The field that is not right"),
    rule: text.optional().describe("The rule that a probe's address breaks"),
    script: scripts.optional().describe("The same requests from your own machine, where that may reach the address"),
  })
  .describe("An error, as RFC 9457 has it");

export const created = z.object({
  id: text,
  url: text,
  editKey: text.describe("Given once, stored as a hash only"),
  editUrl: text,
  expiresAt: z.iso.datetime(),
  redacted: z.array(z.object({ kind: text, count: z.int() })),
});

const event = z
  .looseObject({ seq: z.int(), id: text, type: text, by: text, at: z.iso.datetime() })
  .describe("An event with its own fields");

export const events = z.object({ events: z.array(event), seq: z.int() });
export const place = z.object({ seq: z.int() });

export const session = z.looseObject({
  id: text,
  title: text.nullish(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  seq: z.int(),
  events: z.array(event),
  diagnosis,
});

const other = z.object({ id: causeId, name: text, because: z.array(text) });

export const handoff = z.object({
  title: text,
  kind: text.nullable().describe("How sure the headline is"),
  headline: text,
  meaning: text,
  verdict: z.object({
    settled: z.boolean(),
    cause: z.object({ id: causeId, name: text, probability }).nullable(),
    refusedBy: z.object({ name: text, layer }).nullable(),
    retry: verdict.shape.retry,
    actor: verdict.shape.actor,
  }),
  call: z.object({
    method: text.nullable(),
    url: text.nullable(),
    status: z.int().nullable(),
    at: text.nullable(),
    atIs: z.enum(["response", "paste"]).nullable(),
  }),
  ids: z.array(z.object({ name: text, value: text })),
  lookFor: z.array(text),
  reasons: z.array(z.object({ because: text, strength, quote: text.nullable(), source: text.nullable() })),
  ruledOut: z.array(other),
  unlikely: z.array(other),
  tried: z.array(text),
  notes: z.array(z.object({ at: text, by: text, text })),
  outcome: z.looseObject({}).nullable(),
  request: text.nullable(),
  evidence: text.nullable(),
  sharedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  knowledge: text,
});

const planned = z.object({
  variant: text,
  changes: text,
  why: text,
  method: text,
  url: text,
  headers: z.unknown(),
});

export const plan = z.looseObject({
  url: text,
  secretsInUrl: z.array(z.looseObject({ kind: text })),
  requests: z.array(z.looseObject(planned.shape)),
  script: scripts,
});

export const probeLine = z
  .looseObject({ type: z.enum(["sent", "answered", "failed", "skipped", "done"]) })
  .describe("One line as it happens; the last is of the type `done` and holds the diagnosis");

export const health = z.object({
  status: z.literal("ok"),
  database: z.enum(["sqlite", "postgresql"]),
  knowledge: text,
});
