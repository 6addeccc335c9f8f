import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.mashery.com/docs/read/mashery_api/20_reporting/error_codes";
const mark = any(
  header("x-mashery-error-code"),
  header("x-error-detail-header"),
  header("x-mashery-responder"),
  header("server", /^Mashery/i),
);

export const refusals = vendor(
  { name: "Mashery", layer: "gateway", seen: mark, ids: ["x-mashery-message-id"] },
  {
    "rate-limited": {
      when: any(
        header("x-mashery-error-code", /OVER_(?:QPS|RATE)|RATE_LIMIT_EXCEEDED/i),
        header("x-error-detail-header", /Over (?:Queries|Rate)|Rate Limit/i),
        body(/(?:Developer|Account)\s+Over\s+(?:Qps|Rate|Queries\s+Per\s+Second\s+Limit|Rate\s+Limit)\b/i),
        all(body(/Rate\s+Limit\s+Exceeded/i), mark),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Mashery says that the key, or the service as a whole, is over its limit; it answers 403 for this.",
      source: codes,
      retry: "after",
    },
    "key-inactive": {
      when: any(
        header("x-mashery-error-code", /(?:DEVELOPER|ACCOUNT)_INACTIVE/i),
        header("x-error-detail-header", /Inactive/i),
        body(/<h1>\s*(?:403\s+)?(?:Developer|Account)\s+Inactive/i),
        all(body(/(?:Developer|Account)\s+Inactive/i), mark),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Mashery says that the key has not been approved or has been disabled.",
      source: codes,
      also: { permissions: "moderate" },
    },
    "key-not-recognised": {
      when: any(header("x-mashery-error-code", /NOT_AUTHORIZED/i), all(body(/Not\s+Authorized/i), mark)),
      cause: "authentication",
      strength: "strong",
      because: "Mashery did not recognise the API key, or the signature was wrong.",
      source: codes,
    },
    "method-forbidden": {
      when: header("x-mashery-error-code", /FORBIDDEN/i),
      cause: "permissions",
      strength: "strong",
      because: "Mashery knows the key, and says that it may not use this method.",
      source: codes,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "The API gateway's rate limit stopped your key.",
    meaning:
      "Mashery answers 403, not 429, for this. Over Qps means too many calls in one second; Over Rate, too many in the limit's period, mostly a day. Rate Limit Exceeded means that the API as a whole is over its capacity, not your key.",
    fix: [
      "Wait: the time stands in `Retry-After` where the provider sends it.",
      "Leave a second between calls, also when several programs share the key.",
      "Ask the provider for a higher limit.",
    ],
  },
  "key-inactive": {
    headline: "The API gateway does not hold your key for active.",
    meaning: "The key is missing, misspelled, waiting for approval, or was made for another API of this provider.",
    fix: [
      "Look in the provider's developer portal whether the key is active, and for which API.",
      "Check the name of the parameter that carries it, and that it is not empty.",
    ],
  },
  "key-not-recognised": {
    headline: "The API gateway did not recognise your key.",
    meaning: "The key is unknown, or the signature does not fit secret and time.",
    fix: ["Copy the key again.", "When calls are signed, set the clock right and sign with the key's own secret."],
  },
  "method-forbidden": {
    headline: "Your key may not use this method of the API.",
    meaning: "The key is known. Its package does not hold the method.",
    fix: ["Ask the provider for a package with this method."],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Mashery-Error-Code: ERR_403_DEVELOPER_OVER_QPS\nX-Mashery-Responder: prod-j-worker\n\n<h1>Developer Over Qps</h1>",
      "<h1>403 Developer Over Rate</h1>",
      "HTTP/1.1 403 Forbidden\nX-Error-Detail-Header: Account Over Queries Per Second Limit",
    ],
    ignores: ["403 Rate Limit Exceeded"],
  },
  "key-inactive": {
    matches: ["<h1>Developer Inactive</h1>", "HTTP/1.1 403 Forbidden\nX-Error-Detail-Header: Account Inactive"],
  },
  "key-not-recognised": {
    matches: ["HTTP/1.1 403 Forbidden\nX-Mashery-Error-Code: ERR_403_NOT_AUTHORIZED\n\n<h1>Not Authorized</h1>"],
    ignores: ["<h1>Not Authorized</h1>"],
  },
  "method-forbidden": {
    matches: ["HTTP/1.1 403 Forbidden\nX-Mashery-Error-Code: ERR_403_FORBIDDEN\n\n<h1>Forbidden</h1>"],
  },
};
