import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.monday.com/api-reference/docs/errors";
const limits = "https://developer.monday.com/api-reference/docs/rate-limits";
const host = url(/^https:\/\/api\.monday\.com\//i);
const mark = any(host, member("account_id"), member("error_code"), body(/monday\.com/i), member("status_code"));

export const refusals = vendor(
  { name: "monday.com", layer: "application", seen: host },
  {
    "user-unauthorized": {
      when: any(body(/\bUserUnauthorizedException\b/), all(body(/User\s+unauthorized\s+to\s+perform\s+action/i), mark)),
      cause: "permissions",
      strength: "decisive",
      because: "monday.com knows the user, and says that the user may not do this.",
      source: errors,
    },
    "complexity-or-limit": {
      when: any(
        body(/\b(?:ComplexityException|COMPLEXITY_BUDGET_EXHAUSTED)\b/),
        all(body(/\bDAILY_LIMIT_EXCEEDED\b|IP_RATE_LIMIT_EXCEEDED|maxConcurrencyExceeded/), mark),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "monday.com says that a limit of complexity, of calls in a day or of the address is reached.",
      source: limits,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-unauthorized": {
    headline: "Your monday.com user may not do this.",
    meaning:
      "The token is valid. It acts with the rights of its user: a viewer or guest cannot write, and a private board is closed. The HTTP status is often 200; the 403 stands in the body.",
    fix: [
      "Open the board as that user, and let its owner add the user or change the board's permissions.",
      "For an app, add the scope in the developer center, and let the user install it again.",
    ],
  },
  "complexity-or-limit": {
    headline: "monday.com's limit stopped you.",
    meaning:
      "Heavy queries use up the minute's complexity; apart from it there are limits for the minute, the day and the address.",
    fix: [
      "Wait the time in `Retry-After` or in the message.",
      "Ask for fewer fields and smaller pages, and add `complexity` to the query to see what it costs.",
      "When the day's calls are gone, wait until midnight UTC.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-unauthorized": {
    matches: [
      '{"data":[],"errors":[{"message":"User unauthorized to perform action","path":["me"],"extensions":{"code":"UserUnauthorizedException","error_data":{},"status_code":403}}],"account_id":123456}',
    ],
    ignores: ["User unauthorized to perform action"],
  },
  "complexity-or-limit": {
    matches: [
      '{"errors":[{"message":"Complexity budget exhausted","extensions":{"code":"COMPLEXITY_BUDGET_EXHAUSTED","status_code":429}}]}',
    ],
  },
};
