import { mapOf } from "@/lib/diagnosis/ask/map";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Explanation } from "@/lib/diagnosis/tell/explain";
import { isAgainst, isAnother } from "@/lib/diagnosis/tell/in-words";
import type { RankedWithRefusal } from "@/lib/diagnosis/verdict";
import { oneLine } from "@/lib/diagnosis/words";
import { readRequest } from "@/lib/evidence/read";
import type { SessionState } from "../state";
import type { Shared } from "../store";
import { lookFor } from "./look-for";

/** In which a shared diagnosis can be asked for. */
export const sessionFormats = ["json", "markdown", "handoff"] as const;

interface HandoffReason {
  readonly because: string;
  readonly strength: string;
  /** The words of the evidence, on one line. */
  readonly quote: string | null;
  readonly source: string | null;
}

export interface OtherCause {
  readonly id: string;
  readonly name: string;
  /** What speaks against it. */
  readonly because: readonly string[];
}

/** What the party who must act needs, and nothing else. Texts are redacted; times are ISO in UTC. */
export interface Handoff {
  readonly title: string;
  /** How sure the headline is; null when there is none. */
  readonly kind: Explanation["kind"] | null;
  readonly headline: string;
  readonly meaning: string;
  readonly verdict: {
    readonly settled: boolean;
    readonly cause: { readonly id: string; readonly name: string; readonly probability: number } | null;
    readonly refusedBy: { readonly name: string; readonly layer: string } | null;
    readonly retry: Ranking["verdict"]["retry"];
    readonly actor: Ranking["verdict"]["actor"];
  };
  readonly call: {
    readonly method: string | null;
    readonly url: string | null;
    readonly status: number | null;
    /** The response's own time, else when it was pasted; null when neither is known. */
    readonly at: string | null;
    readonly atIs: "response" | "paste" | null;
  };
  readonly ids: readonly { readonly name: string; readonly value: string }[];
  readonly lookFor: readonly string[];
  readonly reasons: readonly HandoffReason[];
  readonly ruledOut: readonly OtherCause[];
  readonly unlikely: readonly OtherCause[];
  readonly tried: readonly string[];
  readonly notes: readonly { readonly at: string; readonly by: string; readonly text: string }[];
  readonly outcome: SessionState["outcome"];
  readonly request: string | null;
  readonly evidence: string | null;
  readonly sharedAt: string;
  readonly expiresAt: string;
  readonly knowledge: string;
}

/** A shared diagnosis for whoever must act on it. */
export function handoff(
  { events, createdAt, expiresAt }: Shared,
  state: SessionState,
  { ranking, explanation }: { ranking: Ranking; explanation: Explanation | null },
): Handoff {
  const { causes, verdict, responder, evidence, called, knowledge } = ranking;
  const [first] = causes;
  const call = { method: called.method, url: called.url, status: evidence.status, ...timeOf(ranking, state) };
  const ids = ranking.ids.map(({ name, value }) => ({ name, value: oneLine(value) }));
  // What was found out stands in the headline, and beside it what the text alone tells.
  const found = state.outcome && isAnother(state.outcome.cause, first);
  return {
    title: state.title,
    kind: explanation?.kind ?? null,
    headline: explanation?.headline ?? "Nothing can be said yet.",
    meaning: found ? "" : (explanation?.meaning ?? ""),
    verdict: {
      settled: verdict.settled,
      cause: first ? { id: first.id, name: first.name, probability: first.probability } : null,
      refusedBy: responder && { name: responder.name, layer: responder.layer },
      retry: verdict.retry,
      actor: verdict.actor,
    },
    call,
    ids,
    lookFor: lookFor({ call, ids, layer: responder?.layer ?? null, client: clientOf(ranking, state) }),
    reasons: reasonsOf(first),
    ruledOut: causesThatAre("ruled-out", ranking).filter(({ id }) => id !== state.outcome?.cause),
    unlikely: causesThatAre("unlikely", ranking).filter(({ id }) => id !== state.outcome?.cause),
    tried: tried(state, explanation),
    notes: events.flatMap((event) => (event.type === "note" ? [{ at: event.at, by: event.by, text: event.text }] : [])),
    outcome: state.outcome,
    request: state.request,
    evidence: state.evidence,
    sharedAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    knowledge,
  };
}

function reasonsOf(first: RankedWithRefusal | undefined): HandoffReason[] {
  return (first?.reasons ?? []).map(({ because, strength, clue, source }) => ({
    because,
    strength,
    quote: clue?.quote ? oneLine(clue.quote) : null,
    source: source ?? null,
  }));
}

/** The causes of a standing, with what speaks against them. */
function causesThatAre(wanted: "ruled-out" | "unlikely", ranking: Ranking): OtherCause[] {
  return mapOf(ranking).flatMap(({ cause, name, standing }) => {
    if (standing !== wanted || !cause) return [];
    const reasons = ranking.causes.find(({ id }) => id === cause)?.reasons ?? [];
    const against = reasons.filter(isAgainst);
    return [{ id: cause, name, because: [...new Set(against.map(({ because }) => because))] }];
  });
}

function tried({ stepsDone }: SessionState, explanation: Explanation | null): string[] {
  const items = (explanation?.fixes ?? []).flatMap((fix) => fix.items);
  return items.filter(({ id }) => stepsDone.includes(id)).map(({ text }) => text);
}

function fieldOf({ read, evidence }: Ranking, of: "request" | "response", name: string): string | null {
  const message = read?.exchanges[evidence.exchange]?.[of];
  return message?.fields.find((field) => field.name === name)?.value.text ?? null;
}

function timeOf(ranking: Ranking, { observedAt }: SessionState): Pick<Handoff["call"], "at" | "atIs"> {
  const own = isoOf(fieldOf(ranking, "response", "date"));
  if (own) return { at: own, atIs: "response" };
  const pasted = isoOf(observedAt);
  return { at: pasted, atIs: pasted === null ? null : "paste" };
}

function isoOf(time: string | null): string | null {
  const parsed = Date.parse(time ?? "");
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** What the request called itself, else the program that the paste names. */
function clientOf(ranking: Ranking, { request }: SessionState): string | null {
  const apart = request ? readRequest(request, "request") : null;
  const client =
    apart?.fields.find(({ name }) => name === "user-agent")?.value.text ??
    fieldOf(ranking, "request", "user-agent") ??
    ranking.read?.exchanges[ranking.evidence.exchange]?.client;
  return client ? oneLine(client) : null;
}
