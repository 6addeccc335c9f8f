import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.squareup.com/reference/square/enums/ErrorCode";

/** An error code next to Square's error category: as JSON, or as an SDK prints it. */
const code = (name: string): Matcher =>
  all(
    body(new RegExp(String.raw`\b(?:${name})\b`)),
    any(
      member("category", /^(?:AUTHENTICATION_ERROR|INVALID_REQUEST_ERROR|PAYMENT_METHOD_ERROR|API_ERROR)$/),
      body(/\bAUTHENTICATION_ERROR\b|squareup|SquareApiException/),
      url(/^https:\/\/connect\.squareup(?:sandbox)?\.com\//i),
    ),
  );

export const refusals = vendor(
  {
    name: "Square",
    layer: "application",
    seen: any(header("square-version"), url(/^https:\/\/connect\.squareup(?:sandbox)?\.com\//i)),
  },
  {
    "insufficient-scopes": {
      when: any(
        body(
          inARow(
            /merchant\s+/i,
            oneOf(
              /has\s+not\s+given\s+your\s+application\s+sufficient\s+permissions/i,
              /must\s+authorize\s+your\s+application\s+for\s+the\s+following\s+scopes/i,
            ),
          ),
        ),
        code("INSUFFICIENT_SCOPES"),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Square knows the token, and says that the merchant did not grant the application a permission.",
      source: codes,
      actor: "you",
    },
    "token-expired": {
      when: code("ACCESS_TOKEN_EXPIRED"),
      cause: "token-expired",
      strength: "decisive",
      because: "Square's error code says that the access token has expired.",
      source: codes,
    },
    "application-disabled": {
      when: code("APPLICATION_DISABLED|CLIENT_DISABLED"),
      cause: "permissions",
      strength: "decisive",
      because: "Square's error code says that the application itself is disabled.",
      source: codes,
    },
    "not-enabled": {
      when: code("CARD_PROCESSING_NOT_ENABLED|MERCHANT_SUBSCRIPTION_NOT_FOUND"),
      cause: "permissions",
      strength: "strong",
      because: "Square's error code says that the merchant's location or subscription does not include this.",
      source: codes,
      also: { resource: "weak" },
      actor: "account-admin",
    },
    "too-old": {
      when: code("V1_APPLICATION|V1_ACCESS_TOKEN"),
      cause: "authentication",
      strength: "moderate",
      because: "Square's error code says that the application or token is older than version 2 of the API takes.",
      source: codes,
      also: { resource: "moderate" },
    },
    region: {
      when: code("INVALID_LOCATION|UNSUPPORTED_COUNTRY|CARD_NOT_SUPPORTED"),
      cause: "geo",
      strength: "strong",
      because: "Square's error code says that payments or requests of this region are not taken.",
      source: codes,
      also: { permissions: "weak" },
    },
    "payment-not-allowed": {
      when: code("(?:CARDHOLDER_)?INSUFFICIENT_PERMISSIONS"),
      cause: "permissions",
      strength: "strong",
      because: "Square's error code says that the seller's account, or the card, may not be used for this payment.",
      source: codes,
    },
    "token-not-accepted": {
      when: any(
        code("ACCESS_TOKEN_REVOKED"),
        all(member("category", /^AUTHENTICATION_ERROR$/), member("code", /^UNAUTHORIZED$/)),
        all(body(/This\s+request\s+could\s+not\s+be\s+authorized/i), code("UNAUTHORIZED")),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Square does not accept the access token: it is wrong, revoked or of the other environment.",
      source: codes,
    },
    forbidden: {
      when: all(member("category", /^AUTHENTICATION_ERROR$/), member("code", /^FORBIDDEN$/)),
      cause: "permissions",
      strength: "strong",
      because: "Square knows the token, and says that it may not do this.",
      source: codes,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "insufficient-scopes": {
    headline: "The merchant has not given your Square application this permission.",
    meaning:
      "The token is valid, but its authorization lacks the permission that the message names. Refreshing the old token keeps the old permissions.",
    fix: [
      "Add the named permission to `scope` in the authorization URL, and let the merchant authorize again.",
      "Store and use the new access token that this authorization returns, not one refreshed from the earlier one.",
      "In your own account, a personal access token has all permissions: use it to check that the scope is the only matter.",
    ],
  },
  "token-expired": {
    headline: "Your Square access token has expired.",
    meaning: "OAuth access tokens live for 30 days. A new one is obtained with the refresh token.",
    fix: ["Get a new access token with the refresh token.", "Renew it on a schedule, well before it lapses."],
  },
  "application-disabled": {
    headline: "Square has disabled your application.",
    meaning: "The application's credentials are known and refused. Another token of it does not help.",
    fix: ["Look at the application in the Developer Console.", "Write to Square's developer support."],
  },
  "not-enabled": {
    headline: "The merchant's Square account does not include this.",
    meaning:
      "The call is allowed for your application, but the location or the subscription of the merchant is not set up for it.",
    fix: [
      "Call the Locations API and look at the `capabilities` of the location.",
      "Let the merchant finish the account's activation, or take out the subscription, in the Square Dashboard.",
    ],
  },
  "too-old": {
    headline: "This Square application or token is too old.",
    meaning: "It was made before 30 March 2016 and cannot call the second version of the API.",
    fix: ["Make a new application, or a new token, in the developer dashboard and have sellers authorize it."],
  },
  region: {
    headline: "Square does not take this from that region.",
    meaning: "A Square account takes payments in its own country only, and some cards only in some regions.",
    fix: [
      "Check the country of the account and of the location id.",
      "Use an account of the country in which you sell.",
    ],
  },
  "payment-not-allowed": {
    headline: "This payment is not allowed for the account or the card.",
    meaning:
      "The access token is fine. Square limits what the seller may take, or the card's issuer limits where the card may be used.",
    fix: [
      "With `CARDHOLDER_INSUFFICIENT_PERMISSIONS`, ask for another card.",
      "Else have the seller look at limits in the Square Dashboard.",
    ],
  },
  "token-not-accepted": {
    headline: "Square does not accept this access token.",
    meaning:
      "It is missing, wrong or revoked, or it belongs to the other environment: sandbox tokens work at the sandbox host only.",
    fix: [
      "Compare the host and the token: `connect.squareupsandbox.com` for sandbox, `connect.squareup.com` for production.",
      {
        do: "Try the token alone.",
        snippet: 'curl https://connect.squareup.com/v2/locations -H "Authorization: Bearer $SQUARE_TOKEN"',
      },
      "If the seller revoked it, let the seller authorize the application again.",
    ],
  },
  forbidden: {
    headline: "Square does not let this token do this.",
    meaning: "The token is known. The resource belongs to another merchant, or the token may not act on it.",
    fix: [
      "Check that the ids in the request belong to the merchant of this token.",
      "Compare the token's permissions with those that the endpoint's reference names.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "insufficient-scopes": {
    matches: [
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"INSUFFICIENT_SCOPES","detail":"The merchant has not given your application sufficient permissions to do that. The merchant must authorize your application for the following scopes: [ORDERS_READ]"}]}',
      "[category:Square\\Models\\Error:private] => AUTHENTICATION_ERROR\n[code:Square\\Models\\Error:private] => INSUFFICIENT_SCOPES",
    ],
    ignores: ['{"error":"insufficient_scope"}'],
  },
  "token-expired": {
    matches: [
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_EXPIRED","detail":"The access token has expired."}]}',
    ],
    ignores: ['{"code":"ACCESS_TOKEN_EXPIRED"}'],
  },
  "application-disabled": {
    matches: ['{"errors":[{"category":"AUTHENTICATION_ERROR","code":"APPLICATION_DISABLED"}]}'],
  },
  "not-enabled": {
    matches: [
      'HTTP/1.1 403 Forbidden\nsquare-version: 2024-01-18\n\n{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"CARD_PROCESSING_NOT_ENABLED","detail":"Location EXAMPLE is not enabled for card processing."}]}',
    ],
  },
  "too-old": {
    matches: [
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"V1_ACCESS_TOKEN","detail":"The calling application is using an access token created prior to 2016-03-30 and is not compatible with v2 Square API calls."}]}',
      '{"errors":[{"category":"INVALID_REQUEST_ERROR","code":"V1_APPLICATION"}]}',
    ],
  },
  region: {
    matches: [
      '{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"INVALID_LOCATION"}]}',
      '{"errors":[{"category":"INVALID_REQUEST_ERROR","code":"UNSUPPORTED_COUNTRY"}]}',
    ],
  },
  "payment-not-allowed": {
    matches: [
      '{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"INSUFFICIENT_PERMISSIONS"}]}',
      '{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"CARDHOLDER_INSUFFICIENT_PERMISSIONS"}]}',
    ],
  },
  "token-not-accepted": {
    matches: [
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"UNAUTHORIZED","detail":"This request could not be authorized."}]}',
    ],
    ignores: ['{"code":"UNAUTHORIZED","message":"no"}'],
  },
  forbidden: {
    matches: [
      '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"FORBIDDEN","detail":"You do not have permission to do that."}]}',
    ],
    ignores: ['{"code":"FORBIDDEN"}'],
  },
};
