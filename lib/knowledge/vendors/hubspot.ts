import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.hubspot.com/docs/api/error-handling";
const mark = any(member("correlationId"), header("x-hubspot-correlation-id"));

export const refusals = vendor(
  {
    name: "HubSpot",
    layer: "application",
    seen: any(header("x-hubspot-correlation-id"), url(/^https:\/\/api\.(?:hubapi|hubspot)\.com\//i)),
    ids: ["x-hubspot-correlation-id"],
  },
  {
    scopes: {
      when: any(
        all(mark, member("category", /^MISSING_SCOPES$/)),
        body(/app\s+hasn.t\s+been\s+granted\s+all\s+required\s+scopes/i),
        body(/does\s+not\s+have\s+proper\s+permissions!\s+\(requires\s+(?:any|all)\s+of/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "HubSpot accepted the token, and says that it lacks a scope.",
      source: "https://developers.hubspot.com/docs/api/scopes",
      actor: "you",
    },
    "user-rights": {
      when: all(mark, member("category", /^(?:USER_DOES_NOT_HAVE_PERMISSIONS|FORBIDDEN)$/)),
      cause: "permissions",
      strength: "decisive",
      because: "HubSpot knows the user, who lacks the right in the account.",
      source: errors,
    },
    "token-expired": {
      when: all(
        mark,
        any(member("category", /^EXPIRED_AUTHENTICATION$/), body(/token\s+used\s+to\s+make\s+this\s+call\s+expired/i)),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "HubSpot says that the token has expired.",
      source: errors,
    },
    "rate-limited": {
      when: all(mark, any(member("errorType", /^RATE_LIMIT$/), member("category", /^RATE_LIMITS?$/))),
      cause: "rate-limit",
      strength: "decisive",
      because: "HubSpot says that a limit on calls is reached; policyName tells which.",
      source: "https://developers.hubspot.com/docs/api/usage-details",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scopes: {
    headline: "Your HubSpot token lacks a scope.",
    meaning:
      "The token is valid. An account gives a scope that was added to a public app only when it installs the app again.",
    fix: [
      "Read the scopes in `requiredGranularScopes` or in the message.",
      "Add one of them to the private app, or to the install URL of a public app, and install it again.",
      "Some scopes exist only in higher subscriptions.",
    ],
  },
  "user-rights": {
    headline: "Your HubSpot user lacks a right in this account.",
    meaning: "Scopes do not replace it: the user's own rights count as well.",
    fix: ["Let a super admin grant the right under Settings, Users & Teams, or install the app as another user."],
  },
  "token-expired": {
    headline: "Your HubSpot token has expired.",
    meaning: "OAuth access tokens live for 30 minutes.",
    fix: ["Use the refresh token, and refresh before each batch of calls."],
  },
  "rate-limited": {
    headline: "HubSpot's limit stopped you.",
    meaning: "There is a limit for ten seconds and one for the day.",
    fix: ["Read `policyName`: wait ten seconds, or until midnight in the account's time zone.", "Use batch endpoints."],
  },
};

export const samples: Samples<typeof refusals> = {
  scopes: {
    matches: [
      '{"status":"error","message":"This app hasn\'t been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.","correlationId":"7c2","category":"MISSING_SCOPES"}',
      "403 This oauth-token (CJ1x) does not have proper permissions! (requires any of [contacts-read])",
    ],
  },
  "user-rights": {
    matches: ['{"status":"error","message":"x","correlationId":"7c2","category":"USER_DOES_NOT_HAVE_PERMISSIONS"}'],
    ignores: ['{"category":"FORBIDDEN"}'],
  },
  "token-expired": {
    matches: [
      '{"status":"error","message":"The OAuth token used to make this call expired 3 hour(s) ago.","correlationId":"7c2","category":"EXPIRED_AUTHENTICATION"}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"status":"error","message":"You have reached your daily limit.","errorType":"RATE_LIMIT","correlationId":"7c2","policyName":"DAILY"}',
    ],
  },
};
