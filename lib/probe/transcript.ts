import "server-only";
import { redactAll } from "@/lib/redaction/redact";
import { limits } from "./limits";
import type { ShownRequest } from "./plan";
import { textOf } from "./receive";
import { type Answer, fieldOf } from "./send";

/** A response as it may be shown and kept: every secret replaced, the body at most 16 KiB. */
export interface Told {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly sample: string;
  /** Why the sample is not the whole body, in words; null when it is. */
  readonly truncated: string | null;
  /** Where it came from, and what redirected there. */
  readonly url: string;
  readonly hops: readonly { readonly url: string; readonly status: number }[];
}

const cuts = {
  wire: "Cut after 256 KiB.",
  decoded: "Cut after 256 KiB.",
  ratio: "Cut: it unpacks to more than a hundred times its size.",
  time: "Cut: it came too slowly.",
  closed: "Cut off by the host.",
  damaged: "Cut: the rest is not what its encoding says.",
} as const;

/** All texts are redacted together with the URL that was asked for, so that its secrets are found wherever they are repeated. */
export function toldOf(answer: Answer, asked: string): Told {
  const lines = answer.fields.map(([name, value]) => `${name}: ${oneLine(value)}`);
  const { text, most, truncated } = sampleOf(answer);
  const own = { asked, head: lines.join("\n"), sample: text, reason: oneLine(answer.reason), url: answer.url };
  const before = Object.fromEntries(answer.before.map(({ url }, index) => [`hop ${index}`, url]));
  const texts: typeof own & Record<string, string> = redactAll({ ...before, ...own }).texts;
  return {
    status: answer.status,
    reason: texts.reason.slice(0, 60),
    headers: texts.head.split("\n").flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()]] : [];
    }),
    sample: most < text.length ? texts.sample.slice(0, most) : texts.sample,
    truncated,
    url: texts.url,
    hops: answer.before.map(({ url, status }, index) => ({ url: texts[`hop ${index}`] ?? url, status })),
  };
}

/** Twice of what is shown, so that a secret at the end of it is whole while it is looked for; `most` is what is shown. */
function sampleOf({ body, fields }: Answer): Pick<Told, "truncated"> & { text: string; most: number } {
  if (body.undecodable) return { text: "", most: 0, truncated: `Not decoded: ${oneLine(body.undecodable)}.` };
  const type = fieldOf(fields, "content-type");
  const text = textOf(body.bytes.subarray(0, 2 * limits.sampleBytes), type);
  if (body.bytes.length <= limits.sampleBytes)
    return { text, most: text.length, truncated: body.cut ? cuts[body.cut] : null };
  // A cut character at the end is no fault of the host's.
  const shown = textOf(body.bytes.subarray(0, limits.sampleBytes), type).replace(/\ufffd{1,3}$/, "");
  return { text, most: shown.length, truncated: body.cut ? cuts[body.cut] : "The first 16 KiB." };
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** One variant of a run, for the transcript. */
export interface Tried {
  readonly variant: string;
  readonly shown: ShownRequest;
  readonly told: Told | null;
  readonly failure: string | null;
}

/** The text that lib/evidence/formats/probe-transcript.ts reads; the script prints the same form. */
export function transcriptOf(boundary: string, tried: readonly Tried[]): string {
  const blocks = tried.map(({ variant, shown, told, failure }) => {
    const request = [`${shown.method} ${shown.url} HTTP/1.1`, ...Object.entries(shown.headers).map(pair)];
    const head = told ? [`HTTP/1.1 ${told.status} ${told.reason}`.trim(), ...told.headers.map(pair)] : [];
    const response = told ? `${head.join("\n")}\n\n${told.sample}` : `# no answer: ${failure ?? "not sent"}`;
    return `--${boundary} ${variant}\n${request.join("\n")}\n\n${response}\n`;
  });
  return `# why403 probe transcript 1, from the why403 server, boundary ${boundary}\n${blocks.join("")}--${boundary} end\n`;
}

const pair = ([name, value]: readonly [string, string]): string => `${name}: ${value}`;
