import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:sandbox|production|development)\.plaid\.com\//i);
const mark = any(host, member("error_type"), body(/plaid/i));

export const refusals = vendor(
  { name: "Plaid", layer: "application", seen: host, ids: ["plaid-request-id"] },
  {
    environment: {
      when: any(
        all(body(/\bUNAUTHORIZED_ENVIRONMENT\b|\bunauthorized\s+environment\b/i), mark),
        body(/for\s+the\s+wrong\s+Plaid\s+environment|Development\s+environment\s+is\s+no\s+longer\s+available/i),
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
};

export const samples: Samples<typeof refusals> = {
  environment: {
    matches: [
      '{"error_code":"UNAUTHORIZED_ENVIRONMENT","error_message":"you are not authorized to create items in this api environment","error_type":"INVALID_INPUT","request_id":"EXAMPLE"}',
      'frappe.exceptions.ValidationError: provided access token is for the wrong Plaid environment. expected "production", got "development"',
    ],
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
};
