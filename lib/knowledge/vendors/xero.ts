import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Xero",
    layer: "application",
    seen: any(url(/^https:\/\/(?:api|identity)\.xero\.com\//i), header("xero-correlation-id")),
    ids: ["xero-correlation-id"],
  },
  {
    tenant: {
      when: any(
        all(member("Detail", /^AuthenticationUnsuccessful$/), member("Title", /^Forbidden$/)),
        all(member("detail", /^AuthenticationUnsuccessful$/), member("title", /^Forbidden$/)),
        all(body(/\bAuthenticationUnsuccessful\b/), body(/\bForbidden\b|\b403\b|tenant/i)),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "Xero gives this above all when xero-tenant-id is missing, or names an organisation that the token is not connected to.",
      source: "https://github.com/NangoHQ/nango/issues/203",
      also: { permissions: "strong", authentication: "moderate" },
    },
    scope: {
      when: all(
        any(
          body(/\binsufficient_scope\b/),
          all(member("Detail", /^AuthorizationUnsuccessful$/), any(member("Status", /^401$/), body(/\b401\b/))),
          all(body(/\bAuthorizationUnsuccessful\b/), body(/xero/i)),
        ),
        any(body(/xero|AuthorizationUnsuccessful/i), url(/\.xero\.com\//i), header("xero-correlation-id")),
      ),
      cause: "permissions",
      strength: "moderate",
      because:
        "The token is known, and it has no scope for this call or the user's role in the organisation does not allow it.",
      source: "https://github.com/XeroAPI/xero-node/issues/320",
      also: { authentication: "moderate" },
      actor: "you",
    },
    "token-expired": {
      when: all(
        body(/\bTokenExpired\b/),
        any(
          body(/xero/i),
          url(/\.xero\.com\//i),
          header("www-authenticate", /TokenExpired/),
          member("Detail", /^TokenExpired/),
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Xero says that the access token has expired.",
      source: "https://github.com/freakboy3742/pyxero/pull/337",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  tenant: {
    headline: "Xero does not find the organisation for this token.",
    meaning:
      "The words speak of authentication, but the token is mostly good: the tenant's id is missing, old, or of an organisation that the user did not connect.",
    fix: [
      {
        do: "List the connections of the token.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://api.xero.com/connections',
      },
      "Send the `tenantId` of that list, not its `id`, as xero-tenant-id.",
      "After reconnecting, read the list again: an organisation may have gone.",
      "Check that the scope of this API, such as `projects` or `files`, was granted.",
    ],
  },
  scope: {
    headline: "The Xero token may not do this.",
    meaning: "A scope is missing, or the person who connected has a role in the organisation that does not allow it.",
    fix: [
      "Compare the token's scopes with those of the endpoint, add the missing one, and have the user connect again.",
      "For reports and payroll, let a person with an adviser's or administrator's role connect.",
    ],
  },
  "token-expired": {
    headline: "The Xero access token has expired.",
    meaning: "Tokens live for thirty minutes. The connection itself still stands.",
    fix: [
      "Use the refresh token, and store the new one that comes with it.",
      "Ask for `offline_access`; without it there is no refresh token.",
    ],
  },
};

const error = (detail: string) =>
  `{"Type":null,"Title":"Forbidden","Status":403,"Detail":"${detail}","Instance":"79f299a4-0000-4c0d-a4a0-000000000000","Extensions":{}}`;

export const samples: Samples<typeof refusals> = {
  tenant: {
    matches: [
      error("AuthenticationUnsuccessful"),
      '{"title": "Forbidden","status": 403,"detail": "AuthenticationUnsuccessful","instance": "65e420cd"}',
    ],
    ignores: ['{"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired"}'],
  },
  scope: {
    matches: [
      '{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthorizationUnsuccessful","Instance":"e0f7"}',
    ],
    ignores: ['{"error":"insufficient_scope"}'],
  },
  "token-expired": {
    matches: [
      '{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 11/20/2026 10:11:12","Instance":"e0f7"}',
    ],
  },
};
