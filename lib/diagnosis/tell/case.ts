import type { CauseId } from "@/lib/knowledge/shapes";
import type { Ranking } from "../diagnose";

/** What the user reports as a wrong verdict. The texts have been redacted before. */
interface Reported {
  readonly input: string;
  readonly request: string;
  readonly cause: CauseId;
  /** How the user knows, in their own words. */
  readonly truth: string;
}

const kinds: Readonly<Record<string, string>> = {
  "raw-response": "response",
  "curl-verbose": "log",
  headers: "headers",
  body: "body",
  log: "log",
};

/** A labelled case on one line of JSON, in the form of the files that the accuracy is measured with. */
export function caseLine({ evidence, responder }: Ranking, { input, request, cause, truth }: Reported): string {
  const vendor = responder?.vendor ?? "unknown";
  return JSON.stringify({
    id: `${vendor}-${cause}-reported`,
    vendor,
    kind: kinds[evidence.format ?? ""] ?? "log",
    input,
    ...(request ? { request } : {}),
    cause,
    also: [],
    truth,
    source: "",
    fidelity: "verbatim",
  });
}
