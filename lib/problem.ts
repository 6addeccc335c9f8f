/** One of our own errors, as RFC 9457 has it. `status` goes with the code; nothing pasted is ever echoed. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What it means and what to do: the text of its page. */
  readonly meaning: string;
  readonly next: readonly string[];
}

/** The closed list of error codes; each has a page under /problems/. */
export const problems = {
  "not-json": {
    status: 400,
    title: "The body is not JSON",
    meaning: "The request says that its body is JSON, but it cannot be parsed as JSON in UTF-8.",
    next: [
      "Check the body with a JSON parser; a shell may have eaten its quotes.",
      "To send plain evidence instead, leave out the JSON content type: the body is then read as it is.",
    ],
  },
  "edit-key-needed": {
    status: 401,
    title: "An edit key is needed",
    meaning: "Changing a shared diagnosis needs its edit key, and the request carried none.",
    next: [
      "Open the edit link, which its author has, and try again.",
      "In a program, send the key as Authorization: Bearer followed by the key.",
    ],
  },
  "edit-key-wrong": {
    status: 403,
    title: "The edit key is not this session's",
    meaning:
      "The request carried an edit key that does not belong to this shared diagnosis. Trying again with the same key cannot succeed.",
    next: [
      "Use the edit key that came with this session; a view link has none.",
      "Ask the person who shared it for the edit link.",
    ],
  },
  "cross-site": {
    status: 403,
    title: "The request came from another site",
    meaning:
      "A browser sent this request from a page of another site. Requests that change something are accepted only from why403's own pages and from programs.",
    next: ["Open why403 itself and repeat what you did there.", "A program must not send Origin or Sec-Fetch-Site."],
  },
  "not-found": {
    status: 404,
    title: "There is nothing here",
    meaning: "No page, session or endpoint has this address.",
    next: [
      "Check whether the end of the address was cut off.",
      "A shared diagnosis has an address of the form /s/ and 22 characters.",
    ],
  },
  "method-not-allowed": {
    status: 405,
    title: "This method is not offered here",
    meaning: "The address exists, but not with this method. The Allow field of the answer lists those that do.",
    next: ["Use one of the methods that Allow lists."],
  },
  "not-acceptable": {
    status: 406,
    title: "No form of the answer fits the Accept field",
    meaning:
      "The answer is available as application/json, text/plain and text/markdown, and the request accepts none of them.",
    next: ["Accept one of those types, or leave Accept out."],
  },
  gone: {
    status: 410,
    title: "This shared diagnosis is gone",
    meaning: "The shared diagnosis expired or was deleted. Its text has been erased and cannot be brought back.",
    next: ["Paste the response again and share a new link.", "Ask for a longer life when sharing: up to 30 days."],
  },
  "too-large": {
    status: 413,
    title: "That is too much text",
    meaning: "The request body is larger than this endpoint takes.",
    next: [
      "Send the one response that was refused, with its headers and the start of its body.",
      "The page reads files up to 64 MiB in the browser and keeps only the chosen exchange.",
    ],
  },
  "unsupported-type": {
    status: 415,
    title: "This content type is not taken here",
    meaning: "The endpoint takes application/json only.",
    next: ["Send JSON and say so: Content-Type: application/json."],
  },
  "invalid-input": {
    status: 422,
    title: "A field is not valid",
    meaning: "The body was understood, but one of its fields is missing, unknown or not valid. The answer names it.",
    next: ["Correct the field that the answer names; /api/openapi.json describes them all."],
  },
  "blocked-target": {
    status: 422,
    title: "This address must not be probed",
    meaning:
      "The probe only sends requests to public addresses on the usual ports. The answer names the rule that the address breaks.",
    next: ["Use the script instead: it runs the same requests from your own machine."],
  },
  "rate-limited": {
    status: 429,
    title: "Too many requests",
    meaning: "Your address has used up its quota for this endpoint for now. Retry-After says how many seconds to wait.",
    next: [
      "Wait as long as Retry-After says, then try again.",
      "The page itself diagnoses in the browser, without any limit.",
    ],
  },
  internal: {
    status: 500,
    title: "Something broke on our side",
    meaning: "An unforeseen error occurred. What you pasted was not stored or logged.",
    next: ["Try again.", "If it happens again, tell the operator the time of your request."],
  },
  unavailable: {
    status: 503,
    title: "Not available at the moment",
    meaning:
      "The database does not answer, or too many probes are running. Diagnosing in the browser still works; sharing and probing have to wait.",
    next: ["Try again after the number of seconds in Retry-After. Nothing you typed is lost."],
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;

export function problemKind(code: string): ProblemKind | undefined {
  return Object.hasOwn(problems, code) ? problems[code as ProblemCode] : undefined;
}

/** `invalid-input` of one field; `why` goes on from its name. */
export const invalidField = (field: string, why: string): Problem =>
  new Problem("invalid-input", `The field "${field}": ${why}.`, { more: { field } });

/** Thrown by whatever serves a request; the door turns it into an answer. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  /** Members beside those of RFC 9457, such as `field` or `rule`. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    detail: string,
    options: { headers?: Readonly<Record<string, string>>; more?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(detail);
    this.name = "Problem";
    this.code = code;
    this.headers = options.headers ?? {};
    this.more = options.more ?? {};
  }
}
