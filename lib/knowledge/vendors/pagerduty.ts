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
      actor: "you",
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
        "PagerDuty knows the caller; the role of the key's user or the key's read-only mark does not allow this.",
      source: "https://github.com/PagerDuty/developer-docs/blob/main/docs/REST-API/14-Errors.md",
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
      "The key is valid. It may be read-only, or its user may lack the role. What the plan lacks is answered with 402.",
    fix: [
      "Use a key with full access, or one of a user who may do it in the web.",
      "For a user who may work in one team only, name that team in the request.",
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
