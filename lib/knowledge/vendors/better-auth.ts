import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Better Auth", layer: "application" },
  {
    "origin-not-trusted": {
      when: any(
        body(
          /please\s+add\s+(?<origin>\S{4,200})\s+to\s+.?trustedOrigins.?\s+in\s+your\s+auth\s+config|Current\s+list\s+of\s+trustedOrigins/i,
        ),
        all(
          member("code", /^(?:INVALID_ORIGIN|MISSING_OR_NULL_ORIGIN)$/),
          member("message", /^(?:Invalid origin|Missing or null Origin)$/i),
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Better Auth compared the page's origin with its trusted origins, and it is not among them.",
      source: "https://github.com/better-auth/better-auth/issues/605",
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "origin-not-trusted": {
    headline: "Better Auth does not trust your page's origin.",
    meaning:
      "It refuses calls that change something unless their Origin is the base URL or stands in `trustedOrigins`. CORS fields alone do not change that.",
    fix: [
      {
        do: "Name the origin, with scheme and port and without a slash at the end.",
        snippet: 'betterAuth({ trustedOrigins: ["https://app.example.com", "http://localhost:5173"] })',
      },
      "Compare with the list that the server's log prints: a proxy or a wrong `baseURL` often makes the difference.",
      "From a program or an app without an origin: send the Origin of a trusted page, or use the plugin for that platform.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "origin-not-trusted": {
    matches: [
      "ERROR [Better Auth]: Invalid origin: https://app.example.com\nINFO If it's a valid URL, please add https://app.example.com to trustedOrigins in your auth config\n Current list of trustedOrigins: https://api.example.com",
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"INVALID_ORIGIN","message":"Invalid origin"}',
    ],
    ignores: ["Invalid origin: https://app.example.com", '{"code":"INVALID_ORIGIN","message":"no"}'],
  },
};
