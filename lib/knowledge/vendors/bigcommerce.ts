import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.bigcommerce\.com\//i);

export const refusals = vendor(
  { name: "BigCommerce", layer: "application", seen: host },
  {
    scope: {
      when: body(/You\s+don.{1,6}t\s+have\s+a\s+required\s+scope\s+to\s+access\s+the\s+endpoint/i),
      cause: "permissions",
      strength: "decisive",
      because: "BigCommerce knows the token, and it has no scope for this endpoint.",
      source: "https://github.com/NangoHQ/nango/issues/7026",
      actor: "you",
    },
    "resource-scope": {
      when: all(body(/You\s+are\s+authorized\s+but\s+your\s+scope\s+does\s+not\s+include\s+this\s+resource/i)),
      cause: "permissions",
      strength: "moderate",
      because: "The scope does not cover the resource, or this version of the API has no such resource.",
      source: "https://github.com/bigcommerce/bigcommerce-api-ruby/issues/134",
      also: { resource: "strong" },
    },
    "authentication-required": {
      when: all(
        any(member("title", /^Authentication Required$/i), body(/Authentication\s+Required/i)),
        any(host, body(/developer\.bigcommerce\.com\/api|bigcommerce/i)),
      ),
      cause: "authentication",
      strength: "moderate",
      because: "BigCommerce found no token that it accepts, or no such path: a slash at the end gives the same answer.",
      source: "https://github.com/bigcommerce/api/issues/95",
      also: { resource: "moderate", headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The BigCommerce token has no scope for this endpoint.",
    meaning:
      "Scopes are fixed when the API account is made or the app is installed. A token whose scope came back empty is refused everywhere.",
    fix: [
      "For an API account of the store: make a new one with the scope under Settings, Store-level API accounts; existing ones cannot be changed.",
      "For an app: change its scopes in the developer portal. The store's owner is asked to accept them when the app is opened next, and your app then gets a new token.",
      "In the token exchange send the `context` and `scope` of the callback as they came.",
    ],
  },
  "resource-scope": {
    headline: "BigCommerce does not find this resource within your scope.",
    meaning: "The message also comes for paths that exist only in the other version of the API.",
    fix: [
      "Try `/v2/` in place of `/v3/`, or the other way round, as the resource's page says.",
      "Then compare the scopes.",
    ],
  },
  "authentication-required": {
    headline: "BigCommerce wants a token, or does not know the path.",
    meaning: "The gateway checks the token by the path; an unknown path is answered as if none came.",
    fix: [
      {
        do: "Send the token in its own header.",
        snippet: 'curl -H "X-Auth-Token: $TOKEN" https://api.bigcommerce.com/stores/$STORE_HASH/v3/catalog/products',
      },
      "Remove a slash at the end of the path.",
      "Check the store's hash.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      '{"status":403,"title":"You don\'t have a required scope to access the endpoint","type":"https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes","errors":{}}',
    ],
  },
  "resource-scope": {
    matches: ['Bigcommerce::Forbidden: {"error":"You are authorized but your scope does not include this resource."}'],
  },
  "authentication-required": {
    matches: [
      '{"status": 403,"title": "Authentication Required","type": "https://developer.bigcommerce.com/api#api-status-codes"}',
    ],
    ignores: ['{"status":403,"title":"Authentication Required"}'],
  },
};
