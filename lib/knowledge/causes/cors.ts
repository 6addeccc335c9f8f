import { all, body, header, method, requestHeader, without } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 9,
  name: "CORS policy",
  brief: "the server does not serve web pages of your origin",
  actor: "api-owner",
  retry: "no",
  signs: [
    {
      when: body(
        /\borigins?\b[^.\n]{0,20}(?:https?:\/\/[^\s]{1,100})?[^\n]{0,40}?\b(?:is |was |are |has )?(?:not (?:been )?(?:allowed|authori[sz]ed|permitted|whitelist\w*|allowlist\w*|accepted|trusted|registered|in the|on the|recogni[sz]ed)|disallowed|forbidden|blocked|denied|rejected|mismatch|does not match|doesn't match)|(?:invalid|disallowed|forbidden|unauthori[sz]ed|unknown|untrusted|bad|not allowed|missing|null|illegal|not an allowed|unregistered) (?:request )?origin\b|origin checking failed|not allowed by (?:origin|CORS)/i,
      ),
      strength: "strong",
      because: "The answer says that your page's origin is not allowed.",
    },
    {
      when: body(
        /(?:invalid|disallowed|blocked|forbidden|failed|rejected|by|not allowed|denied)[^.\n]{0,30}\bCORS\b|\bCORS\b[^.\n]{0,60}\b(?:block\w*|fail\w*|reject\w*|not (?:allowed|enabled|permitted)|den\w*|forbid\w*|error|invalid|disallow\w*|is not)|cross[ -]origin (?:request|resource sharing|access)\w*[^.\n]{0,40}\b(?:block\w*|den\w*|not|reject\w*|forbid\w*|disallow\w*)|preflight\b[^.\n]{0,60}\b(?:fail\w*|doesn't|does not|invalid|reject\w*|not|refus\w*|403)|No .Access-Control-Allow-Origin. header/i,
      ),
      strength: "strong",
      because: "The answer or the browser's console speaks of CORS.",
    },
    {
      when: body(
        /\breferr?ers?\b[^.\n]{0,80}\b(?:blocked|not (?:allowed|authori[sz]ed|permitted|whitelisted)|restrict\w*|mismatch|denied)|API_KEY_HTTP_REFERRER_BLOCKED|RefererNotAllowed\w*|(?:domain|website|site url|web ?site)\b[^.\n]{0,40}\bnot (?:allowed|authori[sz]ed|whitelisted|allowlisted|registered)\b/i,
      ),
      strength: "strong",
      because: "The key or service is bound to certain web sites, and yours is not among them.",
    },
    {
      when: all(method("OPTIONS"), requestHeader("access-control-request-method")),
      strength: "strong",
      because: "The refused request is a browser's preflight.",
      source: "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
    },
    {
      when: all(
        requestHeader("origin"),
        requestHeader("sec-fetch-mode", /^cors$/),
        requestHeader("sec-fetch-site", /^cross-site$/),
        without(header("access-control-allow-origin")),
      ),
      strength: "weak",
      because: "A page of another site asked, and the answer allows no origin.",
      source: "https://fetch.spec.whatwg.org/#concept-cors-check",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "",
  meaning: "",
  recognise: [],
  neighbours: [],
  fix: [],
  prevention: [],
  sources: [],
};
