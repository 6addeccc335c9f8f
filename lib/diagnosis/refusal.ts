/** Whether an answer refuses at all: by its status, else by a word of it. */
import type { Exchange } from "@/lib/evidence/exchange";
import { bothEnds } from "@/lib/evidence/opening";
import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { Ranking } from "./diagnose";
import { isFirm, logOdds } from "./rank/strengths";
import type { CollectedReason } from "./reasons/collect";

/** Statuses that find a fault in what was sent, or in the server: servers refuse with them too, but then say so. */
const faults: ReadonlySet<number> = new Set([400, 408, 413, 414, 416, 417, 422, 424, 425]);
export const isFault = (status: number) => faults.has(status) || (status >= 500 && status <= 510) || isOrigins(status);
/** Cloudflare's own, of an origin that does not answer or whose certificate is wrong. */
const isOrigins = (status: number) => status >= 520 && status <= 527;

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
      /nicht (?:erlaubt|gestattet|berechtigt|zulässig)|verweiger|verboten|gesperrt|interdit|refusé|deneg|prohibid|se niega|negado|proibid|negato|vietato|запрещ|отказан|禁止|拒[绝絕否]|[无無]权|無權|権限|권한|거부|từ chối|không có quyền/
        .source,
      /geen toegang|geweigerd|verboden|nekad|nektet|nægtet|förbjud|forbud|brak (?:dostępu|uprawnień)|odm[oó]w|zabronion|zablokowan|engellen|yasak|reddedil|odepřen|zakázán|megtagad|letilt|interzis|refuzat|заборонен|відмовлен|απαγορε|kielletty|estetty|ditolak|dilarang|diblokir|ปฏิเสธ|ไม่ได้รับอนุญาต|مرفوض|ممنوع|محظور|غير مصرح|غیرمجاز|אין הרשאה|חסום|אסור|निषिद्ध|अनुमति नहीं/
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

/** Why a client got no answer: by the number of curl's error, and in the words of other clients. */
const failures: readonly (readonly [words: RegExp, says: string])[] = [
  [/\bcurl: \(5\)/, "The name of the proxy was not found."],
  [
    /\bcurl: \(6\)|\bENOTFOUND\b|\bEAI_AGAIN\b|UnknownHostException|NameResolutionError|unable to resolve host|no such host|name or service not known/i,
    "The name of the host was not found.",
  ],
  [/\bcurl: \(7\)|\bECONNREFUSED\b|connection refused/i, "Nobody took the connection at that address and port."],
  [
    /\bcurl: \(28\)|\bETIMEDOUT\b|ConnectTimeout|ReadTimeout|SocketTimeoutException|i\/o timeout|timed out/i,
    "The time ran out before an answer came.",
  ],
  [
    /\bcurl: \(60\)|CERTIFICATE_VERIFY_FAILED|\bSELF_SIGNED_CERT|UNABLE_TO_\w{1,20}_CERT|UNABLE_TO_VERIFY_LEAF|x509: certificate|PKIX path building failed/,
    "The server's certificate is not trusted here.",
  ],
  [/\bcurl: \(35\)|SSLHandshakeException|SSLV3_ALERT|handshake failure/i, "The TLS handshake failed."],
  [/\bcurl: \(52\)|RemoteDisconnected|empty reply from server/i, "The server closed the connection without an answer."],
  [
    /\bcurl: \(56\)|\bECONNRESET\b|socket hang up|connection reset by peer/i,
    "The connection broke before an answer came.",
  ],
];

export interface Failure {
  /** Who got none, as in a sentence. */
  readonly client: string;
  readonly says: string;
}

/** What kept the client from an answer; null where the text says nothing of the kind. */
export function failureIn(exchange: Exchange | undefined): Failure | null {
  const text = bothEnds(exchange?.response?.body?.text ?? "");
  const [, says] = failures.find(([words]) => words.test(text)) ?? [];
  return says ? { client: /\bcurl: \(\d/.test(text) ? "curl" : "the client", says } : null;
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
  const failure = status === null ? failureIn(read?.exchanges[exchange]) : null;
  if (failure?.client === "curl" && !reasons.some(isFirm)) return "no-refusal";
  if (reasons.some(speaks)) return null;
  if (failure) return "no-refusal";
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
