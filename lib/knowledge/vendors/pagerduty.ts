import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "PagerDuty API", layer: "application", seen: url(/^https:\/\/api(?:\.eu)?\.pagerduty\.com\//i) },
  {
    scope: {
      when: all(
        body(/\b(?<scope>[a-z_]{3,40}\.(?:read|write))\s+API\s+scope\s+is\s+required/i),
        any(body(/pagerduty/i), url(/pagerduty\.com/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The OAuth token of the app lacks the scope {scope}.",
      source: "https://github.com/PagerDuty/terraform-provider-pagerduty/issues/757",
    },
    forbidden: {
      when: any(
        all(
          body(/Caller\s+is\s+not\s+authorized\s+to\s+view\s+the\s+requested\s+resource/i),
          body(/pagerduty|\b2010\b/i),
        ),
        all(status(403), url(/^https:\/\/api(?:\.eu)?\.pagerduty\.com\//i)),
        body(/api(?:\.eu)?\.pagerduty\.com[^\n]{0,200}\b403\b|\b403\b[^\n]{0,120}api(?:\.eu)?\.pagerduty\.com/i),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "PagerDuty knows the caller; the key's user, its read-only mark or the account's plan does not allow this.",
      source: "https://github.com/PagerDuty/terraform-provider-pagerduty/issues/121",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your PagerDuty app lacks a scope.",
    meaning: "The credential is good; the token was asked for without this scope.",
    fix: [
      "Give the app the scope, and ask for it anew when you get the token.",
      "Some calls need another scope than their own, such as `abilities.read`.",
    ],
  },
  forbidden: {
    headline: "PagerDuty does not allow this to your key.",
    meaning:
      "The key is valid. It may be read-only, its user may lack the role, or the plan may lack the feature, such as teams.",
    fix: [
      "Use a key with full access, or one of a user who may do it in the web.",
      "Leave fields out that need a feature the account lacks.",
      "The account owner can be changed with the owner's own key only.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      "Error: GET API call to https://api.pagerduty.com/abilities failed because abilities.read API scope is required",
    ],
  },
  forbidden: {
    matches: [
      "PUT API call to https://api.pagerduty.com/users/EXAMPLE failed 403 Forbidden. Code: 2010, Message: Access Denied",
    ],
    ignores: [
      '{"message":"Caller is not authorized to view the requested resource"}',
      "403 Forbidden. Message: Access Denied",
    ],
  },
};
