"use client";

import type { CauseId } from "@/lib/knowledge/shapes";
import type { ProbeEvent } from "@/lib/probe/events";
import type { Plan } from "@/lib/probe/plan";

/** What the user tells of the call, as the API takes it. */
export interface Wanted {
  readonly url: string;
  readonly method?: string;
  readonly origin?: string;
  readonly preflight?: { readonly method: string; readonly headers: readonly string[] };
  readonly secretsInUrl?: boolean;
}

export interface Conclusion {
  readonly deciding: string | null;
  readonly differences: readonly { readonly what: string; readonly text: string }[];
  readonly diagnosis: {
    readonly headline: string | null;
    readonly evidence: { readonly notes: readonly string[] };
    readonly causes: readonly {
      readonly id: CauseId;
      readonly name: string;
      readonly probability: number;
      readonly reasons: readonly { readonly because: string; readonly clue?: { readonly quote: string } }[];
    }[];
    readonly probing: {
      readonly probed: readonly { readonly variant: string; readonly because: string; readonly decides: boolean }[];
    };
  };
}

export type SeenEvent = ProbeEvent<Conclusion>;

/** What the server refused to do, in a sentence for the user; with the script when the user's own machine can. */
export class Refusal extends Error {
  readonly script: Plan["script"] | null;

  constructor(says: string, script: Plan["script"] | null = null) {
    super(says);
    this.name = "Refusal";
    this.script = script;
  }
}

/** Throws a Refusal. */
async function post(path: string, wanted: Wanted, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(wanted),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refusal("The server cannot be reached. The script needs no server.");
  });
  if (answer.ok) return answer;
  const { detail, script }: { detail?: string; script?: Plan["script"] } = await answer.json().catch(() => ({}));
  throw new Refusal(detail ?? "The server did not take it.", script);
}

export async function fetchPlan(wanted: Wanted): Promise<Plan> {
  return (await post("/api/probe/plan", wanted)).json();
}

/** Sends the probe and hands on each line as it comes. */
export async function probe(wanted: Wanted, signal: AbortSignal, seen: (event: SeenEvent) => void): Promise<void> {
  const { body } = await post("/api/probe", wanted, signal);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error("The server sent nothing.");
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    const lines = `${rest}${value ?? ""}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) seen(JSON.parse(line) as SeenEvent);
    if (done) return;
  }
}
