import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/^https:\/\/api\.cohere\.(?:com|ai)\//i), body(/cohere/i));

export const refusals = vendor(
  { name: "Cohere", layer: "application", seen: url(/^https:\/\/api\.cohere\.(?:com|ai)\//i) },
  {
    "token-invalid": {
      when: any(all(body(/\b(?:invalid|no)\s+api\s+(?:token|key)(?:\s+supplied)?\b/i), mark)),
      cause: "authentication",
      strength: "strong",
      because: "Cohere does not know this key.",
      source: "https://docs.cohere.com/reference/errors",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-invalid": {
    headline: "Cohere does not know the API key.",
    meaning: "The key is mistyped, was deleted, or an older one from the environment is sent in its place.",
    fix: [
      {
        do: "Try the key alone.",
        snippet: 'curl -H "Authorization: Bearer $CO_API_KEY" https://api.cohere.com/v1/models',
      },
      "Restart programs and containers after changing .env files.",
      "Look for quotes or a newline around the key.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-invalid": {
    matches: [
      "cohere.errors.unauthorized_error.UnauthorizedError: status_code: 401, body: {'message': 'invalid api token'}",
    ],
    ignores: ['{"message":"invalid api token"}', '{"message":"invalid api token for this tenant"}'],
  },
};
