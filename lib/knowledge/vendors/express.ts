import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Express", layer: "application" },
  {
    csurf: {
      when: body(/EBADCSRFTOKEN|ForbiddenError:\s+(?:invalid|misconfigured) csrf/i),
      cause: "headers",
      strength: "decisive",
      because: "The CSRF middleware of an Express application found no valid token.",
      source: "https://github.com/expressjs/csurf/blob/HEAD/README.md",
    },
    lusca: {
      when: body(/\bCSRF token (?:missing|mismatch)(?=[\s<]|$)(?!\s+or\b)/),
      cause: "headers",
      strength: "strong",
      because: "lusca writes these words when the token is missing or is another.",
      source: "https://github.com/krakenjs/lusca/blob/HEAD/lib/csrf.js",
    },
    cors: {
      when: all(
        body(/\bNot allowed by CORS\b/i),
        any(header("x-powered-by", /^Express/i), body(/node_modules|\.[cm]?[jt]s:\d|<pre>/)),
      ),
      cause: "cors",
      strength: "decisive",
      because: "The application's CORS function rejects the Origin with these words.",
      source: "https://github.com/expressjs/cors/issues/117",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csurf: {
    headline: "The Express application's CSRF check found no valid token.",
    meaning: "csurf and csrf-csrf compare a token in the request with one bound to the session or a cookie.",
    fix: [
      "Fetch a token from the application first and keep its cookie.",
      "Send the token in `x-csrf-token`, or in the form field _csrf.",
      "Behind a TLS proxy set app.set('trust proxy', 1): without it a secure cookie is never set.",
      "If you are the owner: mount the middleware after the session and cookie parsers.",
    ],
  },
  lusca: {
    headline: "lusca's CSRF check found no valid token.",
    meaning: "The token must come back as _csrf or in `x-csrf-token`, in the same session.",
    fix: [
      "Send the token with the session cookie.",
      "Keep the session: a restarted server with a memory store forgets all.",
    ],
  },
  cors: {
    headline: "The application's CORS list does not hold this Origin.",
    meaning:
      "Examples of the cors package throw this error, and Express makes an error page of it, often with status 500.",
    fix: [
      "If you are the owner: add the origin, with scheme and port and without a slash at the end.",
      "Let requests without Origin pass: curl, apps and server calls send none.",
      "Return callback(null, false) in place of an error, so that the browser reports plain CORS.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csurf: {
    matches: [
      "ForbiddenError: invalid csrf token\n    at csrf (/app/node_modules/csurf/index.js:112:19)",
      '{"error":{"code":"EBADCSRFTOKEN","message":"invalid csrf token"}}',
    ],
    ignores: ["Error: CSRF token mismatch"],
  },
  lusca: {
    matches: [
      "Error: CSRF token mismatch\n    at csrf (/app/node_modules/lusca/lib/csrf.js:161:20)",
      "Error: CSRF token missing",
    ],
    ignores: ['{"message":"CSRF token mismatch."}', '{"detail":"CSRF Failed: CSRF token missing."}'],
  },
  cors: {
    matches: [
      "Error: Not allowed by CORS\n    at origin (/app/server.js:21:16)\n    at /app/node_modules/cors/lib/index.js:219:13",
    ],
    ignores: ['{"message":"Not allowed by CORS"}', "Origin not allowed"],
  },
};
