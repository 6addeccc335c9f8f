import { all, any, body, header, member, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const tyk = header("x-generator", /^tyk/i);

export const refusals = vendor(
  { name: "Tyk", layer: "gateway", seen: tyk },
  {
    "key-missing": {
      when: all(body(/\bAuthorization field missing\b/i), tyk),
      cause: "authentication",
      strength: "decisive",
      because: "Tyk found no key where this API expects it.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go",
      also: { headers: "moderate" },
    },
    "bearer-malformed": {
      when: all(body(/\bBearer token malformed\b/i), tyk),
      cause: "headers",
      strength: "decisive",
      because: "Tyk cannot read the Authorization field as a bearer token.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go",
    },
    "api-disallowed": {
      when: body(/\bAccess to this API has been disallowed\b/i),
      cause: "authentication",
      strength: "moderate",
      because: "Tyk writes this for a key that it does not know and for one without access to this API.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_auth_key.go",
      also: { permissions: "strong" },
    },
    "path-disallowed": {
      when: member("error", /^Access to this resource has been disallowed$/),
      cause: "permissions",
      strength: "strong",
      because: "The key's policy admits the API, but not this path or method.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_granular_access.go",
    },
    endpoint: {
      when: any(
        member(
          "error",
          /^(?:Requested endpoint is forbidden|This API version does not seem to exist|Version information not found)$/,
        ),
        body(/\bA(?:pi Version|PI) has expired, please check documentation/),
      ),
      cause: "resource",
      strength: "strong",
      because: "Tyk has no such endpoint or version in this API.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/api_definition.go",
      also: { permissions: "weak" },
    },
    address: {
      when: body(/\baccess from this IP has been disallowed\b/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Tyk's address list does not admit the caller.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_ip_whitelist.go",
    },
    "key-expired": {
      when: body(/\bKey has expired, please renew\b/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Tyk says that the key has expired.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_key_expired_check.go",
    },
    "key-inactive": {
      when: body(/\bKey is inactive, please renew\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "Tyk says that the key or its organisation is switched off.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_key_expired_check.go",
    },
    "no-policy": {
      when: body(/\bkey not authorized: (?:no matching policy|could not apply|no scope or policy)/i),
      cause: "permissions",
      strength: "strong",
      because: "The token is valid, but Tyk finds no policy for it.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_jwt.go",
    },
    "key-refused": {
      when: all(body(/\bKey not authori[sz]ed\b/i), tyk),
      cause: "authentication",
      strength: "strong",
      because: "Tyk does not accept the token or key.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_jwt.go",
      also: { "token-expired": "moderate" },
    },
    certificate: {
      when: all(
        body(
          /\b(?:Client certificate required|Certificate has expired|Certificate with SHA256 \w{4,80} not allowed)\b/,
        ),
        any(header("x-generator", /tyk/i), member("error")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Tyk wants a valid client certificate.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go",
    },
    quota: {
      when: all(
        body(/\brate limit exceeded|Quota exceeded|organi[sz]ation (?:quota|rate limit) has been exceeded/i),
        tyk,
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Tyk counted more requests than the key or organisation may send.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_rate_limiting.go",
      retry: "after",
    },
    "body-not-shown": {
      when: all(status(403), tyk, without(body(/\w/))),
      cause: "authentication",
      strength: "moderate",
      because: "Tyk itself answered, and most of its 403s are for a key that it does not know.",
      source: "https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_auth_key.go",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "Tyk found no key in your request.",
    meaning: "Tyk reads the key from the header that the API names, by default Authorization.",
    fix: [
      { do: "Send the key.", snippet: 'curl -H "Authorization: YOUR_KEY" {url}' },
      "Ask the API's owner for the header's name.",
    ],
  },
  "bearer-malformed": {
    headline: "Tyk cannot read the bearer token.",
    meaning: "Authorization must hold the word Bearer, one space and the token.",
    fix: ["Correct the form of the field; look for quotes and doubled words."],
  },
  "api-disallowed": {
    headline: "Tyk does not let this key use the API.",
    meaning:
      "Either the key is unknown, mistyped or revoked, or it is valid and its policy does not hold this API. The answer is the same; the gateway's log tells which.",
    fix: [
      "Check the key for copy errors, and that it belongs to this gateway and organisation.",
      "Ask the API's owner to add the API to the key's policy.",
      {
        do: "If you are the owner: look the key up.",
        snippet: "curl -H 'x-tyk-authorization: SECRET' http://localhost:8080/tyk/keys/KEY",
      },
    ],
  },
  "path-disallowed": {
    headline: "The key's policy does not hold this path or method.",
    meaning: "Path-based permissions of the key or policy decide.",
    fix: ["Ask the API's owner to add the path and method to the policy."],
  },
  endpoint: {
    headline: "Tyk does not offer this endpoint or version.",
    meaning:
      "The path is not on the API's allow list, or the version is unknown or has expired. Tyk answers 403 where others say 404.",
    fix: [
      "Compare path, method and the version field with the API's documentation.",
      "If you are the owner: look at the allow and block lists of the version, and at its expiry.",
    ],
  },
  address: {
    headline: "Tyk's address list does not admit you.",
    meaning: "The API has an allow list without your address, or a block list with it.",
    fix: [
      "Ask the API's owner to change the list.",
      "Behind a proxy, check that `X-Forwarded-For` or `X-Real-IP` tells the client's address.",
    ],
  },
  "key-expired": {
    headline: "Your Tyk key has expired.",
    meaning: "Retrying does not help.",
    fix: ["Ask for a new key or a longer life."],
  },
  "key-inactive": {
    headline: "The key or its organisation is switched off.",
    meaning: "The key exists, but an administrator or a policy disabled it.",
    fix: ["Ask the API's owner why."],
  },
  "no-policy": {
    headline: "Tyk finds no policy for this token.",
    meaning: "Tyk takes the policy from a claim or from scopes, and none fits.",
    fix: [
      "Compare the policy claim of the token with the policy ids in Tyk.",
      "If you are the owner: set a default policy or map the scopes.",
    ],
  },
  "key-refused": {
    headline: "Tyk does not accept this token.",
    meaning: "Signature, issuer, expiry or the OAuth client is not right, or a plugin of the API refused.",
    fix: [
      "Read the words after the colon, when there are any.",
      "Fetch a new token.",
      "If you are the owner: compare signing method and key source.",
    ],
  },
  certificate: {
    headline: "Tyk wants a valid client certificate.",
    meaning: "None came, or it has expired.",
    fix: [{ do: "Send one.", snippet: "curl --cert client.pem --key client.key {url}" }],
  },
  quota: {
    headline: "Tyk's rate limit or quota stopped you.",
    meaning: "A used-up quota comes as 403, a key's rate limit as 429; both limits of an organisation come as 403.",
    fix: ["Look at `X-RateLimit-Remaining` and `X-RateLimit-Reset`.", "Wait, or ask for a larger quota."],
  },
  "body-not-shown": {
    headline: "Tyk refused before the API was reached.",
    meaning: "The field X-Generator is Tyk's own. Why it refused stands in the body, which is not shown here.",
    fix: [
      { do: "Read the body.", snippet: "curl -si {url}" },
      "Check the key for copy errors, and that its policy holds this API.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: ['HTTP/1.1 401 Unauthorized\nX-Generator: tyk.io\n\n{\n    "error": "Authorization field missing"\n}'],
    ignores: ['{"message":"Authorization field missing"}'],
  },
  "bearer-malformed": {
    matches: ['HTTP/1.1 400 Bad Request\nX-Generator: tyk.io\n\n{"error":"Bearer token malformed"}'],
    ignores: ['{"message":"Bearer token malformed"}'],
  },
  "api-disallowed": {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Generator: tyk.io\n\n{\n    "error": "Access to this API has been disallowed"\n}',
    ],
  },
  "path-disallowed": {
    matches: ['{"error":"Access to this resource has been disallowed"}'],
    ignores: ['{"message":"Access to this resource has been disallowed"}'],
  },
  endpoint: {
    matches: ['{"error":"Requested endpoint is forbidden"}', '{"error":"This API version does not seem to exist"}'],
    ignores: ['{"message":"Requested endpoint is forbidden"}'],
  },
  address: { matches: ['{"error":"access from this IP has been disallowed"}'] },
  "key-expired": { matches: ['{"error":"Key has expired, please renew"}'] },
  "key-inactive": {
    matches: ['{"error":"Key is inactive, please renew"}'],
    ignores: ['{"message":"organisation access has been disabled"}'],
  },
  "no-policy": { matches: ['{"error":"key not authorized: no matching policy"}'] },
  "key-refused": {
    matches: ['HTTP/1.1 403 Forbidden\nX-Generator: tyk.io\n\n{"error":"Key not authorised"}'],
    ignores: ['{"message":"Key not authorised"}', '{"error":"Key not authorized: Unexpected signing method"}'],
  },
  certificate: { matches: ['{"error":"Client certificate required"}'] },
  quota: {
    matches: ['HTTP/1.1 403 Forbidden\nX-Generator: tyk.io\n\n{"error":"Quota exceeded"}'],
    ignores: [
      '{"error":"Quota exceeded"}',
      '{"message":"organisation quota has been exceeded"}',
      '{"error":"API Rate Limit Exceeded"}',
    ],
  },
  "body-not-shown": {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: application/json\nX-Generator: tyk.io\nContent-Length: 57"],
    ignores: [
      'HTTP/1.1 403 Forbidden\nX-Generator: tyk.io\n\n{"error":"Another reason"}',
      "HTTP/1.1 429 Too Many Requests\nX-Generator: tyk.io",
    ],
  },
};
