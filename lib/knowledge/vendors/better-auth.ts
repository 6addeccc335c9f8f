import { all, any, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Better Auth", layer: "application" },
  {
    "origin-not-trusted": {
      when: any(
        body(
          oneOf(
            /please\s+add\s+(?<origin>\S{4,200})\s+to\s+.?trustedOrigins.?\s+in\s+your\s+auth\s+config/i,
            /Current\s+list\s+of\s+trustedOrigins/i,
          ),
        ),
        all(
          member("code", /^(?:INVALID_ORIGIN|MISSING_OR_NULL_ORIGIN)$/),
          member("message", /^(?:Invalid origin|Missing or null Origin)$/i),
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Better Auth compared the page's origin with its trusted origins, and it is not among them.",
      source:
        "https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/api/middlewares/origin-check.ts",
      actor: "api-owner",
    },
    "address-not-trusted": {
      when: member("code", /^INVALID_\w{0,20}(?:CALLBACK|REDIRECT)_URL$/),
      cause: "server-config",
      strength: "strong",
      because: "Better Auth does not trust the address to which the call wants to be sent back.",
      source:
        "https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/api/middlewares/origin-check.ts",
      also: { headers: "moderate", cors: "moderate" },
    },
    "session-age": {
      when: member("code", /^SESSION_NOT_FRESH$/),
      cause: "token-expired",
      strength: "decisive",
      because: "Better Auth wants a more recent sign-in for this call.",
      source: "https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/api/routes/session.ts",
    },
    banned: {
      when: member("code", /^BANNED_USER$/),
      cause: "permissions",
      strength: "decisive",
      because: "Better Auth's admin plugin has banned this user.",
      source: "https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/plugins/admin/admin.ts",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "origin-not-trusted": {
    headline: "Better Auth does not trust your page's origin.",
    meaning:
      "It refuses calls that change something unless their Origin, or else their Referer, is the base URL or stands in `trustedOrigins`. CORS fields alone do not change that.",
    fix: [
      {
        do: "Name the origin, with scheme and port and without a slash at the end.",
        snippet: 'betterAuth({ trustedOrigins: ["https://app.example.com", "http://localhost:5173"] })',
      },
      "Compare with the list that the server's log prints: a proxy or a wrong `baseURL` often makes the difference.",
      "From a program or an app without an origin: send the Origin of a trusted page, leave the cookie out when the call needs none, or use the plugin for that platform.",
    ],
  },
  "address-not-trusted": {
    headline: "Better Auth does not trust the address in your call.",
    meaning: "`callbackURL`, `redirectTo` and their like must be paths, or lie on the base URL or a trusted origin.",
    fix: [
      "Send a path, such as `/dashboard`.",
      "If you are the owner: add the page's origin to `trustedOrigins`, for an app its scheme (`myapp://`).",
    ],
  },
  "session-age": {
    headline: "Better Auth wants a fresh sign-in for this.",
    meaning: "The session is valid and older than `session.freshAge`, a day unless set otherwise.",
    fix: ["Sign in again and repeat the call at once.", "If you are the owner: set `freshAge`; 0 turns the check off."],
  },
  banned: {
    headline: "This user is banned from the application.",
    meaning: "The password can be right. An administrator, or a rule of the application, banned the account.",
    fix: ["Ask the application's owner.", "If you are the owner: `auth.api.unbanUser`, or wait for `banExpires`."],
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
  "address-not-trusted": {
    matches: ['{"code":"INVALID_CALLBACK_URL","message":"Invalid callbackURL"}'],
  },
  "session-age": { matches: ['{"code":"SESSION_NOT_FRESH","message":"Session is not fresh"}'] },
  banned: { matches: ['{"code":"BANNED_USER","message":"You have been banned from this application."}'] },
};
