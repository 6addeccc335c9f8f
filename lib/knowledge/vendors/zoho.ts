import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const zoho = any(
  url(/^https:\/\/(?:[\w.-]{1,60}\.)?(?:zohoapis|zoho)\.(?:com|eu|in|com\.au|jp|sa|ca|com\.cn)(?:\.cn)?\//i),
  body(/zoho/i),
);

export const refusals = vendor(
  { name: "Zoho", layer: "application", seen: url(/^https:\/\/(?:[\w.-]{1,60}\.)?zohoapis\.[a-z.]{2,8}\//i) },
  {
    scope: {
      when: body(/\bOAUTH_SCOPE_MISMATCH\b|invalid\s+oauth\s+scope\s+to\s+access\s+this\s+URL/i),
      cause: "permissions",
      strength: "decisive",
      because: "Zoho knows the token, and it was made without the scope of this endpoint.",
      source: "https://github.com/PostHog/posthog/pull/78477",
      actor: "you",
    },
    "no-permission": {
      when: all(member("code", /^NO_PERMISSION$/), any(zoho, member("status", /^error$/))),
      cause: "permissions",
      strength: "decisive",
      because: "The user behind the token has no right to this in Zoho.",
      source: "https://github.com/Weble/ZohoClient/issues/33",
    },
    "invalid-token": {
      when: all(
        any(member("code", /^(?:INVALID_TOKEN|AUTHENTICATION_FAILURE)$/), body(/invalid\s+oauth\s+token/i)),
        any(zoho, all(member("code", /^(?:INVALID_TOKEN|AUTHENTICATION_FAILURE)$/), member("status", /^error$/))),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Zoho did not accept the token: it has expired, or is of another data centre.",
      source: "https://github.com/trycompai/comp/pull/3229",
      also: { "token-expired": "strong", headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The Zoho token lacks a scope.",
    meaning:
      "Tokens of any scope can be made, so making one proves nothing. Each endpoint of each product has scopes of its own.",
    fix: [
      "Look up the scope on the endpoint's page, for example `ZohoCRM.settings.modules.READ`.",
      "Make a new grant with it; refreshing keeps the old scopes.",
      "Check that the address is of the product that the scope is for: Books, Inventory and CRM are apart.",
    ],
  },
  "no-permission": {
    headline: "The Zoho user has no right to this.",
    meaning: "The scope is there. The user's profile or role in the organization decides.",
    fix: ["Give the profile the module's permission, or connect with an administrator."],
  },
  "invalid-token": {
    headline: "Zoho did not accept the token.",
    meaning: "Access tokens live for an hour. One of the European data centre is unknown in the American one.",
    fix: [
      "Refresh the token.",
      "Call the domain that came back as `api_domain` with the token.",
      { do: "Use Zoho's own scheme.", snippet: 'curl -H "Authorization: Zoho-oauthtoken $TOKEN" "{url}"' },
    ],
  },
};

const error = (code: string, message: string) => JSON.stringify({ code, details: {}, message, status: "error" });

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      error("OAUTH_SCOPE_MISMATCH", "invalid oauth scope to access this URL"),
      "ZohoCRM: 401 OAUTH_SCOPE_MISMATCH",
    ],
  },
  "no-permission": {
    matches: [error("NO_PERMISSION", "permission denied")],
    ignores: ['{"code":"NO_PERMISSION"}'],
  },
  "invalid-token": {
    matches: [error("INVALID_TOKEN", "invalid oauth token")],
    ignores: ['{"code":"INVALID_TOKEN"}'],
  },
};
