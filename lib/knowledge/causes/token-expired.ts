import { all, body, header, without } from "../matchers";
import { inOtherLanguages, planIsOver } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

const forgery = body(/csrf|xsrf|crumb|nonce|authenticity|anti-?forgery|(?:form|page) (?:token )?(?:has )?expired/i);
/** A plan or licence that has run out is a right that is missing. */
const ofAPlan = body(
  inARow(
    /(?:trial|subscription(?! key)|plan|membership|licen[cs]e|contract|offer)\b[^.\n]{0,40} /i,
    /(?:expired|ended|lapsed|over)/i,
  ),
);

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
        oneOf(
          inARow(
            /\b/i,
            oneOf(
              /token|jwt|session|signature|link|url|credentials?|cookie|ticket|assertion|key|password|policy/i,
              /request|certificate|login|authori[sz]ation|authentication|code|timestamp|sas/i,
            ),
            /\b[^.\n]{0,40}?\b(?:has |have |is |was |already |been |had ){0,2}(?:expired|timed out)\b/i,
          ),
          /\btoken must be (?:updated|renewed|refreshed)/i,
          inARow(
            /\bexpired[ _-](?:\w{1,30}[ _-])?/i,
            /(?:token|jwt|session|signature|link|url|credentials?|cookie|key|api[ _]key|ticket)\b/i,
          ),
          /\b(?:token|session|signature|jwt)[ _-]?(?:expired|expiration|timeout)\b(?!\W{1,3}\d)/i,
          /signature not valid in the specified time frame/i,
          /\bexpir(?:y|ation) (?:date|time)\b[^\n]{0,60} (?:must|has to) be after\b/i,
          /must be before the expir(?:y|ation)\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer says that the token, session or link has expired.",
    },
    {
      when: body(
        inARow(
          /\b/i,
          oneOf(
            /Expired(?:Authentication)?_?Token(?:Exception)?/i,
            /(?:(?:Access|msg|err(?:or)?|auth)_?)?Token_?Expired(?:_?(?:Error|Exception))?|RequestExpired/i,
            /ExpiredSignature(?:Error)?|Session_?Expired|INVALID_SESSION_ID|jwt expired|CREDENTIALS_EXPIRED/i,
          ),
          /\b/i,
        ),
      ),
      strength: "strong",
      because: "The error code stands for an expired token.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:[A-Z][a-z]{1,20}){0,3}/,
            /(?:Token|Key|Jwt|JWT|Session|Signature|Credentials?|Certificate|TimeStamp|Timestamp|Request)[._]?/,
            /Expired?(?![a-z])/,
          ),
          /\bExpired(?:[A-Z][a-z]{1,20}){0,2}(?:Token|Key|Session|Credentials?|Signature)/,
        ),
      ),
      strength: "strong",
      because: "The error code names something that has expired.",
    },
    {
      when: body(
        oneOf(
          /RequestTimeTooSkewed|InTheFuture|signature age \d|recv_?window|server timestamp|clock[ -]?skew/i,
          /too far in the (?:past|future)/i,
          inARow(
            /(?:timestamp|date|time|nonce)\b[^.\n]{0,40}\b/i,
            /(?:too old|out of (?:range|bounds|sync)|outside (?:of )?(?:the )?|not within|too far|is stale)/i,
          ),
          /difference between the request time and|time ?stamp not current|nonce has already been used/i,
          /\btimestamp invalid\b|\b(?:invalid|bad|wrong|incorrect|stale)[ _](?:request[ _])?timestamp\b/i,
          /check (?:your )?(?:system )?clock/i,
          /(?:\d (?:seconds?|minutes?|hours?)|(?:time|clock) is) (?:ahead of|behind) (?:our|the|server)/i,
          inARow(
            /(?:timestamp|clock|date)\b[^.\n]{0,30}\b(?:deviates?|differs?|drifts?|is off)\b[^.\n]{0,30}\b/i,
            /(?:server|seconds?|minutes?|clock)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The request's own time is too far from the server's clock.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:token|signature|jwt|assertion|certificate)\b[^.\n]{0,30}\b(?:is )?not (?:yet )?(?:valid|active) /i,
            /(?:yet|until|before|at (?:the|this) (?:current )?time)/i,
          ),
          /not yet (?:valid|current|active)|jwt not active|not valid yet/i,
          /\b(?:nbf|iat|exp)\b[^.\n]{0,20}\b(?:claim|check|in the future|failed|invalid)/i,
          /used (?:too (?:early|late)|before)|token prior to/i,
        ),
      ),
      strength: "strong",
      because: "By its own dates, the token is not valid at this time.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:oauth2?|session|refresh|sso|user)[ _-](?:access[ _-])?(?:token|session)\b[^.\n]{0,30}\b/i,
            /(?:revoked|invalidated)/i,
          ),
          inARow(
            /(?:obtain|get|request|acquire|issue|generate) an? (?:new|fresh) /i,
            /(?:access |bearer |session |oauth2? )?(?:token|session)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that the session's token has ended and that a new one is needed.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:token|session)\b[^.\n]{0,30}\b/i,
            /(?:no longer valid|has been (?:revoked|invalidated)|was (?:revoked|invalidated)|terminated|ended)/i,
          ),
          /(?:log|sign) ?in again|\bre-?authenticate(?! to this)|refresh (?:your |the )?(?:access )?token/i,
          /renew (?:your |the )?token/i,
        ),
      ),
      strength: "moderate",
      because: "The answer says that the session is over or that a new sign-in is needed.",
    },
    {
      when: header("clear-site-data", /cookies|storage|\*/),
      strength: "weak",
      because: "The server tells the browser to drop its session.",
    },
    {
      when: all(
        body(
          oneOf(
            inARow(
              /(?<![a-z])(?:has|have|had|is|was|are|already)[ _](?:already |now |been )?/i,
              /(?:expired|timed out|lapsed)(?![a-z])/i,
            ),
            /(?<!self\.\w{1,20})[a-z]_(?:expired|timeout|timed_out)(?![a-z_])|token expire\b|access_token expired/i,
            /\bexpired (?:time ?stamp|nonce)|\b(?:reason|error|code|cause)\W{1,5}(?:-?\d{1,5},? ?)?expired\b/i,
            /issued too long ago|invalid session\b/i,
            inARow(
              /(?:validity|life ?time|max(?:imum)? ?age)(?: period)? (?:is |has |has been |was )?/i,
              /(?:over|exceeded|ended|elapsed)/i,
            ),
            /valid (?:only )?until|more than \d{1,4} (?:minutes?|hours?|days?) old|no longer valid/i,
            /too old(?![a-z])|clock (?:skew|drift|is)/i,
            /(?:time|date|timestamp)[^.\n]{0,30} (?:in the (?:past|future)|skew|drift|out of sync)/i,
          ),
        ),
        without(ofAPlan),
        without(forgery),
      ),
      strength: "moderate",
      because: "The answer says that something is past its time.",
    },
    {
      when: all(
        body(
          inARow(
            /\b(?:after|for) (?:about |around |roughly |approximately |exactly )?/i,
            /(?:an?|one|two|some|a few|several|\d{1,3}) (?:hours?|days?|weeks?|months?)\b/i,
            /(?:[^.\n]|\.(?=[a-z0-9])){0,60}?\b/i,
            /(?:then|start(?:s|ed)?|beg[ai]ns?|fail(?:s|ed|ing)?|stop(?:s|ped)?|403|denied|forbidden|refused)\b/i,
          ),
        ),
        without(
          body(
            inARow(
              /(?:block|bann|lock|limit|wait|retry|try again|cool|suspen|timeout)\w{0,4}\b[^.\n]{0,30} /i,
              /(?:after|for) (?:about )?(?:an?|one|\d)/i,
            ),
          ),
        ),
      ),
      strength: "moderate",
      note: true,
      because: "It worked for hours or days and then stopped, as an expired credential does.",
    },
    {
      when: body(
        madeItWork(
          oneOf(
            /\b(?:re-?generat|refresh|renew|re-?issu|re-?creat)\w{1,3} (?:\w{1,12} ){0,3}(?:token|session)s?\b/i,
            /\b(?:log|sign)(?:ged|ging|ning|ned)?[ -]?(?:out and )?(?:back )?in again\b/i,
          ),
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
    {
      when: all(body(inOtherLanguages("token-expired")), without(body(planIsOver))),
      strength: "strong",
      because: "The answer says in another language that something has expired.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "Your token, session or signed link is not valid at this time.",
  meaning:
    "The credential was right, but its time is over, or has not yet begun by the server's clock. OAuth has 401 with `invalid_token` for this; many APIs, and object stores for signed links, answer 403. Only a fresh credential or a correct clock helps.",
  act: "You act: renew the token or correct the clock; until then, repeating the call only adds refusals.",
  recognise: [
    "Words such as `token has expired`, `jwt expired` or `Request has expired`.",
    '`WWW-Authenticate: Bearer error="invalid_token", error_description="… expired"`.',
    "A JWT whose `exp` lies before the answer's `Date`, or a link whose `X-Amz-Date` plus `X-Amz-Expires` does.",
    "`RequestTimeTooSkewed`, or a local clock that differs from `Date`.",
    "It worked for an hour, a day or a month, and stopped at a round time.",
  ],
  neighbours: [
    { cause: "authentication", how: "In that case the credential never worked, or was revoked and is called invalid." },
    { cause: "permissions", how: "In that case a fresh token is refused in the same way." },
    {
      cause: "headers",
      how: "In that case the token that was sent is not the new one: an old cookie or a cached field still goes out.",
    },
    { cause: "rate-limit", how: "In that case waiting helps and a new token does not." },
  ],
  fix: [
    {
      do: "Read the expiry: `exp` of a JWT in seconds since 1970, the dates in a signed link, or `expires_in` from the time of issue.",
      snippet: "date -u -d @1767225600   # the value of exp; on macOS: date -u -r 1767225600",
      covers: "4.1",
    },
    {
      do: "Compare your clock with the server's, and switch on time synchronisation where they differ.",
      snippet: "date -u; curl -sI {url} | grep -i '^date'",
    },
    {
      do: "Get a fresh token: run the refresh flow, sign in again, or issue a new one in the provider's console. For a signed link, sign a new one.",
      covers: "4.2",
    },
    "Put the new token into every place that sends it, and make sure that no old one is cached in a process, a cookie or a build.",
    "A signed link expires with the credential that signed it. If it was signed with temporary credentials, it can expire long before its own date.",
    "If the refresh is refused too, the session has ended or the consent was withdrawn: the user must sign in again.",
    {
      do: "Renew automatically: refresh shortly before the expiry, in one place, with a lock so that parallel calls do not use up the refresh token. When a refusal says expired, refresh once and repeat the call once.",
      covers: "4.3",
    },
  ],
  prevention: [
    "Renew tokens ahead of their expiry and raise an alarm when renewal fails.",
    "Keep all machines on NTP.",
    "Sign links when they are asked for, and for as long as the slowest download may take to start.",
    "Note the expiry of keys and certificates that last for months where a person sees it.",
  ],
  corrections: [
    {
      often: "An expired token gives 403.",
      right:
        "For OAuth it should be 401 with `invalid_token`, so that a client knows to refresh. A client that refreshes on 401 alone never recovers from an API that answers 403.",
      source: {
        title: "RFC 6750, error codes of bearer tokens",
        url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
      },
    },
    {
      often: "An expired signed link gives 401.",
      right: "Object stores answer 403: an expired S3 link is refused as `AccessDenied` with `Request has expired`.",
      source: {
        title: "Amazon S3, presigned URLs and when they expire",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
      },
    },
    {
      often: "The token's age is all that counts.",
      right:
        "The clock counts too. AWS refuses signatures when the two clocks differ by more than about fifteen minutes.",
      source: {
        title: "AWS, clock skew correction",
        url: "https://aws.amazon.com/blogs/developer/clock-skew-correction/",
      },
    },
  ],
  sources: [
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    { title: "RFC 6749, refreshing an access token", url: "https://www.rfc-editor.org/rfc/rfc6749#section-6" },
    { title: "RFC 9700, refresh token protection", url: "https://www.rfc-editor.org/rfc/rfc9700#section-4.14" },
    { title: "RFC 7519, the exp claim", url: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4" },
    { title: "RFC 7519, the nbf claim", url: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5" },
  ],
};
