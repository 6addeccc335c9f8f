import { z } from "zod";

/** Bytes of a body that /api/diagnose takes. */
export const diagnoseLimit = 2 * 1024 * 1024;

const text = z.string().max(diagnoseLimit);

const answersSchema = z
  .record(z.string().max(64), z.string().max(64))
  .refine((answers) => Object.keys(answers).length <= 100, "has more than 100 entries");

/** What can be diagnosed: shared by /api/diagnose and by shared sessions. */
export const evidenceFields = {
  request: text.optional(),
  exchange: z.number().int().min(0).max(100_000).optional(),
  working: text.optional(),
  observedAt: z.iso.datetime({ offset: true }).optional(),
  answers: answersSchema.optional(),
};

export const diagnoseSchema = z.strictObject({ evidence: text, ...evidenceFields });
