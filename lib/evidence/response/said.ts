import type { Field, HttpRequest } from "../exchange";
import { type Clue, clueAt, type Traced } from "../traced";
import { parsedUrl } from "../url";
import { urlOf } from "./messages";

/** Where a line says its status, the plainest first. */
const statuses = [
  /\[([1-5]\d\d) [A-Z][\w ]{2,30}, [\d.]+ ?[kM]?B, [\d.]+ ?m?s\]/,
  /\bHTTP\/\d(?:\.\d)?\\{0,15}["']?[ \t]+([1-5]\d\d)\b/i,
  /\b(?:(?:(?:downstream|(?:edge|origin)?response)[ _-]?)?status(?:[ _-]?code)?|http[ _-]?(?:status(?:[ _-]?code)?|code)|response[ _-]?code)\\{0,15}["']?(?:[ \t]{0,20}(?:is|of|:|=|=>|was|returned)?[ \t]{0,4})\\{0,15}["'(]?([1-5]\d\d)\b/i,
  /\bstatus_?code\)?[ \t]{0,8}\r?\n(?:Out\[\d{1,4}\]: |=> )?([1-5]\d\d)[ \t]{0,8}(?=[\r\n]|$)/i,
  /\b(?:HTTP|error|code|returned|response|answered|failed with|got)\]?[ :=(]{1,3}\\{0,15}["']?([1-5]\d\d)\b/i,
  /\\{0,15}["'](?:(?:error_?)?code(?=\W{1,40}[45])|status|statusCode|status_code)\\{0,15}["'][ \t]{0,4}:[ \t]{0,4}\\{0,15}["']?([1-5]\d\d)\b/i,
  /\b([45]\d\d)[ :-]{1,3}(?:Forbidden|Unauthorized|Not Found|Too Many Requests|Client Error|Unavailable|Method Not Allowed)/i,
  /\b([45]\d\d) \\{0,15}["'](?:Forbidden|Unauthorized|Not Found|Too Many Requests)/,
  /(?:Error|Exception)\w{0,20}(?:: \(?|\()\\{0,15}["']?([45]\d\d)\b/,
  /(?:Error|Exception) ([45]\d\d)\b/,
  /\b([45]\d\d) \((?:Forbidden|Unauthorized|Not Found|Too Many Requests)\)/i,
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) ([45]\d\d)\b/,
  /\b([45]\d\d) (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) https?:/,
  /\bCode[ \t]+Details\s{1,8}([1-5]\d\d)\b/,
  /\/([45]\d\d)\b \d+ (?:GET|POST|PUT|CONNECT)/,
  /\\{0,15}["'] ([1-5]\d\d) (?:\d+|-|None)\b/,
  /^\s*([45]\d\d)[ \t]*(?:[\r\n{[]|$)/,
  /<(?:Client)?Response \[([1-5]\d\d)\b/,
  /\bstatus(?:_?code)?\b[^\n]{0,80}\]\s?=>\s{1,8}(?:int\()?([1-5]\d\d)\b/i,
  /\((?:GET|HEAD|POST|PUT|PATCH|DELETE) https?:\S{1,2000}\) ([1-5]\d\d)\b/,
  /'_rc' => '?([1-5]\d\d)\b/,
  /(?:\b(?:received|responded with|replied:?|answered with)|[=-]>) ([45]\d\d)\b/i,
  /HTTP[_/]([45]\d\d)(?!\d)/,
  /https?:\/\/\S{1,2000}(?:: | failed: )([45]\d\d)\b/,
  /(?<![\w.])[([]([45]\d\d)[)\]]/,
];

/** Where only its name is told, as .NET and Ruby do. */
const named =
  /\b(?:HttpStatusCode\.|status ?code\W{1,20}|Net::HTTP|\w{0,20}Error: )(Unauthorized|Forbidden|NotFound|MethodNotAllowed|TooManyRequests)\b/i;
const codes: Readonly<Record<string, number>> = {
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  methodnotallowed: 405,
  toomanyrequests: 429,
};

const everywhere = statuses.map((pattern) => new RegExp(pattern, `${pattern.flags}g`));

interface Said {
  readonly status: number;
  readonly from: number;
  readonly to: number;
}

/** Where a log names the status. Of several a 403 counts: that is what its reader asks about. */
export function statusSaid(head: string): Said | null {
  if (head.includes("403"))
    for (const pattern of everywhere)
      for (const hit of head.matchAll(pattern)) if (hit[1] === "403") return saidBy(403, hit);
  for (const pattern of statuses) {
    const hit = pattern.exec(head);
    if (hit) return saidBy(Number(hit[1]), hit);
  }
  const hit = named.exec(head);
  const status = codes[hit?.[1]?.toLowerCase() ?? ""];
  return hit && status ? saidBy(status, hit) : null;
}

const saidBy = (status: number, hit: { 0: string; index: number }): Said => ({
  status,
  from: hit.index,
  to: hit.index + hit[0].length,
});

/** The status that a log names, with the words that name it. */
export function statusIn(whole: Traced, head: string): { status: number; start: Clue } | null {
  const said = statusSaid(head);
  return said && { status: said.status, start: clueAt(whole, said.from, said.to) };
}

const methods = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT";
const url = "https?:\\/\\/(?!\\*)[^\\s\"'<>\\\\`]{1,2000}";

const lineOf = new RegExp(
  `(?:(https?:\\/\\/[^\\s"'<>\\\\/]{1,260})\\/?\\\\{0,15}["']?[ \\t]\\\\{0,15}["'])?\\b(${methods})(?: request (?:for|to)|\\] to)?[ \\t:[]{1,3}\\\\{0,15}["']?(${url}|\\/[^\\s"'<>\\\\]{0,2000}(?= HTTP\\/| => generated \\d))`,
);
const methodSaid = new RegExp(
  `\\b(?:request|http)?[_ ]?(?:method|verb)\\\\{0,15}["']?[ \\t]{0,3}(?::|=>|=)[ \\t]{0,3}(?:HttpMethod\\(value=)?[bu]?\\\\{0,15}["':]?(${methods})\\b`,
  "i",
);
const urlSaid = new RegExp(
  `(?:\\b(?:request|http|base)?[_ ]?(?:ur[il]|endpoint)\\\\{0,15}["']?[ \\t]{0,3}(?::|=>|=)[ \\t]{0,3}(?:URL \\{\\s{0,8}href: |#<URI::HTTPS? |URL\\()?(?:[bu]?\\\\{0,15}["'])?|\\bREQUEST: |\\b(?:ClientResponse|file_get_contents|fopen|copy)\\(|\\bResponse \\[|\\b(?:Get|Head|Post|Put|Patch|Delete) \\\\{0,15}"|\\b(?:for(?: ur[il])?|requesting|fetching|retrieving|downloading|loading resource|calling|request to|connect to)[ :]{1,2}\\\\{0,15}["']?|^\\s{0,8})(${url})`,
  "i",
);

/** The URL that stands beside the refusal itself, whichever others a log has named before. */
const urlRefused = new RegExp(`\\b[45]\\d\\d\\b[^\\n]{0,80}?\\b(?:for url:? |url=(?:URL\\()?)\\\\{0,15}["']?(${url})`);

/** What git was refused, of the several repositories that a pipeline's log may name. */
const gitRefused = new RegExp(`unable to access '(${url})':[^\\n]{0,60}\\b403\\b`);

/** Addresses that explain, and were not called. */
const explains =
  /^https?:\/\/(?:docs?|help|support|developers?|learn|status|wiki|forum|community|console\.(?:developers|cloud)|portal\.azure)\.|\/(?:docs?|help|issues|wiki|errors?|troubleshooting)(?:[/#?]|$)/i;

/** Words before an address to which the reader is sent. */
const sentTo =
  /\b(?:see|visit|using|(?:manage|pay|renew|upgrade|subscribe|register|sign up|add more|get one|read more|learn more|more info\w{0,7}|details)\b[^:/\n]{0,20})[\s:("'<[]{0,4}$/i;

/** The one address on a line that tells of a refusal, in whatever words; null where there are several, or none. */
export function addressOn(line: Traced): { url: string; start: Clue } | null {
  const hits = [...line.text.matchAll(new RegExp(url, "g"))].filter(
    ({ 0: text, index }) =>
      !text.includes("*") && !explains.test(text) && !sentTo.test(line.text.slice(Math.max(0, index - 50), index)),
  );
  const [hit] = hits;
  if (!hit || new Set(hits.map(([text]) => text)).size > 1) return null;
  return { url: plainUrl(hit[0]), start: clueAt(line, hit.index, hit.index + hit[0].length) };
}

/** How Go names a call. */
const goCall = /\b(Get|Head|Post|Put|Patch|Delete) \\{0,15}"https?:/;
/** How Rust prints a URL, on one line or on many. */
const urlParts =
  /\bUrl \{\s{1,40}scheme: "(https?)",[^{}]{0,300}?\shost: Some\(\s{0,40}Domain\(\s{0,40}"([^"\n]{1,255})",?\s{0,40}\),?\s{0,40}\),\s{1,40}port: (?:None|Some\(\s{0,40}(\d{1,5}),?\s{0,40}\)),\s{1,40}path: "([^"\n]{0,2000})"/;

const pathSaid =
  /\\{0,15}["'](?:ur[il]|path|request_uri|requestUri)\\{0,15}["']\s{0,4}:\s{0,4}\\{0,15}["'](\/[^"'\\\s]{0,2000})/;

/** The request that a log names: its method, its URL, and the fields found beside it. */
export function requestIn(whole: Traced, head: string, fields: readonly Field[]): HttpRequest | null {
  const hit = lineOf.exec(head);
  if (hit) return requestOn(whole, hit, fields);
  const method = methodSaid.exec(head) ?? goCall.exec(head);
  const address = partsIn(head) ?? gitRefused.exec(head) ?? urlRefused.exec(head) ?? urlSaid.exec(head);
  if (!method && !address && !fields.length) return null;
  const at = address ?? method;
  const path = address ? null : pathSaid.exec(head);
  const target = address?.[1] ? plainUrl(address[1]) : (path?.[1] ?? null);
  return {
    method: method?.[1]?.toUpperCase() ?? null,
    target,
    url: urlOf(target ?? "/", fields),
    version: null,
    fields,
    body: null,
    start: at ? clueAt(whole, at.index, at.index + at[0].length) : null,
  };
}

/** The URL of which a program printed the parts, as if it stood there whole. */
function partsIn(head: string): { index: number; 0: string; 1: string } | null {
  const hit = urlParts.exec(head);
  return hit && { index: hit.index, 0: hit[0], 1: `${hit[1]}://${hit[2]}${hit[3] ? `:${hit[3]}` : ""}${hit[4]}` };
}

function requestOn(whole: Traced, hit: RegExpExecArray, fields: readonly Field[]): HttpRequest {
  const [text, base, method = null, written = ""] = hit;
  const target = plainUrl(written);
  const origin = parsedUrl(base)?.origin ?? null;
  return {
    method,
    target,
    url: origin && target.startsWith("/") ? origin + target : urlOf(target, fields),
    version: null,
    fields,
    body: null,
    start: clueAt(whole, hit.index, hit.index + text.length),
  };
}

/** Without the punctuation of the sentence around it. */
function plainUrl(text: string): string {
  return text.replace(/[),.;:\]}]+$/, "");
}
