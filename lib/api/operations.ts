/** The operations of the API with examples, every one of which a test runs. */
import { z } from "zod";
import { diagnoseSchema } from "@/lib/diagnosis/input";
import { probeSchema } from "@/lib/probe/input";
import type { ProblemCode } from "@/lib/problem";
import { createSchema, eventSchema } from "@/lib/session/events";
import { sessionFormats } from "@/lib/session/handoff/handoff";
import * as answers from "./answers";

export interface Example {
  readonly name: string;
  /** JSON when the operation takes JSON by default; else the text itself. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly status: number;
}

export interface Answer {
  readonly says: string;
  readonly type: string;
  /** Absent where the answer is text. */
  readonly schema?: z.ZodType;
  /** `Location` names what was made. */
  readonly located?: true;
}

export interface Operation {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly takes?: z.ZodType;
  /** Takes any text as well. */
  readonly takesText?: true;
  /** Needs the session's edit key as a bearer token. */
  readonly key?: true;
  readonly query?: readonly { readonly name: string; readonly says: string; readonly takes: z.ZodType }[];
  readonly answers: Readonly<Record<number, readonly Answer[]>>;
  readonly problems: readonly ProblemCode[];
  readonly examples: readonly Example[];
}

/** What the examples probe. */
export const exampleUrl = "https://api.example.com/thing";

const refused = `HTTP/1.1 403 Forbidden
content-type: application/json
retry-after: 60
x-github-request-id: EA10:2A1B:5F3C

{"message": "You have exceeded a secondary rate limit."}`;

const json = (says: string, schema: z.ZodType): Answer => ({ says, type: "application/json", schema });
const bodyProblems = ["not-json", "too-large", "unsupported-type", "invalid-input", "rate-limited"] as const;
const writeProblems = ["cross-site", "edit-key-needed", "edit-key-wrong", "not-found", "gone"] as const;

export const operations: readonly Operation[] = [
  {
    method: "post",
    path: "/api/diagnose",
    name: "diagnose",
    summary: "Finds out why a response refused. Nothing is stored.",
    takes: diagnoseSchema,
    takesText: true,
    answers: {
      200: [
        json("The diagnosis", answers.diagnosis),
        { says: "The same for a terminal, in 80 columns", type: "text/plain" },
        { says: "The same for a ticket", type: "text/markdown" },
      ],
    },
    problems: ["not-json", "not-acceptable", "too-large", "unsupported-type", "invalid-input", "rate-limited"],
    examples: [
      { name: "Any text, answered for a terminal", body: refused, status: 200 },
      { name: "Any text, answered as JSON", body: refused, headers: { accept: "application/json" }, status: 200 },
      {
        name: "With the request that was sent, and a call that succeeds",
        body: {
          evidence: "HTTP/1.1 403 Forbidden\n\n",
          request: `curl ${exampleUrl} -H 'accept: text/html'`,
          working: `curl ${exampleUrl} -H 'accept: application/json'`,
          observedAt: "2026-11-23T14:02:11Z",
        },
        status: 200,
      },
    ],
  },
  {
    method: "post",
    path: "/api/sessions",
    name: "share",
    summary: "Shares a diagnosis. The texts are redacted before they are stored.",
    takes: createSchema,
    answers: { 201: [{ ...json("The new session", answers.created), located: true }] },
    problems: ["cross-site", ...bodyProblems, "unavailable"],
    examples: [
      { name: "For a day", body: { evidence: refused, title: "Nightly import", expiresIn: "1d" }, status: 201 },
    ],
  },
  {
    method: "get",
    path: "/api/sessions/{id}",
    name: "read",
    summary: "Reads a shared diagnosis with its whole log.",
    query: [
      {
        name: "format",
        says: "`markdown` for the handoff text, `handoff` for what it is made of, as JSON",
        takes: z.enum(sessionFormats),
      },
    ],
    answers: {
      200: [
        json("The session", z.union([answers.session, answers.handoff])),
        { says: "The handoff text", type: "text/markdown" },
      ],
    },
    problems: ["invalid-input", "not-found", "gone", "not-acceptable", "rate-limited", "unavailable"],
    examples: [
      { name: "As JSON", status: 200 },
      { name: "What the handoff is made of", query: "format=handoff", status: 200 },
      { name: "As text for a ticket", query: "format=markdown", status: 200 },
    ],
  },
  {
    method: "post",
    path: "/api/sessions/{id}/events",
    name: "append",
    summary: "Appends an event. The same client-made id again answers with the place of the first.",
    takes: eventSchema,
    key: true,
    answers: {
      201: [json("Its place in the log", answers.place)],
      200: [json("The place that it has already", answers.place)],
    },
    problems: [...writeProblems, ...bodyProblems, "unavailable"],
    examples: [
      { name: "A note", body: { id: "note-0001", type: "note", text: "Seen on Monday, too." }, status: 201 },
      {
        name: "Send it twice: stored once",
        body: { id: "note-0001", type: "note", text: "Seen on Monday, too." },
        status: 200,
      },
    ],
  },
  {
    method: "get",
    path: "/api/sessions/{id}/events",
    name: "events",
    summary:
      "Reads the events after a place; as text/event-stream it stays open and sends each as it comes. It needs no edit key; asked for JSON, it refuses a wrong one.",
    query: [{ name: "after", says: "The `seq` of the last event that is known", takes: z.int().min(0) }],
    answers: {
      200: [json("The events", answers.events), { says: "The same as server-sent events", type: "text/event-stream" }],
    },
    problems: ["invalid-input", "edit-key-wrong", "not-found", "gone", "not-acceptable", "rate-limited", "unavailable"],
    examples: [{ name: "After the first", query: "after=1", status: 200 }],
  },
  {
    method: "delete",
    path: "/api/sessions/{id}",
    name: "delete",
    summary: "Deletes a shared diagnosis. Its address answers 410 from then on.",
    key: true,
    answers: { 204: [] },
    problems: [...writeProblems, "rate-limited", "unavailable"],
    examples: [{ name: "Delete a session", status: 204 }],
  },
  {
    method: "post",
    path: "/api/probe/plan",
    name: "plan",
    summary: "Shows the requests that a probe would send, and a script that sends the same. Sends nothing.",
    takes: probeSchema,
    answers: { 200: [json("The plan", answers.plan)] },
    problems: ["cross-site", ...bodyProblems, "blocked-target", "not-found"],
    examples: [{ name: "Plan for a GET", body: { url: exampleUrl }, status: 200 }],
  },
  {
    method: "post",
    path: "/api/probe",
    name: "probe",
    summary: "Sends them, to public addresses only, and answers a line for each thing as it happens.",
    takes: probeSchema,
    answers: { 200: [{ says: "JSON objects, one a line", type: "application/x-ndjson", schema: answers.probeLine }] },
    problems: ["cross-site", ...bodyProblems, "blocked-target", "not-found", "unavailable"],
    examples: [{ name: "Probe with HEAD", body: { url: exampleUrl, method: "HEAD" }, status: 200 }],
  },
  {
    method: "get",
    path: "/api/health",
    name: "health",
    summary: "Whether the server and its database answer.",
    answers: { 200: [json("They do", answers.health)] },
    problems: ["unavailable"],
    examples: [{ name: "Check the server", status: 200 }],
  },
];

/** The body of an example as it goes over the wire, with its content type. */
export function wireOf({ body, headers }: Example): { body?: string; headers: Record<string, string> } {
  if (body === undefined) return { headers: { ...headers } };
  if (typeof body === "string") return { body, headers: { ...headers } };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
}
