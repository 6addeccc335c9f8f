import { body, header, status } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
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
        oneOf(
          inARow(
            /\b(?:after|due to) (?:multiple|several|repeated) /i,
            /(?:(?:failed|consecutive|unsuccessful|wrong|invalid) ){1,2}/i,
            /(?:log-?in |sign-?in |authentication |password |access )?(?:attempts|tries)/i,
          ),
          /\b(?:post|posting|upload|message|send(?:ing)?) (?:cap|limit|quota)\b[^.\n]{0,40}\breached/i,
          inARow(
            /too many (?:\w{1,30} ){0,3}/i,
            /(?:requests?|calls?|queries|attempts|logins?|connections|messages|failed|tries)/i,
          ),
          inARow(
            oneOf(
              /rate|burst|request|usage|api|call|query|download|daily|hourly|monthly|weekly|minute/i,
              /concurren\w{1,30}|quota|bandwidth|traffic|spending/i,
            ),
            /[ _-]?(?:(?:rate|request|usage|call|transfer)[ _-])?(?:limit|quota|cap|allowance)(?:s|ing|ed)?\b/i,
            /[^.\n/]{0,60}?\b(?:exceed\w{0,12}|reached|hit|exhausted|met|used up|surpassed|violated|over)/i,
          ),
          inARow(
            /\b/i,
            oneOf(
              /exceed\w{0,12}\b(?! (?:or|retry) )|reached|hit|exhausted|over(?! (?:\d|https?\b|t(?:ls|cp)\b))/i,
              /surpassed|used up|run out of|out of/i,
            ),
            /[^.\n/]{0,50}?\b/i,
            oneOf(
              /rate|request|usage|api|call|quer(?:y|ies)|daily|hourly|monthly|quota|budget|limits?|quotas|allowance/i,
              /credits|requests|throttle/i,
            ),
            /\b/i,
          ),
          inARow(
            /\b(?:quota|budget)\b(?!\x22?\s{0,2}:\s{0,2}[{\d])[^.\n]{0,50}\b/i,
            /(?:exceed\w{0,12}|exhausted|reached|used|not enough)/i,
          ),
          /(?<!retry )limit exceeded\b|\bmax=\d{1,9}, c(?:urrent|oncurrent connections)=/i,
          /\bnext \w{3,20} (?:can|may) (?:only )?be (?:sent|made|requested|issued) (?:at|on|in|after)\b/i,
          /\blimited to \d[\d,]{0,9} (?:api )?(?:requests?|calls|queries|messages)\b/i,
          /limit of \d[\d,]{0,9} \w{1,12} per \d|\brequests are too many\b/i,
          /(?<!be )too much (?:traffic|bandwidth)\b/i,
          inARow(
            /\b(?:more than|over|up to|at most|max(?:imum)?(?: of)?) \d[\d,]{0,8} /i,
            /(?:requests?|calls|queries|messages|attempts|downloads)\b[^.\n]{0,20} /i,
            /(?:within|per|in|every|each|an?) (?:an? |one |\d{1,4} |the )?(?:last |past )?/i,
            /(?:second|minute|hour|day|month)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that a limit or quota is used up.",
    },
    {
      when: body(
        inARow(
          /\b/i,
          oneOf(
            /quota_?Exceeded|\w{0,40}Limit_?Exceeded\w{0,15}|Throttl(?:ing|ed)(?! \w{1,30} for \d)/i,
            /RATE_?LIMIT(?:ED|_?(?:EXCEEDED|REACHED|HIT|DURATION))/i,
            /rate_limit(?:ed|_exceeded|_error)?(?!\x22?\s{0,2}[=:]\s{0,2}(?:\{|\x22?(?:\d|true|false)))/i,
            /TooMany(?:Requests|Connections)|RESOURCE_EXHAUSTED|SlowDown|ProvisionedThroughputExceeded/i,
            /overloaded_error|capacity_exceeded|\w{0,20}too_many_\w{1,20}|\w{0,30}OVER[_ ](?:QPS|LIMIT)/i,
            /\w{0,30}THRESHOLD_(?:VIOLATED|EXCEEDED)|over_request_rate_limit/i,
          ),
          /(?:Exception)?\b/i,
        ),
      ),
      strength: "strong",
      because: "The error code stands for a limit that is used up.",
    },
    {
      when: body(
        inARow(
          /wait (?:for )?(?:at least |about |another )?(?:an? (?:few )?|some |several |\d{1,6} ?)(?:more )?/i,
          /(?:seconds?|minutes?|hours?|secs?|mins?|s)\b[^.\n]{0,24}\b(?:try|retry|again|request)/i,
        ),
      ),
      strength: "strong",
      because: "The answer names how long to wait before the next attempt.",
    },
    {
      when: body(
        oneOf(
          /\bthrottl(?:ed?|ing)\b(?! \w{1,30} for \d)|\bretry[_ -]?(?:in|after)[\x22']?\s?[:=]\s?\d/i,
          /\blimiting (?:requests|connections)\b/i,
          inARow(
            /\bused (?:up )?all (?:of )?(?:your|the) (?:\w{1,20} ){0,2}/i,
            /(?:requests|calls|queries|credits|downloads|quota)\b/i,
          ),
          /rate[ _-]?limited(?![a-z]|\x22\s?:)|slow(?:ing)? down/i,
          inARow(
            /\b(?:try(?:ing)?|retry) (?:again |your request |the request )?/i,
            /later(?!, or contact the|: 403)|after \d|(?<!etrying |_retry )in (?:a few|\d+|some|an? )|after (?:some|a )/i,
          ),
          /wait (?:a (?:few(?! minutes for the action)|moment)|\d+|some|a while|before|for \d)/i,
          /too (?:frequent|quick|fast|often)|abuse detection|temporarily (?:limited|restricted)/i,
          /(?<!\/)back(?:ing)? ?off(?!\()/i,
        ),
      ),
      strength: "moderate",
      because: "The answer asks you to slow down or to try later.",
    },
    {
      when: body(
        oneOf(
          /\bQS_\w{0,20}(?:Limit|MaxConn)/i,
          inARow(
            /too many (?:\w{1,12} )?/i,
            oneOf(
              /times in|visits|users|clients|sources|login|sign|two step|guesses|sessions|streams|devices|instances/i,
              /uploads|downloads|jobs/i,
            ),
          ),
          /\bfrequency limit\b|\b(?:currently |is |are )?overloaded\b|\bcapacity (?:is |has been )?exceeded/i,
          /temporary lock ?out|\brequests? (?:is |are )?(?:limited|rate ?limit\b)/i,
          /\bis (?:temporarily |currently )?over capacity\b/i,
          /max(?:imum)?\b(?! call stack| age)[^.\n]{0,40}\b(?:exceeded|reached)|\b(?:cap|credits?) exceeded/i,
          inARow(
            /\b(?:reach|exceed|hit)\w{0,3} (?:the|your|our|its) max(?:imum)?\b/i,
            /(?! (?:number of )?re(?:tr|dir)| \w{4,7} size)/i,
          ),
          /(?<!retry |redirect )\bcount exceed|\bnumber of (?!re(?:tr|dir))[^.\n]{1,40} exceed/i,
          /exhausted\b[^.\n]{0,30}\bper (?:hour|day|minute)|temporarily (?:locked|blocked|banned)/i,
          /brute[ -]?force|\ballow2ban\b|(?:login|authentication) (?:failures|attempts)|denial of service/i,
          /RATE_BASED|client request loop|\blimit\w{0,4} (?:the )?(?:number|amount) of\b/i,
          /[\x22']rate limit[\x22']|OverQuota\w{0,10}|daily quota|max_?concurrent/i,
          inARow(
            /\b(?:only|one|1|a single|\d{1,3}) (?:\w{1,12} ){0,2}/i,
            /(?:requests?|calls?|quer(?:y|ies)|connections?|jobs?)(?:\(s\))? /i,
            /(?:at (?:a|the same) time|at once|concurrently|simultaneously|in parallel)/i,
          ),
          /(?:not enough|insufficient)[ _](?:\w{1,12}[ _])?(?:units|quota|requests)/i,
        ),
      ),
      strength: "moderate",
      because: "The answer speaks of too much in too short a time, or of a cap that is used up.",
    },
    {
      when: header("retry-after", /^(?!5$)[1-9]|^[A-Z][a-z]{2},/),
      strength: "moderate",
      because: "The answer says when to come back.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3",
    },
    {
      when: body(
        oneOf(
          /allowed (?:only )?(?:once )?(?:every|per) (?:\d+ )?(?:second|minute|hour|day)/i,
          /(?:requests?|calls|queries) per (?:second|minute|hour|day)|(?:rate|request|traffic) threshold/i,
          /threshold exceeded/i,
        ),
      ),
      strength: "strong",
      because: "The answer names how often something may be done.",
    },
    {
      when: body(/disk usage|index read-only|no space left/i),
      strength: "against",
      because: "The server names its own full disk, not a count of your requests.",
    },
    {
      when: body(
        near(
          [
            "(?<!retry )limits?|restriction|quotas?|allowance|requests?|calls?|credits?|quer(?:y|ies)|frequency",
            "rate|usage|bandwidth|attempts|messages|tokens|downloads?",
          ],
          [
            "exceeded(?! or )|reached|exceeds|passed|consumed|depleted|used up|exhausted|spent|over(?:run|used)",
            "too (?:many|fast|frequent|frequently|often|high|much)",
            "per (?:second|minute|hour|day|month|\\d{1,2} hours)|a (?:second|minute|hour|day|month)",
            "(?:resets?|renewed) (?:at|in|on)",
          ],
          [30, 24],
        ),
      ),
      strength: "moderate",
      because: "The answer speaks of an amount or a frequency.",
    },
    {
      when: body(
        oneOf(
          /doing (?:that|this) (?:a lot|too (?:much|often))|enhance your calm|cool(?:ing)?[ -]?down/i,
          /flood(?:ing| ?wait| control)/i,
        ),
      ),
      strength: "moderate",
      because: "The answer asks for a pause.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\bremaining(?:_\w{0,30}(?:allowance|quota|requests|calls|hits|limit))?[\x22']\s?:\s?[\x22']?0\b/i,
            /(?!\.\d)/i,
          ),
          /\b(?:allowance|quota|requests|calls|hits|limit)_?(?:left|remaining)[\x22']\s?:\s?[\x22']?0\b(?!\.\d)/i,
        ),
      ),
      strength: "moderate",
      because: "The answer counts what is left, and it is nothing.",
    },
    {
      when: body(
        oneOf(
          /\b(?:fail|403)\w{0,3} only (?:when|if|after) [^.\n]{0,20}(?:many|lots of|concurrent|parallel) (?:requests|calls)/i,
          /\bfirst (?:\d{1,6}|few) (?:requests|calls|downloads) (?:\w{1,8} )?(?:work|succeed|pass|are (?:ok|fine))/i,
          madeItWork(/\b(?:sleep|delay|wait|paus|throttl)\w{0,4} (?:\w{1,12} ){0,3}(?:requests?|calls?)\b/i),
          inARow(
            /\bafter (?:waiting )?(?:for )?(?:an?|one|some|several|a few|a couple of|\d{1,3}) (?:time|while|seconds?|minutes?|hours?|days?)\b/i,
            /[^.\n]{0,30}\b(?:works?|worked|fine|succeeds) again\b/i,
          ),
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says that a pause helps.",
    },
    {
      when: body(inOtherLanguages("rate-limit")),
      strength: "strong",
      because: "The answer says in another language that there were too many requests.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "You are sending more requests than the server allows.",
  meaning:
    "The server counts requests by key, account or address and refuses those beyond its limit. HTTP has 429 for this; many APIs answer 403 all the same. The refusal goes away with time; more calls can make it last longer.",
  act: "You act: stop, wait until the limit resets, then send less; only a higher limit needs the provider.",
  recognise: [
    "`Retry-After`, or `RateLimit` and `X-RateLimit-Remaining` fields with nothing remaining.",
    "Words such as `rate limit exceeded`, `quota exceeded` or `too many requests`.",
    "Codes such as `rateLimitExceeded`, `dailyLimitExceeded` or `Throttling`.",
    "Calls pass, then fail in a row, then pass again after a pause.",
    "Calls fail when several jobs run at once and pass when one runs alone.",
  ],
  neighbours: [
    {
      cause: "ip-block",
      how: "In that case a pause does not help and another network does. A limit per address can turn into a ban that outlasts the pause.",
    },
    {
      cause: "permissions",
      how: "In that case the first call of the day is refused too. A quota of zero means that the plan does not include this.",
    },
    {
      cause: "authentication",
      how: "In that case no call ever passed. Calls without a credential often have a much smaller limit.",
    },
    { cause: "token-expired", how: "In that case a new token helps at once; here it counts against the same limit." },
  ],
  fix: [
    "Stop, and wait as long as `Retry-After` says; without it, until the reset that the limit fields name, or else a few minutes.",
    {
      do: "Read the limit fields of an answer: limit, remaining and reset. Units differ: seconds to wait, or a time since 1970.",
      snippet: "curl -sD - -o /dev/null {url} | grep -iE 'rate-?limit|retry-after|quota'",
    },
    {
      do: "Look up the documented limits: per second, minute or day, per key, account or address, and for how many calls at once. Other jobs with the same key count too.",
      covers: "5.1",
    },
    {
      do: "Space your calls, and send fewer at once; a queue or token bucket does both.",
      covers: "5.2",
    },
    {
      do: "Follow the limit fields while running: slow down as the remainder shrinks, and retry with growing, randomised pauses and a last attempt.",
      covers: "5.3",
    },
    "Send the credential: many APIs give anonymous callers a small quota per address.",
    "Make fewer calls: cache, ask with If-None-Match, fetch in batches, use webhooks in place of polling.",
    "If that is still not enough, ask the provider for a higher limit or plan. Spreading calls over more keys or addresses to get around a limit breaks most terms and ends in a block.",
  ],
  prevention: [
    "Watch the remaining quota, and set an alert before it is used up.",
    "Share one limiter among all workers that use the same key.",
    "In your retry code, treat a 403 that names a limit like a 429, and other 403s as final.",
  ],
  corrections: [
    {
      often: "A rate limit answers 403.",
      right: "It should be 429, with or without `Retry-After`.",
      source: { title: "RFC 6585, 429 Too Many Requests", url: "https://www.rfc-editor.org/rfc/rfc6585#section-4" },
    },
    {
      often: "A 403 is never a rate limit.",
      right: "It is at large providers: GitHub answers its limits with 403 or 429.",
      source: {
        title: "GitHub, rate limits answered with 403 or 429",
        url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
      },
    },
    {
      often: "Every 403 for a limit means the same.",
      right:
        "Google Drive uses 403 for limits by user, by project and by day. The `reason` in the body says which, and only some end within minutes.",
      source: {
        title: "Google Drive API, 403 for exceeded limits",
        url: "https://developers.google.com/drive/api/guides/handle-errors",
      },
    },
  ],
  sources: [
    { title: "RFC 6585, 429 Too Many Requests", url: "https://www.rfc-editor.org/rfc/rfc6585#section-4" },
    { title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" },
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
    {
      title: "AWS Well-Architected, control and limit retry calls",
      url: "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html",
    },
  ],
};
