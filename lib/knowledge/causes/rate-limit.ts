import { body, header, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 6,
  name: "Rate limiting",
  brief: "too many requests in a given time",
  actor: "you",
  retry: "after",
  signs: [
    {
      when: status(429),
      strength: "strong",
      because: "429 is the status code for too many requests.",
      source: "https://www.rfc-editor.org/rfc/rfc6585#section-4",
    },
    {
      when: body(
        /too many (?:\w+ ){0,3}(?:requests?|calls?|queries|attempts|logins?|connections|messages|failed|tries)|(?:rate|request|usage|api|call|query|download|daily|hourly|monthly|weekly|minute|concurren\w+|quota|bandwidth|traffic|spending)[ _-]?(?:(?:rate|request|usage|call|transfer)[ _-])?(?:limit|quota|cap|allowance)(?:s|ing|ed)?\b[^.\n/]{0,60}?\b(?:exceed\w*|reached|hit|exhausted|met|used up|surpassed|violated|over)|(?:exceed\w*|reached|hit|exhausted|over|surpassed|used up|run out of|out of)[^.\n/]{0,50}?\b(?:rate|request|usage|api|call|quer(?:y|ies)|daily|hourly|monthly|quota|limits?|quotas|allowance|credits|requests|throttle)\b|\bquota\b[^.\n]{0,50}\b(?:exceed\w*|exhausted|reached|used)|limit exceeded\b/i,
      ),
      strength: "strong",
      because: "The answer says that a limit or quota is used up.",
    },
    {
      when: body(
        /\b(?:rateLimitExceeded|userRateLimitExceeded|dailyLimitExceeded|quotaExceeded|QUOTA_EXCEEDED|QuotaExceeded|LimitExceeded|RequestLimitExceeded|Throttl(?:ing|ed)(?:Exception)?|RATE_?LIMIT(?:ED|_EXCEEDED)|rate_limit(?:ed|_exceeded|_error)?|TooManyRequests(?:Exception)?|too_many_requests|REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|SlowDown|ProvisionedThroughputExceeded|BandwidthLimitExceeded)\b/i,
      ),
      strength: "strong",
      because: "The error code stands for a limit that is used up.",
    },
    {
      when: body(
        /\bthrottl(?:ed|ing)\b|rate[ -]?limited\b|slow(?:ing)? down|(?:try|retry)(?:ing)? (?:again |your request |the request )?(?:later|after \d|in (?:a few|\d+|some|an? )|after (?:some|a ))|wait (?:a few|\d+|some|a while|before|for \d)|sending requests too|request(?:s|ing)? too (?:fast|quickly|frequent\w*|often)|too (?:frequent|quick|fast)|abuse detection|temporarily (?:limited|restricted)|back ?off/i,
      ),
      strength: "moderate",
      because: "The answer asks to slow down or to try later.",
    },
    {
      when: header("retry-after", /^\d|^[A-Z][a-z]{2},/),
      strength: "moderate",
      because: "The answer says when to come back.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "You are sending more requests than the server allows.",
  meaning:
    "The server counts requests by key, account or address and refuses those beyond its limit. HTTP has 429 for this; many APIs answer 403 all the same.",
  recognise: ["Retry-After, RateLimit or X-RateLimit fields with nothing remaining."],
  neighbours: [],
  fix: ["Wait as long as Retry-After says."],
  prevention: ["Watch the remaining quota and slow down before it is used up."],
  sources: [{ title: "RFC 6585, section 4", url: "https://www.rfc-editor.org/rfc/rfc6585#section-4" }],
};
