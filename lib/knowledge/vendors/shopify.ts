import { all, any, body, header, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const status = "https://shopify.dev/docs/api/usage/response-codes";

export const refusals = vendor(
  {
    name: "Shopify",
    layer: "application",
    seen: any(header("x-shopid"), header("x-shopify-stage"), url(/^https:\/\/[\w-]{1,63}\.myshopify\.com\//i)),
    ids: ["x-request-id"],
  },
  {
    "protected-customer-data": {
      when: body(
        oneOf(
          /(?:app|application)\s+is\s+not\s+approved\s+to\s+(?:access|use)\s+the\s+\w{1,40}\s+(?:object|field)/i,
          /protected-customer-data/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Shopify has not approved the app for protected customer data.",
      source: "https://shopify.dev/docs/apps/launch/protected-customer-data",
    },
    scope: {
      when: any(
        body(/This\s+action\s+requires\s+merchant\s+approval\s+for\s+(?<scope>\w{1,60})\s+scope/i),
        body(/Access\s+denied\s+for\s+\w{1,60}\s+field\.\s+Required\s+access:\s+`?(?<scope>\w{1,60})/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Shopify accepted the token, and says that the store has not granted a scope that this needs.",
      source: "https://shopify.dev/docs/api/usage/access-scopes",
      actor: "you",
    },
    "invalid-token": {
      when: body(/\[API\]\s+Invalid\s+API\s+key\s+or\s+access\s+token/i),
      cause: "authentication",
      strength: "decisive",
      because: "Shopify does not know this key or token for this store.",
      source: status,
    },
    "rate-limited": {
      when: any(
        body(/Exceeded\s+\d+\s+calls\s+per\s+second\s+for\s+api\s+client/i),
        all(member("code", /^THROTTLED$/), body(/Throttled/)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Shopify says that calls came faster than the app may send them.",
      source: "https://shopify.dev/docs/api/usage/limits",
      retry: "after",
    },
    "shop-unavailable": {
      when: any(member("errors", /^Unavailable Shop$/i), body(/"errors":\s?"Unavailable Shop"/i)),
      cause: "permissions",
      strength: "strong",
      because: "Shopify says that the shop is not available; with status 402 it is frozen until its owner pays.",
      source: status,
      also: { resource: "moderate" },
      actor: "account-admin",
    },
    reauthorize: {
      when: header("x-shopify-api-request-failure-reauthorize"),
      cause: "authentication",
      strength: "strong",
      because: "The app holds no valid access token for this shop, and sends the page to OAuth.",
      source:
        "https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-app-express/docs/reference/validateAuthenticatedSession.md",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "protected-customer-data": {
    headline: "Your Shopify app is not approved for customer data.",
    meaning:
      "A scope alone does not do: orders and customers are protected, and the app must be cleared for them. An app made in the store's own admin gets names, addresses, phones and e-mails only on plans above Basic.",
    fix: [
      "In the Partner Dashboard, open the app's API access and request protected customer data, field by field.",
      "On a development store, select the data that you need; a review comes before the app is public.",
      "An app of the store itself: move the store to the Grow plan (once named Shopify) or above, or leave those fields out of the query.",
    ],
  },
  scope: {
    headline: "The Shopify store has not granted your app this scope.",
    meaning: "The token is valid. A scope added to the app counts only after the merchant approves it.",
    fix: [
      "Add the scope that the message names to the app's configuration.",
      "Let the merchant open the app and approve the new scopes, then use the new token.",
      {
        do: "List what the token holds.",
        snippet: 'curl -H "X-Shopify-Access-Token: $TOKEN" https://STORE.myshopify.com/admin/oauth/access_scopes.json',
      },
    ],
  },
  "invalid-token": {
    headline: "Shopify does not accept this token.",
    meaning: "It is wrong, belongs to another store, or the app was uninstalled.",
    fix: [
      "Check the store's name in the URL.",
      "Install the app again, and send the new token in `X-Shopify-Access-Token`.",
    ],
  },
  "rate-limited": {
    headline: "Shopify's rate limit stopped you.",
    meaning: "The limit is one for each app and store.",
    fix: [
      "REST: wait for `Retry-After`. GraphQL answers 200 with THROTTLED: wait until `extensions.cost.throttleStatus` has points enough.",
      "Spread the calls; for much data, use a bulk operation.",
    ],
  },
  "shop-unavailable": {
    headline: "This Shopify shop is frozen.",
    meaning:
      "Token and scopes are fine. Nobody gets into the shop by the API before its owner has paid or opened it again.",
    fix: [
      "Have the shop's owner sign in and look at Billing.",
      "A development shop may have been closed: open it again from the partner's dashboard.",
    ],
  },
  reauthorize: {
    headline: "The Shopify app must be authorized again for this shop.",
    meaning:
      "The app's own server answered. It has no session with an access token for the shop: never installed, removed, lost or with other scopes.",
    fix: [
      "Lead the window to the address in `X-Shopify-API-Request-Failure-Reauthorize-Url`; App Bridge does so by itself.",
      "If it happens after each restart, keep the app's sessions in a database and not in memory.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "protected-customer-data": {
    matches: [
      '{"errors":[{"message":"This app is not approved to access the Customer object. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.","extensions":{"code":"ACCESS_DENIED"}}]}',
    ],
  },
  scope: {
    matches: [
      'HTTP/2 403\nx-shopid: 548380009\n\n{"errors":"[API] This action requires merchant approval for read_customers scope."}',
      '{"errors":[{"message":"Access denied for orders field. Required access: `read_orders` access scope.","extensions":{"code":"ACCESS_DENIED"}}]}',
    ],
    ignores: [
      '{"message":"Access denied for things field."}',
      'HTTP/2 403\nx-shopid: 548380009\n\n{"errors":"Forbidden"}',
    ],
  },
  "invalid-token": {
    matches: ['{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}'],
  },
  "rate-limited": {
    matches: [
      '{"errors":"Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service."}',
    ],
  },
  "shop-unavailable": { matches: ['ShopifyCLI::API::APIRequestClientError: 402{"errors":"Unavailable Shop"}'] },
  reauthorize: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Shopify-API-Request-Failure-Reauthorize: 1\nX-Shopify-API-Request-Failure-Reauthorize-Url: /api/auth?shop=a-shop.myshopify.com\nContent-Length: 0\n\n",
    ],
  },
};
