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
    send: {
      when: body(/\bat (?:SendStream\.(?:error|pipe)|serveIndex|resolvePath) \(/),
      cause: "server-config",
      strength: "strong",
      because: "The module that hands out files refused the path itself: it climbs with `..`, or begins with a dot.",
      source: "https://github.com/pillarjs/send/blob/HEAD/index.js",
      also: { resource: "moderate" },
    },
    "jwt-user": {
      when: body(/user object .{1,60} not found\. Check/),
      cause: "authentication",
      strength: "moderate",
      because: "express-jwt-permissions found no user in the request: none logged in, or under another name.",
      source: "https://github.com/MichielDeMey/express-jwt-permissions/blob/HEAD/index.js",
      also: { "server-config": "moderate" },
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
      "Behind a TLS proxy set app.set('trust proxy', 1): without it express-session never sets a secure cookie.",
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
  send: {
    headline: "Express may not hand out a file by this path.",
    meaning:
      '`res.sendFile` and `express.static` refuse a path that holds `..` unless a root is given, one that leads out of the root, and with `dotfiles: "deny"` every name that begins with a dot. The file\'s own mode does not matter.',
    fix: [
      {
        do: "If you are the owner: give the root apart, or resolve the path.",
        snippet: 'res.sendFile("a.txt", { root: path.resolve(__dirname, "../public") });',
      },
      "For files whose names begin with a dot, set the option dotfiles for that route alone.",
      "As a caller, ask for the file by its plain path.",
    ],
  },
  "jwt-user": {
    headline: "The application finds no user in the request.",
    meaning:
      "The check of permissions runs, and nobody was put where it looks. No token came, or the check of tokens runs later or writes elsewhere.",
    fix: [
      "Send the token.",
      {
        do: "If you are the owner: mount express-jwt first. Since version 7 it writes to `req.auth`.",
        snippet: 'const guard = require("express-jwt-permissions")({ requestProperty: "auth" });',
      },
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
  send: {
    matches: [
      "<pre>ForbiddenError: Forbidden<br> &nbsp; &nbsp;at SendStream.error (/app/node_modules/send/index.js:270:31)<br></pre>",
      "ForbiddenError: Forbidden\n    at serveIndex (/app/node_modules/serve-index/index.js:129:19)",
      "ForbiddenError: Forbidden\n    at resolvePath (/app/node_modules/resolve-path/index.js:70:11)",
    ],
    ignores: ["ForbiddenError: Forbidden\n    at serveStatic (/app/node_modules/serve-static/index.js:75:16)"],
  },
  "jwt-user": {
    matches: [
      'UnauthorizedError: user object "user" was not found. Check your configuration.\n    at _middleware (/app/node_modules/express-jwt-permissions/index.js:50:21)',
    ],
  },
  cors: {
    matches: [
      "Error: Not allowed by CORS\n    at origin (/app/server.js:21:16)\n    at /app/node_modules/cors/lib/index.js:219:13",
    ],
    ignores: ['{"message":"Not allowed by CORS"}', "Origin not allowed"],
  },
};
