import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Fiber", layer: "application" },
  {
    "csrf-origin": {
      when: body(/csrf: (?:origin (?:header invalid|does not match host)|sec-fetch-site header invalid)/),
      cause: "cors",
      strength: "decisive",
      because: "Fiber's CSRF middleware does not accept the Origin, or a Sec-Fetch-Site that no browser sends.",
      source: "https://github.com/gofiber/fiber/blob/HEAD/docs/middleware/csrf.md",
    },
    csrf: {
      when: body(/csrf: (?:token (?:not found|invalid)|referer (?:header (?:missing|invalid)|does not match host))/),
      cause: "headers",
      strength: "decisive",
      because: "Fiber's CSRF middleware found no valid token or Referer.",
      source: "https://github.com/gofiber/fiber/blob/HEAD/docs/middleware/csrf.md",
      also: { cors: "weak" },
    },
    host: {
      when: body(/hostauthorization: forbidden host/),
      cause: "headers",
      strength: "decisive",
      because: "Fiber's host authorization does not know the host name.",
      source: "https://github.com/gofiber/fiber/blob/HEAD/docs/middleware/hostauthorization.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-origin": {
    headline: "Fiber does not accept the Origin.",
    meaning: "It must match the host or TrustedOrigins.",
    fix: [
      "If you are the owner: add the origin to TrustedOrigins, with its scheme.",
      "Behind a proxy, set TrustProxy, so that Fiber knows the public scheme and host.",
    ],
  },
  csrf: {
    headline: "Fiber's CSRF check failed.",
    meaning: "The cookie and the token in `X-Csrf-Token` must agree; over HTTPS the Referer must match too.",
    fix: [
      "Send cookie and token together, and fetch both anew when they are older than the middleware's IdleTimeout.",
      "Send a Referer with the scheme and host that you call.",
    ],
  },
  host: {
    headline: "Fiber refuses the host name of this request.",
    meaning: "The name is not among the allowed hosts.",
    fix: [
      "Call the API by the name that it documents, not by its address or another name.",
      "If you are the owner: add the name to AllowedHosts. `*.example.com` does not hold `example.com` itself.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-origin": { matches: ["csrf: origin does not match host or trusted origins"] },
  csrf: { matches: ["csrf: token invalid", '{"error":"csrf: token not found"}'] },
  host: { matches: ["hostauthorization: forbidden host"] },
};
