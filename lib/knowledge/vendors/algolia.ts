import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const restrictions = "https://www.algolia.com/doc/guides/security/api-keys/in-depth/api-key-restrictions";

export const refusals = vendor(
  {
    name: "Algolia",
    layer: "application",
    seen: any(
      header("x-alg-pt"),
      url(/^https:\/\/[\w-]{2,40}\.(?:algolia\.net|algolianet\.com|algolia\.(?:io|com))\//i),
    ),
  },
  {
    "key-not-accepted": {
      when: body(/Invalid\s+Application-ID\s+or\s+API\s+key/i),
      cause: "authentication",
      strength: "decisive",
      because: "Algolia does not know this pair of application id and API key.",
      source: "https://github.com/kbrsh/moon/issues/220",
      also: { "token-expired": "weak" },
    },
    referer: {
      when: body(/not\s+allowed\s+with\s+this\s+referr?er/i),
      cause: "cors",
      strength: "decisive",
      because: "The Algolia key is bound to certain web sites, and this request came from another.",
      source: restrictions,
      also: { headers: "moderate" },
    },
    "index-not-allowed": {
      when: body(/Index\s+not\s+allowed\s+with\s+this\s+API\s+key/i),
      cause: "permissions",
      strength: "decisive",
      because: "Algolia knows the key, and says that it may not use this index.",
      source: restrictions,
    },
    "method-not-allowed": {
      when: any(
        body(/Method\s+not\s+allowed\s+with\s+this\s+API\s+key/i),
        all(body(/Not\s+enough\s+rights\s+to\s+\w{3,30}\s+an?\s+object/i), body(/algolia/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Algolia knows the key, and says that its ACL lacks this operation.",
      source: "https://www.algolia.com/doc/guides/security/api-keys",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-accepted": {
    headline: "Algolia does not know this application id and key.",
    meaning:
      "Each key belongs to one application. A key of another application, a deleted one and one past its validity are refused alike.",
    fix: [
      {
        do: "Try both outside your program.",
        snippet:
          'curl "https://$APP_ID-dsn.algolia.net/1/indexes/example" -H "X-Algolia-Application-Id: $APP_ID" -H "X-Algolia-API-Key: $API_KEY"',
      },
      "Copy both from the same application in the dashboard, under API keys.",
      "For a generated or secured key, check `validUntil` and that its parent key still exists.",
    ],
  },
  referer: {
    headline: "The Algolia key is bound to other web sites.",
    meaning: "Algolia compares the Referer with the key's list. A call from a server or app sends none.",
    fix: [
      "Add the site to the key's HTTP referrers in the dashboard; patterns such as `https://example.com/*` work.",
      "For calls without a page, use a key without this restriction, kept on the server.",
    ],
  },
  "index-not-allowed": {
    headline: "Your Algolia key may not use this index.",
    meaning: "The key is valid, but limited to other indices or to a pattern that this name does not fit.",
    fix: [
      "Compare the index name, with prefix and environment, with the key's indices in the dashboard.",
      "Replicas must be listed too.",
    ],
  },
  "method-not-allowed": {
    headline: "Your Algolia key may not do this operation.",
    meaning: "A search-only key may search. Writing, browsing and settings need a key with that right in its ACL.",
    fix: [
      "On the server, use a key whose ACL names the operation, such as `addObject`, `browse` or `editSettings`.",
      "Keep the Admin key out of web pages and apps.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-accepted": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Invalid Application-ID or API key","status":403}',
      "ApiError: Invalid Application-ID or API key",
    ],
    ignores: ['{"message":"Invalid API key"}'],
  },
  referer: { matches: ['{"message":"Method not allowed with this referer","status":403}'] },
  "index-not-allowed": {
    matches: ['{"message":"Index not allowed with this API key","status":403}'],
    ignores: ['{"message":"Method not allowed with this API key","status":403}'],
  },
  "method-not-allowed": {
    matches: ["AlgoliaSearchError: Method not allowed with this API key"],
    ignores: ["405 Method Not Allowed"],
  },
};
