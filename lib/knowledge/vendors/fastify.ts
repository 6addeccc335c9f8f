import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Fastify", layer: "application" },
  {
    "csrf-secret": {
      when: body(/FST_CSRF_MISSING_SECRET|\bMissing csrf secret\b/),
      cause: "headers",
      strength: "decisive",
      because: "The CSRF plugin of Fastify found no secret cookie or session.",
      source: "https://github.com/fastify/csrf-protection/blob/HEAD/index.js",
    },
    "csrf-token": {
      when: any(
        body(/FST_CSRF_INVALID_TOKEN/),
        all(member("message", /^Invalid csrf token$/), member("statusCode", /^403$/)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The CSRF plugin of Fastify does not accept the token.",
      source: "https://github.com/fastify/csrf-protection/blob/HEAD/index.js",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-secret": {
    headline: "Fastify's CSRF plugin lacks its secret.",
    meaning: "The cookie or session that holds the secret did not come with the request.",
    fix: [
      "Fetch a page or endpoint that calls `generateCsrf` first, and keep its cookie.",
      'Send cookies: credentials: "include" in fetch, -b in curl.',
      "Check Secure and SameSite of the cookie.",
    ],
  },
  "csrf-token": {
    headline: "Fastify's CSRF plugin does not accept the token.",
    meaning: "The token is missing, was made with another secret, or is not in a field that the plugin reads.",
    fix: ["Send it in csrf-token, `x-csrf-token`, or _csrf in the body.", "Fetch a new token with the same cookie."],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-secret": {
    matches: [
      '{"statusCode":403,"code":"FST_CSRF_MISSING_SECRET","error":"Forbidden","message":"Missing csrf secret"}',
    ],
  },
  "csrf-token": {
    matches: ['{"statusCode":403,"code":"FST_CSRF_INVALID_TOKEN","error":"Forbidden","message":"Invalid csrf token"}'],
  },
};
