import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "gorilla/csrf", layer: "application" },
  {
    origin: {
      when: body(/Forbidden - origin invalid\b/),
      cause: "cors",
      strength: "decisive",
      because: "gorilla/csrf does not accept the Origin.",
      source: "https://github.com/gorilla/csrf/blob/HEAD/csrf.go",
    },
    referer: {
      when: body(/Forbidden - referer (?:not supplied|invalid)\b/),
      cause: "headers",
      strength: "decisive",
      because: "gorilla/csrf wants a Referer of the same host.",
      source: "https://github.com/gorilla/csrf/blob/HEAD/csrf.go",
      also: { cors: "moderate" },
    },
    token: {
      when: body(/Forbidden - CSRF token (?:invalid|not found in request)/),
      cause: "headers",
      strength: "decisive",
      because: "gorilla/csrf found no valid token.",
      source: "https://github.com/gorilla/csrf/blob/HEAD/csrf.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "gorilla/csrf does not accept the Origin.",
    meaning:
      "The origin must be that of the request itself or a trusted one. Since version 1.7.3 every request counts as https unless it is marked, so on plain http the scheme differs; behind a proxy that rewrites Host or drops its port, the host does.",
    fix: [
      {
        do: "If you are the owner: trust the origin's host, with its port and without a scheme.",
        snippet: 'csrf.TrustedOrigins([]string{"app.example.com"})',
      },
      { do: "Let the proxy pass Host on, with the port.", snippet: "proxy_set_header Host $http_host;" },
      "On plain http, mark the request with csrf.PlaintextHTTPRequest.",
    ],
  },
  referer: {
    headline: "gorilla/csrf does not accept the Referer.",
    meaning:
      "Where no Origin came, it wants an https Referer of its own or a trusted host. Since version 1.7.3 this holds for every request that is not marked as plain http, in development too.",
    fix: [
      "Send a Referer; do not set Referrer-Policy: no-referrer.",
      { do: "Trust the host.", snippet: 'csrf.TrustedOrigins([]string{"app.example.com"})' },
      "On plain http, mark the request with csrf.PlaintextHTTPRequest.",
    ],
  },
  token: {
    headline: "gorilla/csrf found no valid token.",
    meaning:
      "A request that writes needs the cookie `_gorilla_csrf` and the token in `X-CSRF-Token` or `gorilla.csrf.Token`.",
    fix: [
      "Send both.",
      "On plain http set csrf.Secure(false): else the cookie is not kept.",
      "Use the same key in all instances.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\nForbidden - origin invalid"],
  },
  referer: { matches: ["Forbidden - referer not supplied", "HTTP/1.1 403 Forbidden\n\nForbidden - referer invalid"] },
  token: {
    matches: ["Forbidden - CSRF token invalid", "Forbidden - CSRF token not found in request"],
    ignores: ["invalid csrf token"],
  },
};
