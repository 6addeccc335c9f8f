import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const etsy = any(url(/^https:\/\/(?:openapi|api)\.etsy\.com\//i), body(/etsy/i));

export const refusals = vendor(
  { name: "Etsy", layer: "application", seen: url(/^https:\/\/(?:openapi|api)\.etsy\.com\//i) },
  {
    "shared-secret": {
      when: body(
        oneOf(
          /Shared\s+secret\s+is\s+required\s+in\s+x-api-key\s+header/i,
          /should\s+be\s+in\s+the\s+format\s+\W{0,6}keystring:shared_secret/i,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "Etsy wants the key and the shared secret together in x-api-key, and got the key alone.",
      source: "https://github.com/etsy/open-api/discussions/1529",
      also: { authentication: "moderate" },
    },
    "key-not-active": {
      when: any(
        body(/incorrect\s+shared\s+secret\s+for\s+API\s+key|No\s+ApiKeyIndex\s+for\s+keystring/i),
        all(body(/Invalid\s+API\s+key|API\s+key\s+not\s+found\s+or\s+not\s+active/i), etsy),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Etsy does not know this key, or has not approved it yet.",
      source: "https://github.com/etsy/open-api/issues/386",
      also: { permissions: "weak" },
    },
    "no-user": {
      when: body(/No\s+user\s+was\s+provided\s+as\s+part\s+of\s+the\s+bearer\s+token/i),
      cause: "authentication",
      strength: "decisive",
      because: "Etsy's bearer token begins with the user's number, and this one names no user.",
      source: "https://github.com/rhysnhall/etsy-php-sdk/issues/13",
      also: { headers: "moderate" },
    },
    scope: {
      when: all(any(member("error", /^insufficient_scope$/), body(/\binsufficient_scope\b/)), etsy),
      cause: "permissions",
      strength: "decisive",
      because: "The token was made without a scope that this call needs.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "shared-secret": {
    headline: "Etsy wants your app's shared secret beside the key.",
    meaning:
      "Since 9 February 2026 every call needs both in one header, also calls with an OAuth token. The token is not the problem.",
    fix: [
      {
        do: "Send both, with a colon between.",
        snippet: 'curl -H "x-api-key: $KEYSTRING:$SHARED_SECRET" "{url}"',
      },
      "Both stand on the page of your apps at Etsy.",
      "Update the library: older versions send the key alone.",
    ],
  },
  "key-not-active": {
    headline: "Etsy does not accept this API key.",
    meaning: "New keys are pending until Etsy approves the app, and banned ones stay refused.",
    fix: ["Look at the app's state on the page of your apps.", "Check the keystring for lost characters."],
  },
  "no-user": {
    headline: "The Etsy token names no user.",
    meaning: "Calls for a shop's own data need a token that a seller granted, not the key alone, and the token whole.",
    fix: [
      {
        do: "Send the access token as Etsy gave it, with the number and the dot at its start.",
        snippet: 'curl -H "x-api-key: $KEYSTRING:$SHARED_SECRET" -H "Authorization: Bearer $USER_ID.$TOKEN" "{url}"',
      },
      "Check that your code passes the token of the OAuth flow to this call, and not an empty one.",
    ],
  },
  scope: {
    headline: "The Etsy token lacks a scope.",
    meaning: "Scopes are fixed when the seller consents; refreshing does not add one.",
    fix: [
      "Look up the endpoint's scope, such as `listings_w`, add it to the authorization address, and have the seller consent again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "shared-secret": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"error":"Shared secret is required in x-api-key header."}',
      '{"error":"Invalid API key: should be in the format \'keystring:shared_secret\'."}',
    ],
  },
  "key-not-active": {
    matches: [
      '{"error":"API key not found or not active, or incorrect shared secret for API key."}',
      { evidence: '{"error":"Invalid API key"}', request: "curl https://openapi.etsy.com/v3/application/listings/1" },
    ],
    ignores: ['{"message":"API key not found or not active"}', '{"error":"Invalid API key"}'],
  },
  "no-user": {
    matches: [
      '{"error":"No user was provided as part of the bearer token."}',
      'Received HTTP status code [403] with error "No user was provided as part of the bearer token.".',
    ],
    ignores: ['{"error":"invalid_token"}'],
  },
  scope: {
    matches: [
      {
        evidence: '{"error":"insufficient_scope","error_description":"listings_w"}',
        request: "curl https://openapi.etsy.com/v3/application/listings/1",
      },
    ],
    ignores: ['{"error":"insufficient_scope"}'],
  },
};
