import type { HttpRequest } from "@/lib/evidence/exchange";
import { clueOfLine, type Line } from "@/lib/evidence/lines";
import { type Clue, clueAt, type Traced } from "@/lib/evidence/traced";
import { parsedUrl } from "@/lib/evidence/url";
import type { CauseId, Reason } from "@/lib/knowledge/shapes";
import type { Pasted } from "./pasted";

/** So many rules are looked at, and so much of a line. */
const mostRules = 20;
const widest = 600;

/** What refuses in the configuration of nginx, Apache, HAProxy, Varnish, Caddy, lighttpd and Squid. */
const refusing =
  /\breturn 403(?:;| ["'])|\bsynth\(403\b|^[ \t]*respond (?:@\S{1,40} )?(?:"[^"\n]{0,200}" )?403\b|\bdeny all;|\blimit_(?:req|conn)_status 403\b|\bhttp-request (?:deny|reject|tarpit)\b|\bhttp_access deny\b|\burl\.access-deny\b|^[ \t]*RewriteRule [^\n]{1,300}\[[^\]\n]{0,60}\b(?:F|forbidden)\b|^[ \t]*Require (?:not |all denied|ip|local|host|forward-dns|(?:\w{1,8}-)?(?:user|group) |expr|env)|^[ \t]*[Dd]eny from |^[DA]:[\d.*/]{1,20}[ \t]*$/;

/** One of these stands in every such rule: most pastes are passed over by it. */
const mark =
  /(?:return|synth\(|respond [^\n]{0,260}|_status) ?403|deny|tarpit|http-request reject|Deny from|RewriteRule|Require |^[DA]:[\d.*/]/m;

/** What a rule asks about, by cause. The first that fits counts. */
const asked: readonly (readonly [cause: CauseId, about: string, pattern: RegExp])[] = [
  ["rate-limit", "how much is asked", /limit_(?:req|conn)\b|_rate\b|conn_cur/i],
  ["cors", "the page's origin", /(?:http[_.:]|hdr\w{0,4}\(|header )origin\b/i],
  [
    "headers",
    "a field of the request",
    /user.?agent|\b(?:http_|invalid_)?referr?er\b|BrowserMatch|http_host\b|hdr\(host/i,
  ],
  [
    "authentication",
    "a credential",
    /ssl_client_|secure_link|(?:http[_.:]|hdr\w{0,4}\(|header )(?:x[-_])?(?:api[-_]?key|auth)/i,
  ],
  ["geo", "the country", /geo_?ip|country/i],
  [
    "permissions",
    "the user",
    /(?:\bAuth[A-Z]\w{3,20} |<(?:Loc|Dir))[\s\S]{0,400}^[ \t]*Require (?:\w{1,8}-)?(?:user|group) /m,
  ],
  ["resource", "the method", /request_method|limit_except|\bmethod\b/i],
  [
    "ip-block",
    "the address",
    /remote_?(?:addr|ip)|client[._]ip|\bsrc\b|\ballow [\da-f.:/]{3,50};|\bRequire (?:not )?(?:ip|local|host|forward-dns)|(?:allow|deny) from [\da-f]{1,4}[.:]|^[DA]:[\d.*/]{1,20}/im,
  ],
];

/** Settings of applications that list whom they let in. */
const settings: typeof asked = [
  [
    "ip-block",
    "the address",
    /(?:allow|white|trust|permit|deny|block|black)[^\n=:]{0,40}[=:][\s["'-]{0,16}\d{1,3}\.(?:\*|\d{1,3}\.(?:\*|\d{1,3}\.))/i,
  ],
  [
    "cors",
    "the page's origin",
    /\b(?:allowed[-_]?origins?|allow[-_]?origins)\b["']?\s{0,3}[=:(][\s["'-]{0,16}https?:/i,
  ],
  ["headers", "the Host", /\ballowed_?hosts\b["']?\s{0,3}[=:][\s["'[-]{0,16}\w/i],
];

/** Files that every server hides, with rules that many copy. */
const hidden = /[\\/^]\.|\.ht|\.git/;

/** A rule of the server's own that refuses, shown beside the answer: what it asks about tells why. */
export function rulesIn(paste: Pasted, request: HttpRequest | null): Reason[] {
  return [...refusals(paste, request), ...lists(paste.whole)];
}

function refusals(paste: Pasted, request: HttpRequest | null): Reason[] {
  if (!mark.test(paste.whole.text)) return [];
  const found = new Map<CauseId, { about: string; clue: Clue }>();
  let rules = 0;
  const lines = paste.lines();
  for (const [at, line] of lines.entries()) {
    if (!refusing.test(line.text.slice(0, widest)) || ++rules > mostRules) continue;
    const block = blockOf(lines, at);
    if (isElsewhere(block, request?.url ?? null)) continue;
    const [cause, about] = askedIn(line.text) ?? askedIn(block) ?? [];
    if (cause && about && !found.has(cause)) found.set(cause, { about, clue: clueOfLine(paste.whole, line) });
  }
  const strength = found.size > 1 ? "moderate" : "strong";
  return [...found].map(([cause, { about, clue }]) => ({
    cause,
    strength,
    because: `The rule of the server that is shown asks about ${about}.`,
    clue,
  }));
}

function lists(whole: Traced): Reason[] {
  return settings.flatMap(([cause, about, pattern]) => {
    const hit = pattern.exec(whole.text);
    if (!hit) return [];
    const because = `The setting that is shown asks about ${about}.`;
    return [{ cause, strength: "moderate", because, clue: clueAt(whole, hit.index, hit.index + hit[0].length) }];
  });
}

const askedIn = (rule: string) => asked.find(([, , pattern]) => pattern.test(rule));

/** The lines around a rule that belong to it: up to an empty line, a prompt, or the end of another block. */
function blockOf(lines: readonly Line[], at: number): string {
  const apart = ({ text }: Line) => /^\s*(?:\}|<\/\w{1,20}>|\$ .*)?\s*$/.test(text) || text.length > widest;
  const before = lines.slice(Math.max(0, at - 12), at);
  const after = lines.slice(at + 1, at + 4);
  const end = after.findIndex(apart);
  const block = [...before.slice(before.findLastIndex(apart) + 1), ...lines.slice(at, at + 1)];
  return [...block, ...(end < 0 ? after : after.slice(0, end))].map(({ text }) => text.slice(0, widest)).join("\n");
}

/** Whether a rule belongs to another place than the one that was called. */
function isElsewhere(rule: string, url: string | null): boolean {
  const places = [
    ...rule.matchAll(
      /(?:\blocation|<(?:Location|Directory|Files)(?:Match)?)[ \t]+(?:[=~^*]{1,2}[ \t]+)?["']?([^\s"'>{]{1,200})/g,
    ),
  ];
  const place = places.at(-1)?.[1] ?? "";
  if (hidden.test(place)) return true;
  const path = parsedUrl(url)?.pathname ?? null;
  return (
    path !== null && /^\/[\w/.-]*$/.test(place) && !/<Dir/.test(rule) && !path.startsWith(place.replace(/\/$/, ""))
  );
}
