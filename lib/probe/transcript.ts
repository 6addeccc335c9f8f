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
}

const cuts = {
  wire: "Cut after 256 KiB.",
  decoded: "Cut after 256 KiB.",
  ratio: "Cut: it unpacks to more than a hundred times its size.",
  time: "Cut: it came too slowly.",
  closed: "Cut off by the host.",
} as const;

/** The URL stands beside head and body while they are redacted, so that its secrets are found in both. */
export function toldOf(answer: Answer, url: string): Told {
  const lines = answer.fields.map(([name, value]) => `${name}: ${oneLine(value)}`);
  const { sample, truncated } = sampleOf(answer);
  const { texts } = redactAll({ url, head: lines.join("\n"), sample });
  return {
    status: answer.status,
    reason: oneLine(answer.reason).slice(0, 60),
    headers: texts.head.split("\n").flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()]] : [];
    }),
    sample: texts.sample,
    truncated,
  };
}

function sampleOf({ body, fields }: Answer): Pick<Told, "sample" | "truncated"> {
  if (body.undecodable) return { sample: "", truncated: `Not decoded: ${oneLine(body.undecodable)}.` };
  const whole = textOf(body.bytes.subarray(0, limits.sampleBytes), fieldOf(fields, "content-type"));
  const short = body.bytes.length > limits.sampleBytes;
  // A cut character at the end is no fault of the host's.
  const sample = short ? whole.replace(/\ufffd{1,3}$/, "") : whole;
  return { sample, truncated: body.cut ? cuts[body.cut] : short ? "The first 16 KiB." : null };
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** One variant of a run, for the transcript. */
export interface Entry {
  readonly variant: string;
  readonly shown: ShownRequest;
  readonly told: Told | null;
  readonly failure: string | null;
}

/** The text that lib/evidence/formats/probe-transcript.ts reads; the script prints the same form. */
export function transcriptOf(boundary: string, entries: readonly Entry[]): string {
  const blocks = entries.map(({ variant, shown, told, failure }) => {
    const request = [`${shown.method} ${shown.url} HTTP/1.1`, ...Object.entries(shown.headers).map(pair)];
    const head = told ? [`HTTP/1.1 ${told.status} ${told.reason}`.trim(), ...told.headers.map(pair)] : [];
    const response = told ? `${head.join("\n")}\n\n${told.sample}` : `# no answer: ${failure ?? "not sent"}`;
    return `--${boundary} ${variant}\n${request.join("\n")}\n\n${response}\n`;
  });
  return `# why403 probe transcript 1, from the why403 server, boundary ${boundary}\n${blocks.join("")}--${boundary} end\n`;
}

const pair = ([name, value]: readonly [string, string]): string => `${name}: ${value}`;
