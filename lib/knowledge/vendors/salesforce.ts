import { all, any, body, type Matcher, member, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const rest = "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm";
const identity = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_openid.htm&type=5";

/** An error code: in the REST API's JSON, in a SOAP fault, or in what an SDK prints. */
const code = (words: string): Matcher =>
  any(
    member("errorCode", new RegExp(`^(?:${words})$`)),
    member("exceptionCode", new RegExp(`^(?:${words})$`)),
    all(
      body(new RegExp(String.raw`(?:sf:|errorCode.{1,6}|code: )(?:${words})\b`)),
      body(/salesforce|force\.com|sf:|errorCode/i),
    ),
  );

export const refusals = vendor(
  {
    name: "Salesforce",
    layer: "application",
    seen: url(/^https:\/\/[\w.-]{1,120}\.(?:salesforce|force)\.com\//i),
  },
  {
    "request-limit": {
      when: code("REQUEST_LIMIT_EXCEEDED"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Salesforce says that the organization's requests are used up.",
      source:
        "https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm",
      retry: "after",
    },
    "api-disabled": {
      when: code("API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED"),
      cause: "permissions",
      strength: "strong",
      because: "The edition, the user's profile or a switch does not give this organization or user the API.",
      source: rest,
      also: { resource: "moderate" },
    },
    "restricted-address": {
      when: code("LOGIN_DURING_RESTRICTED_DOMAIN"),
      cause: "ip-block",
      strength: "decisive",
      because: "The user's profile lets in chosen addresses only.",
      source: rest,
      actor: "account-admin",
    },
    "token-ended": {
      when: any(
        body(/\bBad_OAuth_Token\b/i),
        all(
          status(403),
          url(/^https:\/\/[\w.-]{1,120}\.salesforce\.com\/services\/oauth2\/userinfo\b/i),
          without(body(/\b(?:Missing_OAuth_Token|Wrong_Org|Bad_Id)\b/i)),
        ),
      ),
      cause: "token-expired",
      strength: "strong",
      because: "Salesforce's identity service does not take the token, and says so with 403 when it has expired.",
      source: "https://github.com/jsforce/jsforce/pull/736",
      also: { authentication: "moderate", permissions: "weak" },
    },
    "token-of-identity": {
      when: body(/^\s{0,8}(?:Missing_OAuth_Token|Wrong_Org|Bad_Id)\s{0,8}$|\bMissing_OAuth_Token\b/i),
      cause: "authentication",
      strength: "strong",
      because: "Salesforce's identity service does not accept the token.",
      source: identity,
      also: { "token-expired": "moderate" },
    },
    "session-invalid": {
      when: code("INVALID_SESSION_ID"),
      cause: "token-expired",
      strength: "strong",
      because: "Salesforce says that the session has expired or is invalid.",
      source: rest,
      also: { authentication: "moderate" },
    },
    "insufficient-access": {
      when: code("INSUFFICIENT_ACCESS(?:_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?"),
      cause: "permissions",
      strength: "decisive",
      because: "Salesforce knows the user, who lacks access to the record, object or field.",
      source: rest,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "request-limit": {
    headline: "Your Salesforce organization's requests are used up.",
    meaning: "The limit counts all apps of the organization within 24 hours; another user or token does not help.",
    fix: [
      {
        do: "See what is left.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://MYDOMAIN.my.salesforce.com/services/data/v60.0/limits',
      },
      "Find the app that uses most of it; use bulk or composite calls.",
      "Wait until calls of 24 hours ago fall out, or buy more.",
    ],
  },
  "api-disabled": {
    headline: "Salesforce has not enabled the API here.",
    meaning: "Either the edition has no API, or the user's profile lacks API Enabled, or the feature is off.",
    fix: [
      "Give the user a permission set with API Enabled.",
      "Check that the edition holds the API.",
      "Ask Salesforce support for a feature that it must switch on.",
    ],
  },
  "restricted-address": {
    headline: "Salesforce refuses log-ins from your address.",
    meaning: "Name, password and token may be right; the profile's login IP ranges do not hold the address.",
    fix: [
      "Let an administrator add the address to the login IP ranges of the user's profile.",
      "Or relax IP restrictions in the connected app's policies.",
    ],
  },
  "token-ended": {
    headline: "Your Salesforce token has most likely expired.",
    meaning:
      "The REST API answers 401 to an expired token; the identity URL and userinfo answer 403, so clients that refresh on 401 alone do not notice. A token that was never good gives the same words.",
    fix: [
      {
        do: "Get a new access token with the refresh token.",
        snippet:
          "curl https://login.salesforce.com/services/oauth2/token -d grant_type=refresh_token -d client_id=$ID -d refresh_token=$REFRESH",
      },
      "Let the client refresh on a 403 of these two addresses as well, once.",
      "When a fresh token is refused too, compare the host with `instance_url`, and see whether the app holds the scope id or openid.",
    ],
  },
  "token-of-identity": {
    headline: "Salesforce's identity service does not accept the token.",
    meaning: "The token is missing, or of another organization (sandbox and production differ).",
    fix: [
      "Get a new token, and send it to the host of the same organization.",
      "Check that the connected app holds the scope id or openid.",
    ],
  },
  "session-invalid": {
    headline: "Your Salesforce session has ended.",
    meaning: "It timed out or was ended, or the host is not the organization's own.",
    fix: [
      "Get a new access token, with the refresh token when you have one.",
      "Use the instance_url that came with the token.",
      "Check that the user has API access.",
    ],
  },
  "insufficient-access": {
    headline: "Your Salesforce user lacks access to this record or object.",
    meaning: "The session is good. Object rights, sharing, field security or a referenced record stand in the way.",
    fix: [
      "Check the user's object and field rights in the permission sets.",
      "Check who owns the record, and the sharing rules; for a cross reference, the record that a lookup points to.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "request-limit": {
    matches: ['[{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]'],
  },
  "api-disabled": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n[{"message":"The REST API is not enabled for this Organization.","errorCode":"API_DISABLED_FOR_ORG"}]',
    ],
  },
  "restricted-address": {
    matches: [
      "<faultcode>sf:LOGIN_DURING_RESTRICTED_DOMAIN</faultcode><faultstring>LOGIN_DURING_RESTRICTED_DOMAIN: cannot log in from current IP address</faultstring>",
    ],
  },
  "token-ended": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nBad_OAuth_Token",
      "ERROR: Bad_Oauth_Token",
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n",
        request: "GET /services/oauth2/userinfo HTTP/1.1\nHost: mydomain.my.salesforce.com\n\n",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nMissing_OAuth_Token"],
  },
  "token-of-identity": { matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nMissing_OAuth_Token"] },
  "session-invalid": { matches: ['[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]'] },
  "insufficient-access": {
    matches: [
      "SalesforceMalformedRequest: Response content: [{'errorCode': 'INSUFFICIENT_ACCESS_OR_READONLY', 'message': 'insufficient access rights on object id'}]",
    ],
    ignores: ['{"code":"INSUFFICIENT_ACCESS"}'],
  },
};
