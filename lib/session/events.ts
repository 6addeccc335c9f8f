import { z } from "zod";
import { evidenceFields } from "@/lib/diagnosis/input";
import { causeIds } from "@/lib/diagnosis/rank/rank";

/** Bytes of one event, and of all events of a session. */
export const eventLimit = 256 * 1024;
export const sessionLimit = 2 * 1024 * 1024;

const text = z.string().max(eventLimit);
const short = (most: number) => z.string().trim().min(1).max(most);
/** Names of ours, which no redaction looks at: whatever else stands in their place is not stored. */
const name = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be the id of the knowledge");
const step = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/, "must be the id of a step");
const cause = z.enum(causeIds as readonly string[] as [string, ...string[]], "is not one of the ten causes");

const common = {
  id: z.string().regex(/^[\w-]{8,64}$/, "must be 8 to 64 letters, digits, - or _"),
  by: z.string().trim().max(60).default(""),
};

/** What a client may append; `created` is written by the server. */
export const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("evidence"), evidence: text.min(1), request: text.optional() }),
  z.strictObject({ ...common, type: z.literal("exchange"), index: z.number().int().min(0).max(100_000) }),
  z.strictObject({ ...common, type: z.literal("working"), evidence: text }),
  z.strictObject({ ...common, type: z.literal("answer"), question: name, option: name.nullable() }),
  z.strictObject({ ...common, type: z.literal("step"), step, done: z.boolean() }),
  z.strictObject({ ...common, type: z.literal("note"), text: short(20_000) }),
  z.strictObject({ ...common, type: z.literal("probe"), report: text }),
  z.strictObject({
    ...common,
    type: z.literal("outcome"),
    cause: cause.nullable(),
    text: z.string().max(20_000).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("removed"),
    of: z
      .number()
      .int()
      .min(1)
      .max(2 ** 31 - 1),
  }),
]);

export type NewEvent = z.output<typeof eventSchema>;

const lifeNames = ["1h", "1d", "7d", "30d"] as const;
export type Life = (typeof lifeNames)[number];

/** How long a shared diagnosis may live, ms. */
export const lives: Readonly<Record<Life, number>> = {
  "1h": 3_600_000,
  "1d": 86_400_000,
  "7d": 7 * 86_400_000,
  "30d": 30 * 86_400_000,
};

export const createSchema = z.strictObject({
  evidence: text.optional(),
  ...evidenceFields,
  answers: evidenceFields.answers.refine(
    (answers = {}) =>
      Object.entries(answers)
        .flat()
        .every((one) => name.safeParse(one).success),
    "must hold ids of the knowledge alone",
  ),
  request: text.optional(),
  working: text.optional(),
  title: z.string().trim().max(200).optional(),
  by: z.string().trim().max(60).optional(),
  expiresIn: z.enum(lifeNames).default("7d"),
});

export type NewSession = z.output<typeof createSchema>;

export interface CreatedEvent extends Omit<NewSession, "expiresIn" | "by"> {
  readonly type: "created";
  /** The version of the knowledge when this was shared; older logs do not tell it. */
  readonly knowledge?: string;
}

/** An event as it is read back. A removed one keeps its place and loses its fields. */
export type SessionEvent = { readonly seq: number; readonly id: string; readonly by: string; readonly at: string } & (
  | CreatedEvent
  | WithoutCommon<NewEvent>
  | { readonly type: "erased"; readonly was: string }
);

type WithoutCommon<E> = E extends unknown ? Omit<E, "id" | "by"> : never;
