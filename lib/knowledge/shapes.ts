import type { Exchange } from "@/lib/evidence/exchange";
import type { Clue } from "@/lib/evidence/traced";
import type { CauseId } from "./causes/table.gen";
import type { Look } from "./look";
import type { Matcher } from "./matchers";
import type { KnowledgeTexts } from "./texts";

export type { CauseId };

/** How much a reason moves the ranking; the log-odds stand in `lib/diagnosis/rank/strengths.ts`. */
export type Strength = "decisive" | "strong" | "moderate" | "weak" | "against" | "excludes";

/** What a refusal, a decoded fact, an answer and a probe's outcome all say. */
export interface Reason {
  readonly cause: CauseId;
  readonly strength: Strength;
  /** One sentence for a person. */
  readonly because: string;
  readonly clue?: Clue;
  /** The specification or vendor page that says so. */
  readonly source?: string;
  /** The user's own answer says it. */
  readonly answered?: true;
}

/** The hops of a request's path, in the order in which it meets them. */
export const layers = ["client", "proxy", "edge", "gateway", "identity", "application", "storage"] as const;
export type Layer = (typeof layers)[number];

/** Whether sending the same request again can succeed. `after`: once the wait that the response names is over. */
export type Retry = "no" | "after" | "maybe";
export type Actor = "you" | "account-admin" | "api-owner" | "network-owner" | "unknown";

/** How a refusal is recognised and what it says about the causes: all that ranking needs of it. */
export interface Recogniser {
  readonly when: Matcher;
  readonly cause: CauseId;
  readonly strength: Strength;
  /** Other causes that the same words leave open or speak against. */
  readonly also?: Readonly<Partial<Record<CauseId, Strength>>>;
  /** Where it was refused, when not in the vendor's own layer. */
  readonly layer?: Layer;
  /** Who must act and whether retrying helps, when not what the cause says. */
  readonly actor?: Actor;
  readonly retry?: Retry;
}

/** One way in which a vendor refuses. */
export interface Refusal extends Recogniser {
  readonly strength: "decisive" | "strong" | "moderate" | "weak";
  /** Names what the matched words prove. `{name}` is filled with the matcher's group of that name. */
  readonly because: string;
  readonly source: string;
}

interface AboutVendor {
  readonly layer: Layer;
  /** Marks that only show the vendor on the path; they never count towards a cause. */
  readonly seen?: Matcher;
}

/** A vendor as it ranks. Its name, and its refusals' ids and sentences in the same order, stand with the texts. */
export interface RecognisedVendor extends AboutVendor {
  /** In order: the first that matches is the one that counts, so the specific stands before the general. */
  readonly refusals: readonly Recogniser[];
}

/** A vendor. Written with `vendor()`, one file each. */
export interface Vendor extends AboutVendor {
  readonly name: string;
  /** Response fields whose value its support asks for, lower-case. */
  readonly ids?: readonly string[];
  readonly refusals: Readonly<Record<string, Refusal>>;
}

/** A step of a fix: what to do, with a command or piece of code where one helps. */
export type Step =
  | string
  | {
      readonly do: string;
      readonly snippet?: string;
      /** The step of the founding article that it answers, as fix and step: "7.2". */
      readonly covers?: string;
    };

/** Where a claim is written: what the reader sees of it, and its address. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What is shown of a refusal, apart from its reasons. */
export interface RefusalText {
  /** The verdict in one sentence that names who refused: "GitHub's secondary rate limit stopped you." */
  readonly headline: string;
  /** The one thing to know, in one to three sentences: what it means, and what does not help. */
  readonly meaning: string;
  readonly fix: readonly Step[];
  readonly prevention?: readonly string[];
}

/** A paste, alone or with the request (a curl command or raw HTTP) that it answers. */
export type Sample = string | { readonly evidence: string; readonly request: string };

/** Proof of a refusal's matcher: pastes that it must match, and pastes that it must leave alone. */
export interface RefusalSample {
  readonly matches: readonly Sample[];
  readonly ignores?: readonly Sample[];
}

/** What is said of a vendor: its name, and the words of each of its refusals by id, in order. */
export interface VendorWords {
  readonly name: string;
  readonly ids?: readonly string[];
  readonly refusals: Readonly<Record<string, RefusalWords>>;
}

/** A refusal's text with its sentence and its source: one entry of the table of texts. */
export type RefusalWords = RefusalText & Pick<Refusal, "because" | "source">;

type Rows<V extends Vendor, T> = { readonly [K in keyof V["refusals"]]: T };
export type Texts<V extends Vendor> = Rows<V, RefusalText>;
export type Samples<V extends Vendor> = Rows<V, RefusalSample>;

/** Puts a vendor and its refusals together, keeping the refusals' names for `Texts` and `Samples`. */
export function vendor<const R extends Record<string, Refusal>>(about: Omit<Vendor, "refusals">, refusals: R) {
  return { ...about, refusals };
}

/** How general wording that points at a cause is recognised, whoever the vendor is: all that ranking needs of it. */
export interface RecognisedSign {
  readonly when: Matcher;
  readonly strength: Strength;
  /** It refuses, and does not say why: what the status alone says already. */
  readonly unsaid?: true;
  /** It is read in what a person wrote beside the paste as well. */
  readonly note?: true;
}

/** A sign's sentence, and where its claim is written. */
interface SignWords {
  readonly because: string;
  readonly source?: string;
}

/** A cause as it ranks; the sentences of its signs stand with the texts. */
export interface RecognisedCause {
  /** Place in the article's order, from 1. */
  readonly order: number;
  readonly name: string;
  /** Half a sentence for lists: "the server does not know who is calling". */
  readonly brief: string;
  readonly actor: Actor;
  readonly retry: Retry;
  readonly signs: readonly RecognisedSign[];
}

/** A cause, one file each. */
export interface Cause extends RecognisedCause {
  readonly signs: readonly (RecognisedSign & SignWords)[];
}

/** What is often told wrongly of a cause, what is right, and where that is written. */
export interface Correction {
  readonly often: string;
  readonly right: string;
  readonly source: Source;
}

export interface CauseText {
  /** The verdict when no refusal names a vendor: "The server did not accept your credential." */
  readonly headline: string;
  /** What it means in HTTP's own terms. */
  readonly meaning: string;
  /** Who must act, and what the caller can do meanwhile, in one sentence. */
  readonly act: string;
  /** How to recognise it: real fields and bodies. */
  readonly recognise: readonly string[];
  /** How to tell it from its neighbours. */
  readonly neighbours: readonly { readonly cause: CauseId; readonly how: string }[];
  readonly fix: readonly Step[];
  readonly prevention: readonly string[];
  readonly corrections?: readonly Correction[];
  readonly sources: readonly Source[];
}

/** A cause's text with the sentences of its signs, in their order: one entry of the table of texts. */
export type CauseWords = CauseText & { readonly signs: readonly SignWords[] };

/** A practice that prevents refusals: one of the ten measures. */
export interface Practice {
  /** Place in the article's order, from 1. */
  readonly order: number;
  readonly name: string;
  /** Half a sentence for lists. */
  readonly brief: string;
  /** What it prevents, and where the advice is often loose. */
  readonly why: string;
  readonly how: readonly Step[];
  /** What one can tick off, each a whole sentence: the checklist. */
  readonly checks: readonly string[];
  /** The causes that it prevents. */
  readonly causes: readonly CauseId[];
  readonly sources: readonly Source[];
}

/** A question that people ask about refusals, with its answer. */
export interface Answer {
  /** Place on the page, from 1; the first ten are the article's. */
  readonly order: number;
  readonly ask: string;
  /** Paragraphs. The first answers by itself. */
  readonly answer: readonly string[];
  /** Pages of ours that say more. */
  readonly more?: readonly { readonly title: string; readonly path: string }[];
  readonly sources: readonly Source[];
}

/** A header field that matters in a refusal; the file's name is the field's, in lower case. */
export interface FieldTerm {
  /** As it is usually written: "Retry-After". */
  readonly name: string;
  readonly sentIn: "request" | "proxies" | "response" | "both";
  readonly group: "identity" | "limits" | "cross-origin" | "path" | "caching" | "client" | "state" | "lifecycle";
  /** What it is, in one or two sentences. */
  readonly meaning: string;
  /** What it tells when it stands in a refusal, or is missing from one. */
  readonly inRefusal: string;
  /** A line as it really looks, with made-up values. */
  readonly example: string;
  readonly causes: readonly CauseId[];
  readonly sources: readonly Source[];
}

/** A question of the decision tree; it says what its answers tell, never which question comes next. */
export interface Question {
  /** The branch it hangs on; the trunk's questions tell several branches apart. */
  readonly branch: CauseId | "trunk";
  /** Place within the branch, from 1. */
  readonly order: number;
  readonly ask: string;
  /** Other questions that leave nothing to ask here, once they have one of these answers or any at all. */
  readonly moot?: Readonly<Record<string, readonly string[] | "answered">>;
  readonly options: Readonly<Record<string, Option>>;
}

/** What of a question is shown beside it, and does not rank. */
export interface QuestionText {
  /** Why it is asked: what its answer decides. */
  readonly why: string;
  /** The command or place that tells; `{url}` is filled with the user's own URL. */
  readonly howToCheck: string;
}

export interface Option {
  readonly label: string;
  readonly tells: Readonly<Partial<Record<CauseId, Strength>>>;
  /** Evidence that gives this answer by itself. */
  readonly known?: Matcher;
}

/** Something read out of a field or a token, said for a person. */
export interface Fact {
  readonly kind: string;
  readonly text: string;
  readonly clue: Clue;
  /** Seconds to wait from the response's own time on, where the fact is one. */
  readonly wait?: number;
}

/** What a decoder found: facts to show, and what they say about the causes. */
export interface Decoded {
  readonly facts: readonly Fact[];
  readonly reasons: readonly Reason[];
}

/** Reads fields and tokens whose meaning does not depend on the vendor. Never throws. */
export interface Decoder {
  readonly name: string;
  readonly read: (look: Look, texts: KnowledgeTexts | null) => Decoded;
}

type ProbeMethod = "GET" | "HEAD" | "OPTIONS";

/** What the user wants probed. */
export interface Ask {
  readonly url: string;
  readonly method: ProbeMethod;
  /** The origin of the user's own page. */
  readonly origin?: string | undefined;
  /** What the user's page would send across origins. */
  readonly preflight?: { readonly method: string; readonly headers: readonly string[] } | undefined;
}

/** A request as a variant wants it; null takes a field out. */
export interface Change {
  readonly method?: ProbeMethod;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Over addresses of this family only. */
  readonly family?: 6;
  /** The redirect itself is what is asked for. */
  readonly follow?: false;
}

/** What came of a variant, and what that tells. */
export interface Outcome {
  /** How the plain request must have gone for this to be possible. */
  readonly when: "refused" | "passed" | "any";
  /** One sentence for a person. */
  readonly because: string;
  readonly tells: Readonly<Partial<Record<CauseId, Strength>>>;
  /** The one thing that was changed made the difference. */
  readonly decides?: true;
}

/** What a variant is compared with: the plain request, and the others by their ids. */
export interface Compared {
  readonly seen: Exchange;
  readonly plain: Exchange;
  readonly all: ReadonlyMap<string, Exchange>;
}

/** One thing to change in a request, and what the difference proves. Written with `variant()`, one file each. */
export interface Variant {
  /** The smallest changes first: of two that made a difference, the lower one is named. */
  readonly order: number;
  /** What differs from the plain request, for a list: "No User-Agent". */
  readonly changes: string;
  /** The same of one call, where `changes` names what differs by call. */
  readonly named?: (call: { readonly url: string; readonly method: string }) => string;
  readonly why: string;
  /** Sent by the script from the user's machine, never by the server. */
  readonly local?: true;
  /** The source that the outcomes rest on. */
  readonly source?: string;
  /** What to change; null where it does not apply. `token` is random, for names that cannot exist. */
  readonly change: (ask: Ask, token: string) => Change | null;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The outcome's name; null when it cannot be said. Pure. */
  readonly read: (compared: Compared) => string | null;
}

/** Keeps the outcomes' names for `read`. */
export function variant<const O extends Record<string, Outcome>>(
  about: Omit<Variant, "outcomes" | "read">,
  outcomes: O,
  read: (compared: Compared) => (keyof O & string) | null,
): Variant {
  return { ...about, outcomes, read };
}
