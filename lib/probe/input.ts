import { z } from "zod";
import { parsedUrl } from "@/lib/evidence/url";
import type { Ask } from "@/lib/knowledge/shapes";
import { type VariantId, variants } from "@/lib/knowledge/variants/table.gen";

/** Bytes of a body that the probe's calls take. */
export const probeBodyLimit = 64 * 1024;

const sendable = (Object.keys(variants) as VariantId[]).filter((id) => !variants[id].local);

/** A method or a field name, as RFC 9110 §5.6.2 has it. */
const token = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "holds characters that cannot stand there");

const origin = z
  .string()
  .max(300)
  .refine((text) => /^https?:\/\/[^\s/?#@\\]+$/i.test(text) && originOf(text) !== null, "is not an origin")
  .transform((text) => originOf(text) ?? text);

const originOf = (text: string): string | null => parsedUrl(text)?.origin ?? null;

/** Unknown fields, a credential among them, are refused. The URL is judged by its own rules (lib/probe/target.ts). */
export const probeSchema = z.strictObject({
  url: z.string(),
  method: z.enum(["GET", "HEAD", "OPTIONS"]).default("GET"),
  origin: origin.optional(),
  preflight: z.strictObject({ method: token(20), headers: z.array(token(64)).max(24) }).optional(),
  variants: z
    .array(z.string().refine((id): id is VariantId => (sendable as string[]).includes(id), "names no variant"))
    .max(sendable.length)
    .optional(),
  secretsInUrl: z.boolean().optional(),
});

export type ProbeInput = z.output<typeof probeSchema>;

export const askOf = ({ url, method, origin, preflight }: ProbeInput): Ask => ({ url, method, origin, preflight });
