import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Typesense", layer: "application" },
  {
    key: {
      when: body(/Forbidden\s+-\s+a\s+valid\s+.{0,6}x-typesense-api-key.{0,6}\s+header\s+must\s+be\s+sent/i),
      cause: "authentication",
      strength: "strong",
      because: "Typesense found no key that fits: missing, wrong, expired, or without this action or collection.",
      source: "https://github.com/typesense/typesense/blob/HEAD/src/http_server.cpp",
      also: { permissions: "strong", headers: "weak", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "Typesense does not accept the key for this.",
    meaning:
      "It says the same of a key that is missing, wrong or expired, and of a good one whose actions or collections do not cover the call. A search-only key may search and nothing else.",
    fix: [
      {
        do: "List what the key may do, with the admin key.",
        snippet: 'curl -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" http://localhost:8108/keys',
      },
      "Compare its actions, such as `documents:search`, its collections and `expires_at` with the call.",
      "Make a scoped key only from a parent that has `documents:search` and no other action.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n\n{"message": "Forbidden - a valid `x-typesense-api-key` header must be sent."}',
      "typesense.exceptions.RequestUnauthorized: [Errno 401] Forbidden - a valid `x-typesense-api-key` header must be sent.",
    ],
    ignores: ["Forbidden - a valid `x-api-key` header must be sent."],
  },
};
