import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const authorization =
  "https://developers.google.com/google-ads/api/reference/rpc/latest/AuthorizationErrorEnum.AuthorizationError";
const common = "https://developers.google.com/google-ads/api/docs/get-started/common-errors";

const mine = any(
  body(
    oneOf(
      /googleads|GoogleAdsFailure|authorizationError|authorization_error|authenticationError/i,
      /authentication_error|quotaError/i,
    ),
  ),
  url(/^https:\/\/googleads\.googleapis\.com\//i),
);

export const refusals = vendor(
  {
    name: "Google Ads API",
    layer: "application",
    seen: url(/^https:\/\/googleads\.googleapis\.com\//i),
    ids: ["request-id"],
  },
  {
    "access-level": {
      when: body(/\b(?:DEVELOPER_TOKEN_NOT_APPROVED|CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION)\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The Cloud project is approved for test accounts only, and the account is a real one.",
      source: authorization,
    },
    "developer-token-refused": {
      when: body(
        inARow(
          /\b/,
          oneOf(
            /DEVELOPER_TOKEN_PROHIBITED|DEVELOPER_TOKEN_NOT_ON_ALLOWLIST|DEVELOPER_TOKEN_NOT_WHITELISTED/,
            /CLOUD_PROJECT_NOT_UNDER_ORGANIZATION|MISSING_TOS|INCOMPLETE_SIGNUP/,
          ),
          /\b/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Google Ads does not take this developer token or Cloud project, or its sign-up is not finished.",
      source: authorization,
      also: { authentication: "moderate" },
    },
    "developer-token-invalid": {
      when: body(/\bDEVELOPER_TOKEN_(?:INVALID|PARAMETER_MISSING)\b|The\s+developer\s+token\s+is\s+not\s+valid/i),
      cause: "authentication",
      strength: "decisive",
      because: "The developer token is missing or unknown.",
      source: common,
      also: { headers: "moderate" },
    },
    "customer-access": {
      when: any(
        body(/\bUSER_PERMISSION_DENIED\b/),
        body(/User\s+doesn.{1,6}t\s+have\s+permission\s+to\s+access\s+customer/i),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "The signed-in user reaches this customer not at all, or only through a manager that the request does not name.",
      source: authorization,
      also: { headers: "moderate" },
      actor: "you",
    },
    "customer-not-enabled": {
      when: any(
        body(/\bCUSTOMER_NOT_ENABLED\b|\bACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT\b/),
        body(/customer\s+account\s+can.{1,6}t\s+be\s+accessed\s+because\s+it\s+is\s+not\s+yet\s+enabled/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The Ads account is not finished, closed or suspended.",
      source: authorization,
      also: { resource: "moderate" },
    },
    "not-ads-user": {
      when: body(/\bNOT_ADS_USER\b/),
      cause: "authentication",
      strength: "strong",
      because: "The Google account behind the token is not linked with any Ads account.",
      source: common,
      also: { permissions: "moderate" },
    },
    "token-dead": {
      when: all(body(/\b(?:OAUTH_TOKEN_(?:EXPIRED|REVOKED|INVALID|DISABLED)|GOOGLE_ACCOUNT_COOKIE_INVALID)\b/), mine),
      cause: "token-expired",
      strength: "strong",
      because: "The OAuth token is no longer good.",
      source: common,
      also: { authentication: "moderate" },
    },
    action: {
      when: all(body(/\b(?:ACTION_NOT_PERMITTED|ACCESS_DENIED_FOR_ACCOUNT_TYPE|PROJECT_DISABLED)\b/), mine),
      cause: "permissions",
      strength: "decisive",
      because: "Google Ads knows the caller; the user or the Cloud project may not do this on this account.",
      source: authorization,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-level": {
    headline: "Your Google Ads access covers test accounts only.",
    meaning:
      "Sign-in and account are fine. Since September 2026 the access level belongs to the Cloud project of the OAuth client or service account; enabling the API gives it test access only, and developer tokens no longer count.",
    fix: [
      "In the Cloud console, open the Google Ads API Overview page of that project (console.cloud.google.com/google/ads-apis/overview) and apply for Explorer access, or for Basic or Standard.",
      "Check that the credentials are of the project that has the access, and not of a new or another one.",
      "Until then, work with a test manager account and test clients below it.",
    ],
  },
  "developer-token-refused": {
    headline: "Google Ads does not accept this developer token or Cloud project.",
    meaning:
      "Access belongs to the Cloud project since Google retired developer tokens in September 2026; before, a token was bound to the project that used it first. New OAuth tokens of the same project do not help.",
    fix: [
      "Use OAuth credentials of the Cloud project that has the access to the API.",
      "For `MISSING_TOS` or `INCOMPLETE_SIGNUP`, finish the sign-up and sign the terms at ads.google.com/aw/apicenter.",
      "When the error names the organization, move the project under it.",
    ],
  },
  "developer-token-invalid": {
    headline: "Google Ads did not get a valid developer token.",
    meaning:
      "It was sent in its own header, besides the OAuth token. Google retired these tokens on 9 September 2026: its servers ignore the header since, and the Cloud project of the credentials decides.",
    fix: [
      {
        do: "Try the call without the header.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" "{url}"',
      },
      "See in the Cloud console, on the Google Ads API Overview page, which access level the project has.",
      "Update a client library that still demands a developer token.",
    ],
  },
  "customer-access": {
    headline: "Your user does not reach this Google Ads customer.",
    meaning:
      "When access goes through a manager account, the request must name that manager. Otherwise Ads looks for direct access only.",
    fix: [
      "Set `login-customer-id` to the manager's id, ten digits without dashes.",
      "Call `customers:listAccessibleCustomers` to see what this user reaches.",
      "Check that the refresh token is of the user who has the access.",
    ],
  },
  "customer-not-enabled": {
    headline: "This Google Ads account is not active.",
    meaning: "It was never finished, is closed, or suspended. The token is not the problem.",
    fix: [
      "Open the account in Google Ads and finish its set-up, reactivate it, or answer the suspension.",
      "Skip accounts whose status is not ENABLED.",
    ],
  },
  "not-ads-user": {
    headline: "This Google account has no Google Ads account.",
    meaning: "The sign-in worked with an account that Ads does not know.",
    fix: [
      "Sign in with an account that is a user of the Ads account.",
      "For a service account, add it as a user of the Ads account.",
    ],
  },
  "token-dead": {
    headline: "Your Google Ads sign-in is no longer good.",
    meaning: "Tokens of an app in testing end after seven days.",
    fix: ["Sign in again and store the new refresh token.", "Publish the OAuth app so that its tokens last."],
  },
  action: {
    headline: "Google Ads does not allow this action here.",
    meaning: "The user's access level on the account, the kind of account, or the Cloud project excludes it.",
    fix: [
      "For `ACTION_NOT_PERMITTED`, ask for the access level Standard or Admin on the Ads account.",
      "For `ACCESS_DENIED_FOR_ACCOUNT_TYPE`, check the customer id: the account is of another Google product than Ads.",
      "For `PROJECT_DISABLED`, use credentials of a Cloud project that has access to the Google Ads API.",
    ],
  },
};

const failure = (kind: string, code: string, message: string) =>
  `{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.ads.googleads.v18.errors.GoogleAdsFailure","errors":[{"errorCode":{"${kind}":"${code}"},"message":"${message}"}],"requestId":"EXAMPLE"}]}}`;

export const samples: Samples<typeof refusals> = {
  "access-level": {
    matches: [
      failure(
        "authorizationError",
        "DEVELOPER_TOKEN_NOT_APPROVED",
        "The developer token is only approved for use with test accounts. To access non-test accounts, apply for Basic or Standard access.",
      ),
    ],
  },
  "developer-token-refused": {
    matches: [
      failure(
        "authorizationError",
        "DEVELOPER_TOKEN_PROHIBITED",
        "Developer token is not allowed with project '123456789'.",
      ),
    ],
  },
  "developer-token-invalid": {
    matches: [failure("authenticationError", "DEVELOPER_TOKEN_INVALID", "The developer token is not valid.")],
  },
  "customer-access": {
    matches: [
      failure(
        "authorizationError",
        "USER_PERMISSION_DENIED",
        "User doesn't have permission to access customer. Note: If you're accessing a client customer, the manager's customer id must be set in the 'login-customer-id' header.",
      ),
      "Request made: ClientCustomerId: 1234567890, Host: googleads.googleapis.com, Method: /google.ads.googleads.v18.services.GoogleAdsService/Search, RequestId: EXAMPLE, IsFault: True, FaultMessage: User doesn't have permission to access customer.",
    ],
  },
  "customer-not-enabled": {
    matches: [
      failure(
        "authorizationError",
        "CUSTOMER_NOT_ENABLED",
        "The customer account can't be accessed because it is not yet enabled or has been deactivated.",
      ),
    ],
  },
  "not-ads-user": {
    matches: [
      failure(
        "authenticationError",
        "NOT_ADS_USER",
        "The Google account that generated the OAuth access token is not associated with a Google Ads account.",
      ),
    ],
  },
  "token-dead": { matches: [failure("authenticationError", "OAUTH_TOKEN_EXPIRED", "OAuth token has expired.")] },
  action: {
    matches: [
      failure(
        "authorizationError",
        "ACTION_NOT_PERMITTED",
        "The user does not have permission to perform this action.",
      ),
    ],
    ignores: ['{"code":"ACTION_NOT_PERMITTED"}'],
  },
};
