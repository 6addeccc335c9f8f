import { all, any, body, member } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Meilisearch", layer: "application", seen: body(/docs\.meilisearch\.com|www\.meilisearch\.com\/docs/i) },
  {
    "tenant-token-expired": {
      when: body(/Tenant\s+token\s+expired\.\s+Was\s+valid\s+up\s+to/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The tenant token's time is over.",
      source:
        "https://github.com/meilisearch/meilisearch/blob/HEAD/crates/meilisearch/src/extractors/authentication/mod.rs",
    },
    "index-not-allowed": {
      when: body(
        inARow(
          /(?:API\s+key|tenant\s+token)(?:\s+used\s+to\s+generate\s+this\s+tenant\s+token)?\s+cannot\s+/i,
          /acces{1,2}\s+the\s+index/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key or tenant token is not made for this index.",
      source:
        "https://github.com/meilisearch/meilisearch/blob/HEAD/crates/meilisearch/src/extractors/authentication/mod.rs",
    },
    "invalid-key": {
      when: any(
        all(member("code", /^invalid_api_key$/), any(member("type", /^auth$/), body(/meilisearch/i))),
        body(/MeiliSearch[^\n]{0,60}(?:The\s+provided\s+API\s+key\s+is\s+invalid|invalid_api_key)/i),
        body(/Error\s+code:\s+invalid_api_key\.\s/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Meilisearch does not know the key, or the key lacks the action.",
      source: "https://www.meilisearch.com/docs/reference/errors/error_codes",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "tenant-token-expired": {
    headline: "The tenant token has expired.",
    meaning: "A tenant token carries its own end. The key with which it was made may be in order.",
    fix: [
      "Make a new tenant token on your server, and hand it to the page.",
      "Choose an end that lasts for the user's session, and renew it before.",
    ],
  },
  "index-not-allowed": {
    headline: "The key may not use this index.",
    meaning:
      "Meilisearch knows the key. A key holds a list of indexes, and a tenant token its search rules; this index is in neither.",
    fix: [
      "Read in the answer which indexes are allowed.",
      "Make a key for this index, or use one for all of them (`*`).",
      "For a tenant token, name the index in its search rules, and make it from a key that has the index.",
    ],
  },
  "invalid-key": {
    headline: "Meilisearch does not accept this key for this call.",
    meaning:
      "One code stands for a key that is not known, one that lacks the action, and a tenant token used for something other than a search. A call without a key gives 401.",
    fix: [
      "Send the key itself, not its `uid`, after `Bearer `.",
      {
        do: "See with the master key which keys exist and what they may do.",
        snippet: 'curl -H "Authorization: Bearer $MASTER_KEY" http://127.0.0.1:7700/keys',
      },
      "Make a tenant token with the secret of a key that has the `search` action, and use it for searches alone.",
      "When the master key was changed, all keys changed with it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "tenant-token-expired": {
    matches: [
      '{"message":"Tenant token expired. Was valid up to `1700000000` and we\'re now `1700000099`.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
    ],
    ignores: ['{"message":"token expired"}'],
  },
  "index-not-allowed": {
    matches: [
      '{"message":"The API key cannot acces the index `movies`, authorized indexes are [\\"books\\"].","code":"invalid_api_key","type":"auth"}',
    ],
    ignores: ['{"message":"The API key is invalid."}'],
  },
  "invalid-key": {
    matches: [
      '{"message":"The provided API key is invalid.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors#invalid_api_key"}',
      "meilisearch.errors.MeiliSearchApiError: MeiliSearchApiError. Error code: invalid_api_key. Error message: The provided API key is invalid.",
    ],
    ignores: ['{"code":"invalid_api_key"}'],
  },
};
