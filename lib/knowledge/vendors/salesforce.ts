import { all, any, body, type Matcher, member, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const rest = "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm";
const exceptionCodes =
  "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm#statuscode";
const identity = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_openid.htm&type=5";

/** An error code: in the REST API's JSON, in a SOAP fault, or in what an SDK prints. */
const code = (words: string): Matcher =>
  any(
    member("errorCode", new RegExp(`^(?:${words})$`)),
    member("exceptionCode", new RegExp(`^(?:${words})$`)),
    all(
      body(new RegExp(String.raw`(?:sf:|errorCode.{1,6}|code: |AuthenticationFailed: )(?:${words})\b`)),
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
      when: code("REQUEST_LIMIT_EXCEEDED|TOO_MANY_APEX_REQUESTS|EXCEEDED_QUOTA"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Salesforce says that the organization's requests are used up.",
      source:
        "https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm",
      retry: "after",
    },
    "api-disabled": {
      when: code(
        "API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED|APEX_REST_SERVICES_DISABLED|CLIENT_NOT_ACCESSIBLE_FOR_USER|DATACLOUD_API_DISABLED_EXCEPTION|FEED_NOT_ENABLED_FOR_OBJECT",
      ),
      cause: "permissions",
      strength: "strong",
      because: "The edition, the user's profile or a switch does not give this organization or user the API.",
      source: exceptionCodes,
      also: { resource: "moderate" },
    },
    "restricted-address": {
      when: code("LOGIN_DURING_RESTRICTED_DOMAIN"),
      cause: "ip-block",
      strength: "decisive",
      because: "The user's profile lets in chosen addresses only.",
      source: exceptionCodes,
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
      source: exceptionCodes,
    },
    "login-state": {
      when: code(
        "INACTIVE_OWNER_OR_USER|PASSWORD_LOCKOUT|LOGIN_DURING_RESTRICTED_TIME|PORTAL_NO_ACCESS|INACTIVE_PORTAL|TXN_SECURITY_(?:NO_ACCESS|TWO_FA_REQUIRED|END_A_SESSION|FAIL_CLOSE)|LOGIN_CHALLENGE_(?:ISSUED|PENDING)",
      ),
      cause: "permissions",
      strength: "strong",
      because: "Salesforce knows the user, whose state, hours or a policy of the organization stop the log-in.",
      source: exceptionCodes,
      also: { authentication: "moderate" },
      actor: "account-admin",
    },
    "password-expired": {
      when: code("INVALID_OPERATION_WITH_EXPIRED_PASSWORD"),
      cause: "token-expired",
      strength: "decisive",
      because: "Salesforce says that the user's password has expired.",
      source: exceptionCodes,
      also: { authentication: "moderate" },
    },
    "organization-closed": {
      when: code("TRIAL_EXPIRED|ORG_LOCKED"),
      cause: "permissions",
      strength: "strong",
      because: "Salesforce says that the organization is locked or its trial has ended.",
      source: exceptionCodes,
      also: { resource: "moderate", "token-expired": "against" },
      actor: "account-admin",
    },
    "not-there": {
      when: any(
        code(
          "UNSUPPORTED_API_VERSION|ORG_IN_MAINTENANCE|ENTITY_IS_DELETED|STATE_TRANSITION_NOT_ALLOWED|ENTITY_NOT_QUERYABLE|INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
        ),
        body(/^\s{0,9}\[\{[^\n]{0,200}errorCode.{1,4}(?:METHOD_NOT_ALLOWED|INVALID_TYPE)\b/),
      ),
      cause: "resource",
      strength: "strong",
      because: "Salesforce says that the version, object or method is not available, or not in this state.",
      source: exceptionCodes,
      also: { permissions: "moderate" },
      actor: "you",
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
      "Use the `instance_url` that came with the token.",
      "Check that the user has API access.",
    ],
  },
  "insufficient-access": {
    headline: "Your Salesforce user lacks access to this record or object.",
    meaning: "The session is good. Object rights, sharing, field security or a referenced record stand in the way.",
    fix: [
      "Check the user's object and field rights in the permission sets.",
      "Check who owns the record, and the sharing rules; for a cross reference, the record that a lookup points to.",
      "When SOAP `login()` itself gives `INSUFFICIENT_ACCESS`: the user needs the permission Use Any API Auth. Better sign in by OAuth, since Salesforce retires `login()`.",
    ],
  },
  "login-state": {
    headline: "Salesforce does not let this user in now.",
    meaning:
      "The password may be right. The user is inactive or locked, logs in outside the hours of the profile, or a transaction security policy stops it.",
    fix: [
      "In Setup, open the user: Active, Unlock, and the profile's login hours.",
      "Look at the log-in history, which names the reason.",
      "For `TXN_SECURITY` codes, ask who owns the policy.",
    ],
  },
  "password-expired": {
    headline: "The Salesforce user's password has expired.",
    meaning: "The log-in works only for setting a new password.",
    fix: [
      "Set a new password, and update it where it is stored.",
      "Give integration users a profile or permission set whose passwords never expire.",
    ],
  },
  "organization-closed": {
    headline: "The Salesforce organization is locked, or its trial has ended.",
    meaning: "Nobody of this organization gets in, whatever the credential.",
    fix: ["Ask Salesforce, or buy the edition before the data is deleted."],
  },
  "not-there": {
    headline: "Salesforce does not offer this version, object or method.",
    meaning: "`INVALID_TYPE` also comes when the user's profile hides the object.",
    fix: [
      "Compare version and path with `GET /services/data`.",
      "For `INVALID_TYPE`, check the object's API name with its `__c`, and the user's access to it.",
      "During maintenance, wait and try again.",
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
  "login-state": {
    matches: [
      '[{"message":"x","errorCode":"LOGIN_DURING_RESTRICTED_TIME"}]',
      "<faultcode>sf:INACTIVE_OWNER_OR_USER</faultcode>",
    ],
  },
  "password-expired": { matches: ['[{"message":"x","errorCode":"INVALID_OPERATION_WITH_EXPIRED_PASSWORD"}]'] },
  "organization-closed": {
    matches: ['[{"message":"x","errorCode":"TRIAL_EXPIRED"}]', '[{"message":"x","errorCode":"ORG_LOCKED"}]'],
  },
  "not-there": {
    matches: [
      '[{"message":"HTTP Method \'PATCH\' not allowed. Allowed are HEAD,GET","errorCode":"METHOD_NOT_ALLOWED"}]',
      '[{"message":"x","errorCode":"UNSUPPORTED_API_VERSION"}]',
    ],
  },
};
