import { all, any, body, member, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Echo", layer: "application" },
  {
    "cross-site": {
      when: body(/\b(?:cross|same)-site request blocked by CSRF\b/i),
      cause: "cors",
      strength: "decisive",
      because: "Echo's CSRF middleware looked at Sec-Fetch-Site and refuses.",
      source: "https://github.com/labstack/echo/blob/HEAD/middleware/csrf.go",
    },
    csrf: {
      when: all(
        any(member("message", /^invalid csrf token$/), body(/code=403, message=invalid csrf token/)),
        without(body(/EBADCSRFTOKEN/)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Echo's CSRF middleware does not accept the token.",
      source: "https://github.com/labstack/echo/blob/HEAD/middleware/csrf.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cross-site": {
    headline: "Echo refuses a request from another site.",
    meaning: "The browser says that another site sent it.",
    fix: ["If you are the owner: list the site's origin in TrustedOrigins of CSRFConfig, with its scheme."],
  },
  csrf: {
    headline: "Echo's CSRF check failed.",
    meaning: "The cookie _csrf and the token in `X-CSRF-Token`, or where TokenLookup points, must agree.",
    fix: [
      "Send cookie and token together.",
      "If you are the owner: let Skipper pass only routes that no cookie authenticates.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cross-site": { matches: ['{"message":"cross-site request blocked by CSRF"}'] },
  csrf: {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"invalid csrf token"}'],
    ignores: ['{"statusCode":403,"code":"FST_CSRF_INVALID_TOKEN","message":"Invalid csrf token"}'],
  },
};
