import type { Exchange } from "@/lib/evidence/exchange";
import { type Evidence, read, readRequest } from "@/lib/evidence/read";
import { followed, isRedirect } from "@/lib/evidence/redirect";
import type { Origin } from "@/lib/evidence/traced";
import { look } from "@/lib/knowledge/look";
import { type QuestionId, questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Fact, Question } from "@/lib/knowledge/shapes";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { knowledge } from "@/lib/knowledge/version.gen";
import { type Answered, type Answers, answered, next, reasonsOf, unsure } from "./ask/ask";
import { knownBeside, programBeside, workingBeside } from "./compare/beside";
import { compare, type Difference } from "./compare/compare";
import { type Probing, probing } from "./compare/probing";
import { type CallId, idsIn } from "./ids";
import { modesIn } from "./paste/modes";
import { pasted } from "./paste/pasted";
import { rowOf } from "./paste/row";
import { rulesIn } from "./paste/rules";
import { type Hop, pathOf } from "./path";
import { distinct } from "./rank/distinct";
import { asCause, chancesOf, probabilities, rank } from "./rank/rank";
import { type Collected, type CollectedReason, collect, type Found } from "./reasons/collect";
import { withFallback } from "./reasons/unsaid";
import { noneOf } from "./refusal";
import {
  type Advice,
  named,
  type RankedWithRefusal,
  type Responder,
  refuserOf,
  responderOf,
  verdictOf,
} from "./verdict";

export interface Input {
  readonly evidence?: string | undefined;
  /** What was sent, when it does not stand in the evidence: a command or a program that sends it, or raw HTTP. */
  readonly request?: string | undefined;
  /** Which of several exchanges in the evidence, from 0. */
  readonly exchange?: number | undefined;
  /** A call that succeeds, for comparison. */
  readonly working?: string | undefined;
  /** ISO time of the evidence, for pastes without Date. */
  readonly observedAt?: string | undefined;
  readonly answers?: Answers | undefined;
  /** A probe's transcript, beside the evidence; evidence that is one itself is read as one. */
  readonly probe?: string | undefined;
  /** The cause whose branch the user walks. */
  readonly suspect?: CauseId | null | undefined;
  /** The question that the user chose to be asked. */
  readonly ask?: string | null | undefined;
  /** The cause that somebody confirmed. It changes what is told, not how the causes stand. */
  readonly confirmed?: string | undefined;
  /** What clues into the evidence name as their text. */
  readonly of?: Origin | undefined;
  /** Leaves the vendors' refusals out, to measure what the general readers know by themselves. */
  readonly generalOnly?: boolean | undefined;
}

export interface AskedQuestion {
  readonly id: QuestionId;
  readonly branch: Question["branch"];
  readonly ask: string;
  readonly why: string;
  readonly howToCheck: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface Called {
  readonly url: string | null;
  readonly method: string | null;
  readonly origin: string | null;
  readonly fields: readonly string[];
}

/** Everything but the texts: what the browser computes while one types. */
export interface Ranking {
  readonly evidence: {
    readonly format: string | null;
    readonly exchanges: number;
    readonly exchange: number;
    /** The exchange of the same paste that worked, when the refused one was compared with it. */
    readonly compared: number | null;
    readonly status: number | null;
    readonly notes: readonly string[];
  };
  readonly read: Evidence | null;
  /** What was called, when it is known. */
  readonly url: string | null;
  /** What was called, as far as the paste shows it. Names of fields only. */
  readonly called: Called;
  readonly responder: Responder | null;
  readonly path: readonly Hop[];
  readonly causes: readonly RankedWithRefusal[];
  readonly confirmed: CauseId | null;
  readonly verdict: Advice;
  readonly facts: readonly Fact[];
  readonly ids: readonly CallId[];
  readonly differences: readonly Difference[];
  readonly probing: Pick<Probing, "probed" | "deciding">;
  readonly answered: readonly Answered[];
  readonly question: AskedQuestion | null;
  readonly knowledge: string;
}

const nobody: Exchange = { request: null, response: null, form: "http", client: null };

/**
 * Reads, collects, ranks and asks. Pure: no clock, no network, no database; never throws on pasted text. Ranking needs
 * no texts; with them the reasons of vendors carry their own sentences and sources.
 */
export function diagnose(input: Input, texts: KnowledgeTexts | null = null): Ranking {
  const { evidence, index, exchange, seen } = lookAt(input);
  const collected = exchange ? collect(seen, texts, input.generalOnly) : nothing;
  const done = answered(seen, input.answers ?? {});
  const probed = input.probe ? probing(read(input.probe).exchanges, true) : probing(evidence?.exchanges ?? []);
  const { head, tail } = pasted(input.evidence ?? "", input.of);
  const alone = [
    ...collected.reasons,
    ...(probed.probed.length ? [] : rowOf(tail)),
    ...(exchange ? [...rulesIn(head, exchange.request), ...modesIn(head, exchange.request)] : []),
    ...probed.reasons,
    ...knownBeside(evidence?.exchanges ?? [], index),
    ...programBeside(evidence?.exchanges ?? [], index),
    ...reasonsOf(done),
  ];
  const given = workingExchange(input.working);
  const beside = given || !evidence ? -1 : workingBeside(evidence.exchanges, index);
  const working = given ?? evidence?.exchanges[beside] ?? null;
  const comparison = compare(exchange, working, working ? probabilities(distinct(alone)) : undefined);
  const said = [...alone, ...comparison.reasons];
  const reasons = withFallback(distinct(said), seen);
  const ranked = named(rank(reasons), collected.found);
  const first = ranked[0];
  const refuser = refuserOf(first, collected.found) ?? refuserUnasked(reasons, collected);
  const ranking = {
    evidence: {
      format: evidence?.format ?? null,
      exchanges: evidence?.exchanges.length ?? 0,
      exchange: index,
      compared: beside < 0 ? null : beside,
      status: exchange?.response?.status ?? null,
      notes: [
        ...(evidence?.notes ?? []),
        ...noteOn(working, beside),
        ...comparison.notes,
        ...probed.notes,
        ...collected.failures,
      ],
    },
    read: evidence,
    url: exchange?.request?.url ?? null,
    called: calledOf(exchange),
    responder: refuser ? responderOf(refuser) : null,
    path: pathOf(exchange, refuser, collected.seen),
    causes: ranked,
    confirmed: asCause(input.confirmed),
    verdict: verdictOf(ranked, refuser, collected.facts),
    facts: collected.facts,
    ids: idsIn(seen, idFieldsOf(collected, texts)),
    differences: [...comparison.differences, ...probed.differences],
    probing: { probed: probed.probed, deciding: probed.deciding },
    answered: done,
    question: asked(next(chancesOf(ranked), done, { suspect: input.suspect, ask: input.ask }), texts),
    knowledge,
  };
  // What a text tells of a refusal is not known of one that tells of none.
  return noneOf(ranking) ? { ...ranking, answered: [] } : ranking;
}

/** Who refused by the text alone: an answer of the user can change the cause, not who wrote the answer. */
function refuserUnasked(reasons: readonly CollectedReason[], { found }: Collected): Found | null {
  const unasked = reasons.filter(({ answered }) => !answered);
  return unasked.length < reasons.length ? refuserOf(named(rank(unasked), found)[0], found) : null;
}

/** What is read of the input, and of that the exchange that the recognisers look at. */
function lookAt(input: Input) {
  const evidence = input.evidence?.trim() ? read(input.evidence, input.of) : null;
  const index = chosenIndex(evidence, input.exchange);
  const exchange = withRequest(evidence?.exchanges ?? [], index, input.request);
  return { evidence, index, exchange, seen: look(exchange ?? nobody, observed(input.observedAt)) };
}

function calledOf(exchange: Exchange | null): Called {
  const { url = null, method = null, fields = [] } = exchange?.request ?? {};
  const origin = fields.find(({ name }) => name === "origin")?.value.text ?? null;
  return { url, method, origin, fields: fields.map(({ name }) => name) };
}

const nothing: Collected = { reasons: [], found: [], seen: [], facts: [], failures: [] };

function chosenIndex(evidence: Evidence | null, wanted: number | undefined): number {
  if (!evidence) return -1;
  return wanted !== undefined && evidence.exchanges[wanted] ? wanted : evidence.chosen;
}

/** Clients follow no more redirects. */
const mostHops = 20;

function withRequest(all: readonly Exchange[], index: number, request: string | undefined): Exchange | null {
  const exchange = all[index] ?? null;
  if (!request?.trim()) return exchange;
  const read = readRequest(request, "request");
  if (!read) return exchange;
  // A proxy refused the tunnel that this call needed: the call itself was never sent.
  if (exchange?.request?.method === "CONNECT" && exchange.response) return exchange;
  // The separate paste wins: the user gave it for this call. Code may leave its host to a variable.
  const url = read.url ?? exchange?.request?.url ?? null;
  // Redirects right above it, which no request of their own parts from it, were on the way.
  const above = all.slice(Math.max(0, index - mostHops), Math.max(0, index));
  const hops = above.slice(above.findLastIndex(({ request, response }) => request || !isRedirect(response)) + 1);
  const sent = hops.reduce(followed, { ...read, url });
  return { ...(exchange ?? nobody), request: sent };
}

function workingExchange(text: string | undefined): Exchange | null {
  if (!text?.trim()) return null;
  const evidence = read(text, "working");
  const exchange = evidence.exchanges[evidence.chosen] ?? null;
  if (exchange?.request || (exchange?.response && exchange.form === "http")) return exchange;
  return { ...nobody, request: readRequest(text, "working") };
}

function noteOn(working: Exchange | null, beside: number): string[] {
  if (beside < 0) return [];
  const status = working?.response?.status ?? "";
  return [`The paste also holds a call of the same method and path that worked (${status}): the two are compared.`];
}

function observed(time: string | undefined): number | null {
  const parsed = Date.parse(time ?? "");
  return Number.isNaN(parsed) ? null : parsed;
}

function idFieldsOf({ seen, found }: Collected, texts: KnowledgeTexts | null): ReadonlySet<string> {
  return new Set([...seen, ...found].flatMap(({ vendorId }) => texts?.vendors[vendorId]?.ids ?? []));
}

/** A question as it is asked; what is shown beside it is empty without the texts. */
function asked(id: QuestionId | null, texts: KnowledgeTexts | null): AskedQuestion | null {
  if (!id) return null;
  const { branch, ask, options } = questions[id];
  const { why = "", howToCheck = "" } = texts?.questions[id] ?? {};
  return {
    id,
    branch,
    ask,
    why,
    howToCheck,
    options: [
      ...Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
      { id: unsure, label: "I'm not sure" },
    ],
  };
}
