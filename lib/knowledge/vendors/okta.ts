import { all, any, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.okta.com/docs/reference/error-codes/";

const code = (digits: string): Matcher => member("errorCode", new RegExp(`^E0000(?:${digits})$`));

export const refusals = vendor(
  {
    name: "Okta",
    layer: "identity",
    seen: any(header("x-okta-request-id"), url(/^https:\/\/[\w-]{1,63}\.okta(?:preview|-emea)?\.com\//i)),
    ids: ["x-okta-request-id"],
  },
  {
    "scope-missing": {
      when: all(header("www-authenticate", /insufficient_scope/i), any(header("x-okta-request-id"), code("006"))),
      cause: "permissions",
      strength: "decisive",
      because: "Okta says that the OAuth token lacks the scope of this endpoint.",
      source: "https://developer.okta.com/docs/api/oauth2/",
    },
    "not-allowed": {
      when: code("006"),
      cause: "permissions",
      strength: "decisive",
      because: "Okta's E0000006 says that the caller's role or scope does not allow this action.",
      source: codes,
    },
    "session-invalid": {
      when: code("005"),
      cause: "token-expired",
      strength: "strong",
      because: "Okta's E0000005 says that the session is invalid.",
      source: codes,
      also: { authentication: "moderate" },
    },
    "feature-off": {
      when: code("015"),
      cause: "permissions",
      strength: "strong",
      because: "Okta's E0000015 says that the organization does not hold this feature.",
      source: codes,
      also: { resource: "moderate" },
    },
    "user-state": {
      when: code("014|016|032|034|038|069|087|095"),
      cause: "permissions",
      strength: "moderate",
      because: "Okta's error says that the user's state or a policy does not allow this step.",
      source: codes,
      also: { resource: "moderate", authentication: "weak" },
    },
    "rate-limited": {
      when: code("047"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Okta's E0000047 means too many requests.",
      source: "https://developer.okta.com/docs/reference/rate-limits/",
      retry: "after",
    },
    "not-authenticated": {
      when: code("004|011"),
      cause: "authentication",
      strength: "decisive",
      because: "Okta does not accept the token or the password.",
      source: codes,
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scope-missing": {
    headline: "Your Okta token lacks a scope.",
    meaning: "The token is valid; the scope must be granted to the app and asked for at log-in.",
    fix: ["Grant the okta.* scope under the app's Okta API Scopes, then ask for it in a new token."],
  },
  "not-allowed": {
    headline: "Okta knows you, but does not allow this action.",
    meaning: "An API token holds the rights of the administrator who made it, and loses them with that account.",
    fix: [
      "Check the administrator role of the token's owner, and the resource set of the role.",
      "For OAuth: grant the scope, and assign an admin role to the service app as well.",
    ],
  },
  "session-invalid": {
    headline: "Your Okta session is no longer valid.",
    meaning: "It ended or was never there for this browser or program.",
    fix: ["Sign in again; in a browser, check that cookies of the Okta host are sent."],
  },
  "feature-off": {
    headline: "Your Okta organization does not have this feature.",
    meaning: "Tokens and roles do not change it.",
    fix: ["Check the subscription, or ask Okta support to enable the feature."],
  },
  "user-state": {
    headline: "Okta does not allow this for the user's present state.",
    meaning: "The user is locked, suspended, not yet active, or a password policy forbids the step.",
    fix: ["Read the user's status and errorCauses, and bring the user into the state that the endpoint wants."],
  },
  "rate-limited": {
    headline: "Okta's rate limit stopped you.",
    meaning: "Each endpoint has its own bucket for the whole organization.",
    fix: ["Wait until the time in x-rate-limit-reset.", "Spread the calls."],
  },
  "not-authenticated": {
    headline: "Okta does not accept this token.",
    meaning: "It is wrong, revoked, or unused for 30 days.",
    fix: ["Make a new one, and send it as Authorization: SSWS, or Bearer for OAuth."],
  },
};

export const samples: Samples<typeof refusals> = {
  "scope-missing": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-okta-request-id: Zx1\nwww-authenticate: Bearer authorization_uri="http://example.okta.com/oauth2/v1/authorize", realm="http://example.okta.com", scope="okta.users.read", error="insufficient_scope"\n\n{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}',
    ],
  },
  "not-allowed": {
    matches: [
      '{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oae1","errorCauses":[]}',
    ],
    ignores: ['{"errorCode":"E0000022"}'],
  },
  "session-invalid": { matches: ['{"errorCode":"E0000005","errorSummary":"Invalid session","errorId":"oae1"}'] },
  "feature-off": {
    matches: [
      '{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting"}',
    ],
  },
  "user-state": {
    matches: ['{"errorCode":"E0000038","errorSummary":"This operation is not allowed in the user\'s current status."}'],
  },
  "rate-limited": {
    matches: ['{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}'],
  },
  "not-authenticated": { matches: ['{"errorCode":"E0000011","errorSummary":"Invalid token provided"}'] },
};
