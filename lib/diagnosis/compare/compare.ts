import type { Exchange, Field, HttpRequest, HttpResponse } from "@/lib/evidence/exchange";
import { mayBeSame } from "@/lib/evidence/placeholder";
import { unknown } from "@/lib/evidence/request/options";
import { type Clue, clueAt, traced } from "@/lib/evidence/traced";
import { parsedUrl } from "@/lib/evidence/url";
import { credentialIn, mayHideCredential } from "@/lib/knowledge/decoders/syntax/credentials";
import type { CauseId, Reason, Strength } from "@/lib/knowledge/shapes";
import type { Chances } from "../rank/rank";
import { logOdds } from "../rank/strengths";
import { isNoise, withoutNoise } from "./noise";

/** One thing in which the refused call and the working one differ. */
export interface Difference {
  readonly what: string;
  readonly here: Clue | null;
  readonly there: Clue | null;
  readonly text: string;
  /** How well it explains the refusal; null: it is shown, and nothing is concluded. */
  readonly explains?: Strength | null;
}

export interface Comparison {
  /** What explains the refusal best comes first. */
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
  /** Sentences for the user on what cannot be compared. */
  readonly notes: readonly string[];
}

interface Rule {
  readonly field: RegExp;
  readonly cause: CauseId;
  readonly strength: Strength;
  /** What the field is called in a sentence; else by its name. */
  readonly tells?: string;
}

/** Request fields whose difference explains a refusal; of the others nothing is concluded. */
const rules: readonly Rule[] = [
  { field: /^authorization$/, cause: "authentication", strength: "strong", tells: "credential" },
  {
    field: /^(?:x-)?(?:[a-z]+-)?(?:api|access|auth|app|subscription)-?(?:key|token)$/,
    cause: "authentication",
    strength: "strong",
    tells: "API key",
  },
  { field: /^cookie$/, cause: "authentication", strength: "moderate", tells: "session cookie" },
  { field: /^x-(?:csrf|xsrf)-?token$/, cause: "headers", strength: "strong", tells: "CSRF token" },
  { field: /^user-agent$/, cause: "headers", strength: "strong", tells: "User-Agent" },
  { field: /^origin$/, cause: "cors", strength: "strong", tells: "Origin" },
  { field: /^referer$/, cause: "headers", strength: "moderate", tells: "Referer" },
  { field: /^x-requested-with$/, cause: "headers", strength: "moderate", tells: "X-Requested-With field" },
  { field: /^host$/, cause: "headers", strength: "moderate", tells: "Host" },
  { field: /^content-type$/, cause: "headers", strength: "moderate", tells: "Content-Type" },
  { field: /^(?:via|forwarded|x-forwarded-for)$/, cause: "ip-block", strength: "moderate" },
  { field: /^accept$/, cause: "headers", strength: "weak", tells: "Accept field" },
  { field: /^sec-(?:fetch|ch-ua)/, cause: "headers", strength: "weak" },
];

interface Row {
  readonly difference: Difference;
  readonly rule: Pick<Rule, "cause" | "strength"> | null;
}

const nothing: Comparison = { differences: [], reasons: [], notes: [] };

/**
 * Compares a refused call with one that works: what was sent explains, what was answered is shown. `chances`: the causes
 * as they stand without the comparison, so that a difference which fits the refusal's own words comes first.
 */
export function compare(refused: Exchange | null, working: Exchange | null, chances?: Chances): Comparison {
  if (!refused || !working) return nothing;
  const status = working.response?.status ?? null;
  if (status !== null && status >= 400)
    return { ...nothing, notes: [`The second call was refused as well (${status}): compare with one that works.`] };
  const here = whole(refused.request, working.request);
  const there = whole(working.request, refused.request);
  const sent = here && there ? sentRows(here, there) : [];
  const answers = [refused.response, working.response];
  const [mine, theirs] = answers.map((answer) => (answer?.fields.length ? answer : null));
  const answered = mine && theirs ? fieldRows(mine, theirs, "answered") : [];
  const telling = sent.filter(({ rule }) => rule !== null).length;
  const rows = sent.map((row) => weighed(row, sent.length, telling));
  const explained = rows.filter((row): row is Row & { rule: Rule } => row.rule !== null);
  const ranked = [...rows, ...answered].sort((a, b) => worth(b, chances) - worth(a, chances));
  const nowhere = here && there && !sent.length ? sameCall(here, there) : nothing;
  return {
    differences: ranked.map(({ difference, rule }) => ({ ...difference, explains: rule?.strength ?? null })),
    reasons: [...explained.map(reasonOf), ...nowhere.reasons, ...(here && there ? unasked(here, there, rows) : [])],
    notes:
      here && there
        ? nowhere.notes
        : ["Only one of the two pastes shows what was sent, so only the answers are compared."],
  };
}

const has = ({ fields }: HttpRequest, name: string) => fieldOf(fields, name) !== undefined;

/** curl, as it was typed: it sends some fields by itself. */
const isTyped = ({ version, start }: HttpRequest) => version === null && /^curl\b/.test(start?.quote ?? "");
const ofCurl = /^(?:host|accept|content-\w+)$/;
const isCopied = ({ start }: HttpRequest) => /^fetch\(/.test(start?.quote ?? "");

/** What the User-Agent begins with that a program sends by itself; null: it shows its own, or can be any. */
function agentOf(request: HttpRequest): string | null {
  if (isTyped(request)) return "curl";
  return isCopied(request) && (has(request, "sec-fetch-mode") || has(request, "sec-ch-ua")) ? "Mozilla/5.0" : null;
}

/**
 * A request as it went out, for a comparison with another: with the Host of its URL, and where a command shows only some
 * of what its program sends, with the rest as the other call shows it.
 */
function whole(request: HttpRequest | null, other: HttpRequest | null): HttpRequest | null {
  if (!request?.start || !other) return request;
  const { start, fields, url, unshown = [] } = request;
  const field = (name: string, text: string): Field => ({ name, value: traced(text, start.of), line: start });
  const host = parsedUrl(url)?.host;
  const typed = isTyped(request) && !isTyped(other);
  const [name, agent] = [agentOf(request), fieldOf(other.fields, "user-agent")];
  const sendsItsOwn = name !== null && (agent ? !agent.value.text.startsWith(name) : typed || isCopied(request));
  // The first of a name is the one that counts.
  const own = [
    ...(host && has(other, "host") ? [field("host", host)] : []),
    ...(sendsItsOwn ? [field("user-agent", name)] : []),
    ...other.fields.filter((one) =>
      one === agent
        ? name !== null || unshown.includes(one.name)
        : unshown.includes(one.name) || (typed && ofCurl.test(one.name)),
    ),
  ];
  return { ...request, fields: [...fields, ...own] };
}

function reasonOf({ rule, difference }: Row & { rule: Pick<Rule, "cause" | "strength"> }): Reason {
  const clue = difference.here ?? difference.there;
  return { cause: rule.cause, strength: rule.strength, because: difference.text, ...(clue ? { clue } : {}) };
}

/** One difference alone decides; among several each counts less. */
function weighed(row: Row, all: number, telling: number): Row {
  if (!row.rule || all === 1) return row;
  const lower: Partial<Record<Strength, Strength>> =
    telling <= 2 ? { strong: "moderate", moderate: "weak" } : { strong: "weak", moderate: "weak" };
  return { ...row, rule: { ...row.rule, strength: lower[row.rule.strength] ?? row.rule.strength } };
}

const worth = ({ rule }: Row, chances?: Chances) =>
  rule ? logOdds[rule.strength] + Math.log((chances?.[rule.cause] ?? 0.1) + 0.01) + 10 : 0;

/** Where the same call is refused here and works there, what differs lies outside of it. */
function sameCall(here: HttpRequest, there: HttpRequest): Comparison {
  // Without it, the paste is no transcript, and what is missing is not known to be the same.
  const complete = [here, there].every(({ fields }) => fields.some(({ name }) => name === "user-agent"));
  // A body that is not shown may differ.
  const shown = !/^(?:POST|PUT|PATCH)$/.test(here.method ?? "") || (here.body !== null && there.body !== null);
  if (!complete || !shown || mayHideCredential(here) || mayHideCredential(there)) return nothing;
  const because = "Both calls sent the same: what differs is where they came from, when, or how many there were.";
  // What stands in one paste mostly comes from one place.
  const elsewhere = here.start?.of !== there.start?.of;
  const causes: readonly (readonly [CauseId, Strength])[] = [
    ["ip-block", elsewhere ? "moderate" : "weak"],
    ["rate-limit", "moderate"],
    ...(elsewhere ? ([["geo", "weak"]] as const) : []),
    ["headers", "against"],
  ];
  return { ...nothing, notes: [because], reasons: causes.map(([cause, strength]) => ({ cause, strength, because })) };
}

/** Where the call that works carries no credential either, that the refused one has none explains nothing. */
function unasked(here: HttpRequest, there: HttpRequest, rows: readonly Row[]): Reason[] {
  if (credentialIn(here) || credentialIn(there) || mayHideCredential(here) || mayHideCredential(there) || !rows.length)
    return [];
  if (rows.some(({ difference }) => /^(?:URL|method)$/.test(difference.what))) return [];
  const because = "The call that works carries no credential either.";
  return [{ cause: "authentication", strength: "against", because, ...(there.start ? { clue: there.start } : {}) }];
}

/** The fields of either message whose values differ in more than noise, in the order of the refused call. */
function fieldRows(
  here: HttpRequest | HttpResponse,
  there: HttpRequest | HttpResponse,
  how: "sent" | "answered",
): Row[] {
  const ordered = [...new Set([...here.fields, ...there.fields].map(({ name }) => name))];
  return ordered.flatMap((name): Row[] => {
    if (isNoise(name)) return [];
    const [mine, theirs] = [fieldOf(here.fields, name), fieldOf(there.fields, name)];
    const change = changeOf(name, mine, theirs);
    if (!change) return [];
    const known = how === "sent" ? (rules.find(({ field }) => field.test(name)) ?? null) : null;
    const rule = change === "unknown" ? null : known;
    const what = known?.tells ?? `\`${name}\``;
    const difference = { what: name, here: mine?.line ?? null, there: theirs?.line ?? null };
    const strength = rule && change === "version" ? "weak" : rule?.strength;
    return [
      {
        difference: { ...difference, text: isBareCurl(mine) ? outAsCurl : sentenceFor(change, how, what) },
        rule: rule && strength ? { cause: rule.cause, strength } : null,
      },
    ];
  });
}

/** curl's own User-Agent, which the command does not show. */
const isBareCurl = (field: Field | undefined) => field?.name === "user-agent" && field.value.text === "curl";
const outAsCurl = "The refused call went out as curl; the working call sends another User-Agent.";

/** `unknown`: the same but for secrets that were taken out at different times. */
type Change = "missing" | "added" | "other" | "version" | "unknown";

function changeOf(name: string, mine: Field | undefined, theirs: Field | undefined): Change | null {
  if (!mine || !theirs) return mine ? "added" : "missing";
  const [here, there] = [mine.value.text, theirs.value.text];
  // What a program or a shell puts in at run time may be the same.
  if (here === there || here.includes(unknown) || there.includes(unknown)) return null;
  if (mayBeSame(here, there)) return "unknown";
  // A credential is compared whole, but for a signature, which is made anew for each call.
  if (/^authorization$|token|key/.test(name)) return unsigned(here) === unsigned(there) ? null : "other";
  if (withoutNoise(here) === withoutNoise(there)) return null;
  const product = (text: string) => text.replaceAll(/[\d.]+/g, "");
  return name === "user-agent" && product(here) === product(there) ? "version" : "other";
}

const unsigned = (text: string) =>
  text
    .replace(/\bSignature=[\w+/=%-]+/i, "")
    .replace(/\/\d{8}\//, "/")
    .replaceAll(/\s+/g, " ")
    .trim();

function sentenceFor(change: Change, how: "sent" | "answered", what: string): string {
  if (change === "version") return `The working call names a different version in its ${what}.`;
  if (change === "unknown") return notKnown(`the working call${how === "sent" ? " sends" : "'s answer has"}`, what);
  if (how === "answered") {
    if (change === "other") return `The answer to the working call has a different ${what}.`;
    return `Only the ${change === "missing" ? "working call's answer" : "refusal"} has ${what}.`;
  }
  if (change === "other") return `The working call sends a different ${what}.`;
  const field = what.startsWith("`") ? what : `The ${what}`;
  return change === "missing"
    ? `${field} is missing from the refused call.`
    : `${field} was sent in the refused call only.`;
}

const notKnown = (subject: string, what: string) =>
  `Whether ${subject} the same ${what} is not known, since the secrets of the two were taken out at different times.`;

const fieldOf = (fields: readonly Field[], name: string) => fields.find((field) => field.name === name);

function sentRows(here: HttpRequest, there: HttpRequest): Row[] {
  const fields = ofBrowsersInOne(fieldRows(here, there, "sent"));
  const host = fields.some(({ difference }) => difference.what === "host");
  return [...startLine(here, there, host), ...fields, ...bodyRow(here, there)];
}

const ofBrowsers = /^sec-(?:fetch|ch-ua)/;

/** Fields that a browser adds, and no other program, come and go together: of such they are one difference. */
function ofBrowsersInOne(rows: readonly Row[]): Row[] {
  const own = rows.filter(({ difference: { what, here, there } }) => ofBrowsers.test(what) && !(here && there));
  const [first, ...others] = own;
  if (!first || !others.length) return [...rows];
  const names = own.map(({ difference }) => `\`${difference.what}\``);
  const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const how = first.difference.here ? "were sent in the refused call only" : "are missing from the refused call";
  const text = `The fields that browsers add, ${listed}, ${how}.`;
  return rows.flatMap((row) => {
    if (row === first) return [{ ...row, difference: { ...row.difference, text } }];
    return others.includes(row) ? [] : [row];
  });
}

interface Part {
  readonly what: string;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly rule: Row["rule"];
  /** What is said of the difference, where it is more than that there is one. */
  readonly text?: string;
}

/** `host`: the Host field differs and is shown, so the URL counts only where it differs in more. */
function startLine(here: HttpRequest, there: HttpRequest, host: boolean): Row[] {
  const address = ({ url, target }: HttpRequest) => (host ? withoutHost(url ?? target) : (url ?? target));
  const named = otherName(here.url, there.url);
  const local = named && loopback.test(there.url ?? "") && /^https?:\/\/[\d.]+(?=[:/])/.test(here.url ?? "");
  const parts: readonly Part[] = [
    {
      what: "method",
      mine: inEffect(here.method),
      theirs: inEffect(there.method),
      rule: { cause: "permissions", strength: "moderate" },
    },
    { what: "URL", mine: address(here), theirs: address(there), rule: null, ...(named && otherHost(local)) },
  ];
  return parts
    .filter(({ mine, theirs }) => mine && theirs && mine !== theirs)
    .map(({ what, mine, theirs, rule, text = `The working call uses a different ${what}.` }) =>
      mayBeSame(mine ?? "", theirs ?? "")
        ? { rule: null, difference: { what, here: here.start, there: there.start, text: notKnown(uses, what) } }
        : { rule, difference: { what, here: here.start, there: there.start, text } },
    );
}

const uses = "the working call uses";

/** What two names of one place explain; `local`: the call that works was made on the machine itself. */
function otherHost(local: boolean): Omit<Part, "mine" | "theirs"> {
  if (!local) return { what: "host", rule: { cause: "headers", strength: "moderate" } };
  const text = "The working call was made on the server's own machine, the refused one over the network.";
  return { what: "host", rule: { cause: "ip-block", strength: "strong" }, text };
}

const loopback = /^https?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?=[:/])/;

/** The method, where HEAD asks for what GET does. */
export const inEffect = (method: string | null) => (method === "HEAD" ? "GET" : method);

/** Whether the two call one place by its address and by a name, or by two addresses: then the server looks at `Host`. */
function otherName(here: string | null, there: string | null): boolean {
  const [one, other] = [parsedUrl(here), parsedUrl(there)];
  if (!one || !other || one.hostname === other.hostname || one.port !== other.port) return false;
  const byAddress = [one, other].some(({ hostname }) => /^(?:[\d.]+$|\[|localhost$)/.test(hostname));
  return byAddress && one.pathname === other.pathname;
}

function withoutHost(url: string | null): string | null {
  return url?.replace(/^[a-z]+:\/\/[^/?#]*/i, "") || url;
}

function bodyRow({ body: mine }: HttpRequest, { body: theirs }: HttpRequest): Row[] {
  if (!mine || !theirs || withoutNoise(mine.text).trim() === withoutNoise(theirs.text).trim()) return [];
  const [here, there] = [mine, theirs].map((body) => clueAt(body, 0, Math.min(body.text.length, 300)));
  const same = mayBeSame(mine.text, theirs.text);
  const text = same ? notKnown("the working call sends", "body") : "The working call sends a different body.";
  return [{ rule: null, difference: { what: "body", here: here ?? null, there: there ?? null, text } }];
}
