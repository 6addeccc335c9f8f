import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:sandbox|production|development)\.plaid\.com\//i);
const mark = any(host, member("error_type"), body(/plaid/i));

const item = "https://plaid.com/docs/errors/item/";
const input = "https://plaid.com/docs/errors/invalid-input";

/** An error code: in the JSON, or as a library prints it. */
const code = (names: string): Matcher => all(body(new RegExp(String.raw`\b(?:${names})\b`)), mark);

export const refusals = vendor(
  { name: "Plaid", layer: "application", seen: host, ids: ["plaid-request-id"] },
  {
    environment: {
      when: any(
        all(
          body(
            /\bUNAUTHORIZED_ENVIRONMENT\b|\bunauthorized\s+environment\b|Development\s+environment\s+is\s+no\s+longer/i,
          ),
          mark,
        ),
        body(/for\s+the\s+wrong\s+Plaid\s+environment/i),
      ),
      cause: "resource",
      strength: "moderate",
      because: "The client or the token is not for this environment of Plaid.",
      source: "https://github.com/frappe/erpnext/issues/42102",
      also: { permissions: "strong", authentication: "moderate" },
      actor: "you",
    },
    product: {
      when: any(
        body(/client\s+is\s+not\s+authorized\s+to\s+access\s+the\s+following\s+products/i),
        body(/your\s+client\s+ID\s+is\s+only\s+authorized\s+to\s+use\s+Plaid\s+Link/i),
        all(body(/\bunauthorized\s+product\b/i), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Plaid knows the client, and this product is not switched on for it.",
      source: "https://github.com/cmenon12/bank-account-to-sheets/issues/9",
    },
    keys: {
      when: all(
        body(/\bINVALID_API_KEYS\b|invalid\s+client_id\s+or\s+secret\s+provided|invalid\s+public_key\s+provided/i),
        mark,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Plaid does not know this pair of client id and secret.",
      source: "https://github.com/plaid/deprecated-link/issues/72",
    },
    route: {
      when: code(
        "UNAUTHORIZED_ROUTE_ACCESS|PRODUCT_NOT_ENABLED|INSIGHTS_(?:PREVIOUSLY_)?NOT_ENABLED|DIRECT_INTEGRATION_NOT_ENABLED",
      ),
      cause: "permissions",
      strength: "strong",
      because: "Plaid's error code says that the client or the Item is not enabled for this product or endpoint.",
      source: input,
    },
    "user-did-not-grant": {
      when: code("ACCESS_NOT_GRANTED|USER_PERMISSION_REVOKED|USER_ACCOUNT_REVOKED"),
      cause: "permissions",
      strength: "decisive",
      because: "Plaid says that the user did not grant the access, or took it back.",
      source: item,
    },
    "login-required": {
      when: code("ITEM_LOGIN_REQUIRED"),
      cause: "token-expired",
      strength: "strong",
      because: "Plaid says that the Item's log-in at the bank is no longer valid.",
      source: item,
      also: { authentication: "strong" },
    },
    "item-locked": {
      when: code("ITEM_LOCKED"),
      cause: "authentication",
      strength: "strong",
      because: "Plaid says that the bank locked the user's account.",
      source: item,
      also: { permissions: "strong", "rate-limit": "weak" },
    },
    "not-there": {
      when: code(
        "ITEM_NOT_FOUND|INSTITUTION_NO_LONGER_SUPPORTED|PRODUCTS?_NOT_SUPPORTED|ITEM_NOT_SUPPORTED|SANDBOX_ONLY|NO_LONGER_AVAILABLE",
      ),
      cause: "resource",
      strength: "strong",
      because: "Plaid's error code says that the Item, the institution or the endpoint is not available.",
      source: "https://plaid.com/docs/errors/",
    },
    recaptcha: {
      when: code("RECAPTCHA_(?:REQUIRED|BAD)"),
      cause: "ip-block",
      strength: "strong",
      because: "Plaid asks for a test that tells people from machines.",
      source: "https://plaid.com/docs/errors/",
      also: { "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  environment: {
    headline: "The Plaid client or token is not for this environment.",
    meaning:
      "Sandbox and production have secrets and tokens of their own. The development environment was closed in June 2024.",
    fix: [
      "Use the secret of the environment that the host names.",
      "Make new items there: access tokens cannot move.",
      "For production, ask for access in the dashboard.",
    ],
  },
  product: {
    headline: "Your Plaid client may not use this product.",
    meaning: "The keys are right. Products are switched on for each client, some at a price.",
    fix: [
      "Ask for the product in the dashboard.",
      "Leave it out of the list of products when Link is started.",
      "Make items with Link; only the sandbox lets you make them directly.",
    ],
  },
  keys: {
    headline: "Plaid does not know this client id and secret.",
    meaning: "The secret belongs to one environment, and the pair must fit.",
    fix: [
      "Copy both from the dashboard's keys page, for the environment of the host.",
      "Check that the variables are set where the program runs.",
    ],
  },
  route: {
    headline: "Your Plaid client or Item is not enabled for this.",
    meaning: "The keys are right. Either the product is off for the client, or the Item was made in Link without it.",
    fix: [
      "In the dashboard, ask for the product in this environment.",
      "Name the product when you create the link token, and have the user pass Link again.",
      "With `DIRECT_INTEGRATION_NOT_ENABLED`, make the Item through Link and not with `/item/create`.",
    ],
  },
  "user-did-not-grant": {
    headline: "The user did not grant this access at their bank.",
    meaning:
      "Your keys are right. At the bank's own page the user left out an account or a kind of data, or revoked the consent later.",
    fix: ["Send the user through Link's update mode, and say which accounts and data to select."],
  },
  "login-required": {
    headline: "The user has to sign in at the bank again.",
    meaning:
      "The access token is known, but the connection behind it has ended: a changed password, a new second factor, or consent that ran out.",
    fix: [
      "Open Link in update mode for this Item.",
      "Listen to the webhooks that announce it, so that users can renew in time.",
    ],
  },
  "item-locked": {
    headline: "The bank has locked the user's account.",
    meaning: "Banks do this after several wrong log-ins. Your Plaid keys are not the problem.",
    fix: ["Ask the user to unlock the account at the bank, then to pass Link again."],
  },
  "not-there": {
    headline: "Plaid does not offer this for that Item or institution.",
    meaning: "The Item was removed, the bank or product is not supported, or the endpoint exists in the sandbox only.",
    fix: [
      "Check that the Item was not removed and belongs to this environment.",
      "Ask `/institutions/get_by_id` which products the bank supports.",
    ],
  },
  recaptcha: {
    headline: "Plaid asks for a reCAPTCHA.",
    meaning: "The log-in through Link looked automated.",
    fix: [
      "Let a person pass Link in a normal browser, and retry.",
      "When it happens to many users, check whether they all come from one address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  environment: {
    matches: [
      '{"error_code":"UNAUTHORIZED_ENVIRONMENT","error_message":"you are not authorized to create items in this api environment","error_type":"INVALID_INPUT","request_id":"EXAMPLE"}',
      'frappe.exceptions.ValidationError: provided access token is for the wrong Plaid environment. expected "production", got "development"',
    ],
    ignores: ['{"message":"Development environment is no longer available"}'],
  },
  product: {
    matches: ["error_message: 'client is not authorized to access the following products: [\"transactions_refresh\"]'"],
  },
  keys: {
    matches: [
      '{"error_code":"INVALID_API_KEYS","error_message":"invalid client_id or secret provided","error_type":"INVALID_INPUT","request_id":"EXAMPLE"}',
    ],
    ignores: ["invalid client_id or secret provided"],
  },
  route: {
    matches: [
      '{"error_type":"INVALID_INPUT","error_code":"UNAUTHORIZED_ROUTE_ACCESS","request_id":"HNTDNrA8F1shFEW"}',
      'plaid.exceptions.ApiException: (400) HTTP response body: {"error_code": "PRODUCT_NOT_ENABLED", "error_type": "ASSET_REPORT_ERROR"}',
    ],
  },
  "user-did-not-grant": {
    matches: [
      '{"error_type":"ITEM_ERROR","error_code":"ACCESS_NOT_GRANTED","request_id":"HNTDNrA8F1shFEW"}',
      'plaid.exceptions.ApiException: (400) HTTP response body: {"error_code": "USER_PERMISSION_REVOKED", "error_type": "ITEM_ERROR"}',
    ],
  },
  "login-required": {
    matches: [
      '{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","request_id":"HNTDNrA8F1shFEW"}',
      'plaid.exceptions.ApiException: (400) HTTP response body: {"error_code": "ITEM_LOGIN_REQUIRED", "error_type": "ITEM_ERROR"}',
    ],
  },
  "item-locked": { matches: ['{"error_type":"ITEM_ERROR","error_code":"ITEM_LOCKED","request_id":"HNTDNrA8F1shFEW"}'] },
  "not-there": {
    matches: [
      '{"error_type":"INSTITUTION_ERROR","error_code":"INSTITUTION_NO_LONGER_SUPPORTED","request_id":"HNTDNrA8F1shFEW"}',
      'plaid.exceptions.ApiException: (400) HTTP response body: {"error_code": "SANDBOX_ONLY", "error_type": "INVALID_REQUEST"}',
    ],
  },
  recaptcha: {
    matches: ['{"error_type":"RECAPTCHA_ERROR","error_code":"RECAPTCHA_REQUIRED","request_id":"HNTDNrA8F1shFEW"}'],
  },
};
