import { body, header } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 4,
  name: "Token expiry",
  brief: "the credential was good, but not at this time",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: header("www-authenticate", /error_description\s?=[^\n]{0,80}\bexpired\b/i),
      strength: "strong",
      because: "The challenge says that the token expired.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    },
    {
      when: body(
        /\b(?:token|jwt|session|signature|link|url|credentials?|cookie|ticket|assertion|key|password|policy|request|certificate|login|authori[sz]ation|authentication|code|timestamp|sas)\b[^.\n]{0,40}?\b(?:has |have |is |was |already |been |had ){0,2}(?:expired|timed out)\b|\bexpired[ _-](?:\w+[ _-])?(?:token|jwt|session|signature|link|url|credentials?|cookie|key|api[ _]key|ticket)\b|\b(?:token|session|signature|jwt)[ _-]?(?:expired|expiration|timeout)\b|signature not valid in the specified time frame/i,
      ),
      strength: "strong",
      because: "The answer says that the token, session or link has expired.",
    },
    {
      when: body(
        /\b(?:ExpiredToken(?:Exception)?|TokenExpired(?:Error|Exception)?|token_expired|TOKEN_EXPIRED|RequestExpired|ExpiredSignature(?:Error)?|SessionExpired|session_expired|expired_token|INVALID_SESSION_ID|ACCESS_TOKEN_EXPIRED|AccessTokenExpired|jwt expired|CREDENTIALS_EXPIRED|ExpiredAuthenticationToken)\b/i,
      ),
      strength: "strong",
      because: "The error code stands for an expired token.",
    },
    {
      when: body(
        /RequestTimeTooSkewed|time (?:is )?too skewed|clock[ -]?skew|too far in the (?:past|future)|(?:timestamp|date|time|nonce)\b[^.\n]{0,40}\b(?:too old|out of range|outside (?:of )?(?:the )?|not within|too far|is stale)|difference between the request time and|RequestInTheFuture|check (?:your )?(?:system )?clock/i,
      ),
      strength: "strong",
      because: "The request's own time is too far from the server's clock.",
    },
    {
      when: body(
        /(?:token|signature|jwt|assertion|certificate)\b[^.\n]{0,30}\b(?:is )?not (?:yet )?(?:valid|active) (?:yet|until|before)|not yet (?:valid|current|active)|\b(?:nbf|iat|exp)\b[^.\n]{0,20}\b(?:claim|check|in the future|failed|invalid)|used (?:too early|before)/i,
      ),
      strength: "strong",
      because: "The token is not valid at this time by its own dates.",
    },
    {
      when: body(
        /(?:token|session)\b[^.\n]{0,30}\b(?:no longer valid|has been (?:revoked|invalidated)|was (?:revoked|invalidated)|terminated|ended)|(?:log|sign) ?in again|re-?authenticate|refresh (?:your |the )?(?:access )?token|renew (?:your |the )?token/i,
      ),
      strength: "moderate",
      because: "The answer says that the session is over or that a new sign-in is needed.",
    },
    {
      when: header("clear-site-data", /cookies|storage|\*/),
      strength: "weak",
      because: "The server tells the browser to drop its session.",
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
