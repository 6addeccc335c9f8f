/** Whether an answer refuses at all: by its status, else by a word of it. */
import type { Exchange } from "@/lib/evidence/exchange";
import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { CollectedReason } from "./collect";
import type { Ranking } from "./diagnose";
import { isFirm, logOdds } from "./strengths";

/** Statuses that find a fault in what was sent, or in the server: servers refuse with them too, but then say so. */
const faults: ReadonlySet<number> = new Set([400, 408, 413, 414, 416, 417, 422, 424, 425]);
export const isFault = (status: number) => faults.has(status) || (status >= 500 && status <= 510);

const words = new RegExp(
  [
    /forbid\w{0,9}|(?<!connection[ _])refus(?:ed|es|al|ing)|reject\w{0,3}|den(?:y|ied|ies|ial)|disallow\w{0,3}|prohibit\w{0,3}|block(?:ed|s|ing)?|banned|restrict\w{0,5}|intercepted|disabled|suspended|paused|challenged?|revoked|expired|protected|muted|violat\w{1,4}/,
    /un-?authori[sz]ed|unauthenticated|privileges?|(?:no|not|n't|cannot|without|lacks?)[ _](?:\w+ )?(?:access|allow\w{0,4}|permi\w{0,7}|authori[sz]\w{0,4}|rights?)/,
    /\w{0,30}(?:forbidden|unauthori[sz]ed|denied|permissions?|authentication_?error|not_?allowed|disallowed)/,
    /(?:only|is|are) [^.\n]{0,60}allowed|not embeddable|rate[ _-]?limit\w{0,3}|too[ _-]many/,
    /\w{0,30}(?:unauthori[sz]ed|_denied|NotAuthorized\w{0,20}|RequiredError|RequiredException)|authori[sz]ation failed|access to [^\n]{1,80} failed/,
    /4?403\d{0,3}/,
  ]
    .map(({ source }) => `(?<![\\w.])(?:${source})(?!\\w)`)
    .concat(
      /verweiger|verboten|gesperrt|interdit|refusé|deneg|prohibid|se niega|negado|proibid|negato|vietato|запрещ|отказан|禁止|拒[绝絕否]|[无無]权|無權|権限|권한|거부|từ chối|không có quyền/
        .source,
    )
    .join("|"),
  "i",
);

/** What a body says of an error need not be a word of refusal, but it is an answer to a call. */
const error =
  /["'](?:errors?|error_?(?:code|message)s?|exc|fault|code|message|msg|reason|detail|title|info|__type)["']\s{0,4}:|["'](?:success|ok)["']\s{0,4}:\s{0,4}false\b|<(?:\w{1,20}:)?(?:error|fault\w{0,6}|code|message)\b/i;

/** The word that tells of a refusal, or of an answer at all where no status does; null: there is none. */
export function refusalIn({ body, phrase, exchange: { response } }: Look): Clue | null {
  const text = body?.text ?? "";
  const hit = words.exec(text) ?? (response?.status === null ? error.exec(text) : null);
  if (hit && body) return clueAt(body, hit.index, hit.index + hit[0].length);
  return phrase && words.test(phrase) ? (response?.start ?? null) : null;
}

/** Why curl got no answer, by the number of its error. */
const failures: Readonly<Record<string, string>> = {
  5: "The name of the proxy was not found.",
  6: "The name of the host was not found.",
  7: "Nobody took the connection at that address and port.",
  28: "The time ran out before an answer came.",
  35: "The TLS handshake failed.",
  52: "The server closed the connection without an answer.",
  56: "The connection broke before an answer came.",
  60: "The server's certificate is not trusted here.",
};

/** What kept curl from an answer, in a sentence; null where it says nothing of the kind. */
export function curlFailure(exchange: Exchange | undefined): string | null {
  const number = /\bcurl: \((\d{1,2})\)/.exec(exchange?.response?.body?.text ?? "")?.[1] ?? "";
  return Object.hasOwn(failures, number) ? (failures[number] ?? null) : null;
}

type Read = Pick<Ranking, "evidence" | "read" | "causes" | "answered">;

/** Why there is no verdict: what was pasted is no refusal, or no answer; null: there is one, however unsure. */
export function noneOf({ evidence, read, causes, answered }: Read): "no-refusal" | "unread" | null {
  const { status, format, exchange } = evidence;
  if (answered.some(({ by }) => by === "you")) return null;
  const reasons = causes.flatMap((cause) => cause.reasons);
  if (status !== null && isFault(status))
    return reasons.some((one) => speaksOfFault(one, status)) ? null : "no-refusal";
  const response = read?.exchanges[exchange]?.response;
  if (status === null && curlFailure(read?.exchanges[exchange]) && !reasons.some(isFirm)) return "no-refusal";
  if (reasons.some(speaks)) return null;
  if (status !== null) return status < 400 ? "no-refusal" : null;
  return format !== null && response && !response.fields.length ? "unread" : null;
}

const speaks = ({ strength, clue }: CollectedReason) => logOdds[strength] > 0 && Boolean(clue?.quote);
/** Of a fault a guess is made only where its words tell of a refusal; that it will pass, or what is down, is none. */
function speaksOfFault(reason: CollectedReason, status: number): boolean {
  const { cause, strength, unsaid, refusal, clue } = reason;
  if (unsaid) return logOdds[strength] > 0;
  if (!isFirm(reason) || /^(?:x-)?retry-after:/i.test(clue?.quote ?? "")) return false;
  return Boolean(refusal) || status < 500 || !isOutage(cause);
}

const isOutage = (cause: CauseId) => cause === "resource" || cause === "server-config";
