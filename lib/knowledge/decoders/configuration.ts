import { clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { CauseId, Decoded, Decoder } from "../shapes";
import { nothing, reason, statusIn } from "./syntax/decoded";

/** A line that refuses, as common servers' configuration writes it; what it decides by; nginx's module that does the same. */
const rules: readonly [cause: CauseId, pattern: RegExp, by: string, module: string][] = [
  [
    "ip-block",
    /^[^\S\n]*(?:(?:allow|deny)(?: from)? (?=[\d*.:a-f/]*[\d*][.:][\d*:])|Require (?:not )?(?:ip|host|local)\b|acl \S{1,40} src\b|[^\n]{0,40}\bremote_ip\b|[^\n=:]{0,60}(?:allow|white|trust|permit|deny|block|black)[^\n=:]{0,40}[:=][\s["'-]{0,16}\d{1,3}\.(?:\*|\d{1,3}\.(?:\*|\d{1,3}\.)))/im,
    "addresses",
    "access",
  ],
  [
    "headers",
    /^[^\S\n]*(?:if \(\$(?:http_|invalid_referer|request_method)|valid_referers\b|RewriteCond %\{HTTP_|SetEnvIf(?:NoCase)? (?:User-Agent|Referer)|BrowserMatch|http-request deny[^\n]{0,60}\bhdr\b|[^\n]{0,30}\ballowedHosts\b)/im,
    "header fields",
    "rewrite",
  ],
  [
    "rate-limit",
    /^[^\S\n]*(?:limit_(?:req|conn)_status 403|DOS(?:Page|Site)Count\b|[^\n]{0,80}http_req_rate\b)/im,
    "the number of calls",
    "limit_req",
  ],
  [
    "cors",
    /^[^\S\n]*[^\n=:(]{0,40}\ballow(?:ed)?[-_]?origins?\b[^\n]{0,4}[=:(][\s["'-]{0,16}https?:/im,
    "the page's origin",
    "headers",
  ],
];

export default {
  name: "Configuration shown beside the answer",
  read: (look: Look): Decoded => {
    const { body } = look;
    if (!body || !statusIn(look, 403)) return nothing;
    const reasons = rules.flatMap(([cause, pattern, by, module]) => {
      const hit = pattern.exec(body.text);
      const because = `The configuration beside the answer decides by ${by}.`;
      if (!hit) return [];
      const from = hit.index + hit[0].search(/\S/);
      const end = body.text.indexOf("\n", hit.index + hit[0].length);
      const to = Math.min(end < 0 ? body.text.length : end, from + 120);
      const source = `https://nginx.org/en/docs/http/ngx_http_${module}_module.html`;
      return [reason(cause, "moderate", because, clueAt(body, from, to), source)];
    });
    return { facts: [], reasons };
  },
} satisfies Decoder;
