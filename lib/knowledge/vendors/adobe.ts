import { all, any, body, type Matcher, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** Adobe's gateway numbers its refusals: the status and three digits more. */
function code(number: string): Matcher {
  return body(new RegExp(`(?:\\b|error_?)code\\W{1,8}${number}\\b`));
}

export const refusals = vendor(
  { name: "Adobe", layer: "gateway", seen: url(/^https:\/\/[\w.-]{1,80}\.adobe\.io\//i), ids: ["x-request-id"] },
  {
    "key-missing": {
      when: any(code("403000"), all(body(/Api\s+Key\s+is\s+required/i), body(/adobe|403000/i))),
      cause: "headers",
      strength: "strong",
      because: "Adobe's gateway found no x-api-key in the request.",
      source: "https://github.com/lou-k/lightroom-cc-api/issues/8",
      also: { authentication: "strong" },
    },
    "key-without-api": {
      when: any(code("403003"), all(body(/Api\s+Key\s+is\s+invalid/i), body(/adobe|403003/i))),
      cause: "permissions",
      strength: "moderate",
      because: "Adobe gives 403003 for a key whose project does not hold this API, and for an unknown key.",
      source: "https://github.com/AdobeDocs/lightroom-api-docs/issues/17",
      also: { authentication: "strong", resource: "weak" },
    },
    "token-not-valid": {
      when: any(code("401013"), all(body(/Oauth\s+token\s+is\s+not\s+valid/i), body(/adobe|401013|SDK:ERROR/i))),
      cause: "authentication",
      strength: "strong",
      because: "Adobe's gateway did not accept the access token; expired ones get the same code.",
      source: "https://github.com/AdobeDocs/cis-photoshop-api-docs/issues/157",
      also: { "token-expired": "strong", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "Adobe wants the client id in x-api-key.",
    meaning: "The access token alone is not enough: the gateway reads the key beside it.",
    fix: [{ do: "Send both.", snippet: 'curl -H "Authorization: Bearer $TOKEN" -H "x-api-key: $CLIENT_ID" "{url}"' }],
  },
  "key-without-api": {
    headline: "Adobe's gateway does not let this key use the API.",
    meaning:
      "Mostly the key exists, and its project in the developer console lacks this API or product. New keys take a few minutes to be known.",
    fix: [
      "Add the API to the project in the Adobe Developer Console, with the product profile it asks for.",
      "Send the client id of the very project that the token was made with.",
      "Check that the kind of credential fits: some APIs take server-to-server tokens only.",
    ],
  },
  "token-not-valid": {
    headline: "Adobe did not accept the access token.",
    meaning: "It has expired, was made for other scopes, or belongs to another client id.",
    fix: [
      "Make a new token; they live for a day at most.",
      "Ask for the scopes that the API names.",
      "Send it as `Bearer`, on one line.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": { matches: ['{"error_code":"403000","message":"Api Key is required"}'] },
  "key-without-api": {
    matches: [
      '{"error_code":"403003","message":"Api Key is invalid"}',
      'Error: 403 - {"errorcode": "403003", "message": "API Key is Invalid"}',
    ],
    ignores: ['{"message":"Api Key is invalid"}'],
  },
  "token-not-valid": {
    matches: [
      'PhotoshopSDKError: [PhotoshopSDK:ERROR_UNAUTHORIZED] 401 - Unauthorized ({"error_code":"401013","message":"Oauth token is not valid"})',
    ],
  },
};
