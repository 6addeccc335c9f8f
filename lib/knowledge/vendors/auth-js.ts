import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/errors.ts";

export const refusals = vendor(
  { name: "Auth.js (NextAuth.js)", layer: "application", seen: body(/\[(?:next-)?auth\]\[error\]/) },
  {
    "host-not-trusted": {
      when: body(/\bUntrustedHost\b/),
      cause: "server-config",
      strength: "decisive",
      because: "Auth.js takes no Host that it was not told to trust.",
      source: errors,
      also: { headers: "moderate" },
      actor: "api-owner",
    },
    csrf: {
      when: body(/\bMissingCSRF:/),
      cause: "headers",
      strength: "decisive",
      because: "Auth.js got no CSRF token, or not the one of its cookie.",
      source: errors,
    },
    "sign-in-denied": {
      when: body(/\[auth\]\[error\] AccessDenied\b|\/api\/auth\/error\?error=AccessDenied\b/),
      cause: "permissions",
      strength: "strong",
      because: "The site's signIn callback turned this account away, or failed.",
      source: errors,
      also: { "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-not-trusted": {
    headline: "Auth.js does not trust the host of the request.",
    meaning:
      "It builds addresses from Host, so outside of known platforms it wants to be told that Host can be trusted.",
    fix: [
      { do: "Where a proxy before the site sets Host, say so.", snippet: "AUTH_TRUST_HOST=true" },
      "Else set `AUTH_URL` to the public address of the site.",
    ],
  },
  csrf: {
    headline: "Auth.js found no valid CSRF token.",
    meaning: "A sign-in by POST needs the token of `/api/auth/csrf` together with the cookie that came with it.",
    fix: [
      "Call `signIn()` of the library, which sends the token, in place of a form of your own.",
      "In a form of your own, add the field `csrfToken`, and let the cookie come back.",
      "If the cookie is lost, compare the scheme and host of `AUTH_URL` with the address in the browser.",
    ],
  },
  "sign-in-denied": {
    headline: "The site's sign-in rule turned this account away.",
    meaning: "The identity provider let the user in; then the callback `signIn` returned false or threw an error.",
    fix: [
      "If the site is yours, look at what `signIn` checks: the e-mail domain, a list of users, a database that it asks.",
      "Else ask the owner to admit the account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "host-not-trusted": {
    matches: ["[auth][error] UntrustedHost: Host must be trusted. URL was: https://app.example.com/api/auth/session"],
  },
  csrf: { matches: ["[auth][error] MissingCSRF: CSRF token was missing during an action signin."] },
  "sign-in-denied": {
    matches: [
      "[auth][error] AccessDenied: AccessDenied. Read more at https://errors.authjs.dev#accessdenied",
      "GET /api/auth/error?error=AccessDenied 403 in 20ms",
    ],
    ignores: ['{"error":"AccessDenied"}'],
  },
};
