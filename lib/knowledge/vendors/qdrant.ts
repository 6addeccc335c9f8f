import { all, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://qdrant.tech/documentation/common-errors/";

export const refusals = vendor(
  { name: "Qdrant", layer: "application", seen: url(/\.cloud\.qdrant\.io|:6333\//i) },
  {
    "key-missing": {
      when: body(/Must\s+provide\s+an\s+API\s+key\s+or\s+an\s+Authorization\s+bearer\s+token/i),
      cause: "authentication",
      strength: "decisive",
      because: "Qdrant got neither an api-key header nor a bearer token.",
      source: documentation,
    },
    "key-unknown": {
      when: member("error", /^key doesn.{1,6}t exist$/i),
      cause: "authentication",
      strength: "strong",
      because: "Qdrant Cloud does not find the key for this cluster.",
      source: "https://github.com/qdrant/qdrant-client/issues/127",
      also: { "server-config": "weak", resource: "against" },
    },
    "read-refused": {
      when: all(
        body(/ApiError: Forbidden/),
        body(/qdrant-client\.js/),
        body(/\.(?:scroll|search|query|retrieve|count)\b/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Qdrant refuses even to read, which each of its keys may do: the key is missing or wrong.",
      source: "https://github.com/qdrant/qdrant-js/issues/74",
      also: { headers: "moderate", permissions: "weak" },
    },
    forbidden: {
      when: all(body(/\b403\b[^\n]{0,20}Forbidden/i), body(/qdrant/i)),
      cause: "authentication",
      strength: "moderate",
      because:
        "Qdrant answers 403 to a key that may not do this; its cloud has answered so to a missing or wrong key, too.",
      source: documentation,
      also: { permissions: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "Qdrant got no API key.",
    meaning:
      "The instance is protected by a key, and the request brought none. A proxy between may have dropped the header.",
    fix: [
      { do: "Send it.", snippet: 'curl -H "api-key: $QDRANT_API_KEY" https://HOST:6333/collections' },
      "In a client, pass `api_key`, and check that the variable has a value.",
    ],
  },
  "key-unknown": {
    headline: "Qdrant Cloud does not find your key.",
    meaning: "The key is of another cluster, was deleted, or the check of keys was down for a moment.",
    fix: [
      "Copy the key and the cluster's URL anew from the console.",
      "If both are right, look at the status of the cluster and try again later.",
    ],
  },
  "read-refused": {
    headline: "Qdrant got no key, or not one of this cluster.",
    meaning:
      "Even a read-only key may search, unless it is for other collections. The JavaScript client ignores options that it does not know.",
    fix: [
      {
        do: "Name the option as this client wants it: `apiKey` in JavaScript, `api_key` in Python.",
        snippet: "new QdrantClient({ url, apiKey: process.env.QDRANT_API_KEY })",
      },
      "Compare the cluster's address with the one that the key was made for.",
    ],
  },
  forbidden: {
    headline: "Qdrant refuses the key here.",
    meaning:
      "A key that may only read is refused when it writes, and one for some collections at the others. In the cloud a missing or wrong key can give 403, too; Qdrant itself answers 401 then.",
    fix: [
      "Copy the key and the cluster's URL anew from the console; the URL has no `/dashboard` at its end.",
      "Check that the key covers the cluster and the collection, and may write.",
      "Check whether the cluster is suspended.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      "HTTP/1.1 401 Unauthorized\ncontent-type: text/plain\n\nMust provide an API key or an Authorization bearer token",
    ],
  },
  "key-unknown": {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"key doesn\'t exist"}'],
    ignores: ["The specified key does not exist."],
  },
  "read-refused": {
    matches: [
      "ApiError: Forbidden\n    at Object.fun [as searchPoints] (/srv/app/node_modules/@qdrant/openapi-typescript-fetch/dist/esm/fetcher.js:169:23)\n    at async QdrantClient.search (/srv/app/node_modules/@qdrant/js-client-rest/dist/esm/qdrant-client.js:210:26)",
    ],
    ignores: [
      "ApiError: Forbidden\n    at async QdrantClient.upsert (/srv/app/node_modules/@qdrant/js-client-rest/dist/esm/qdrant-client.js:580:26)",
    ],
  },
  forbidden: {
    matches: [
      'qdrant_client.http.exceptions.UnexpectedResponse: Unexpected Response: 403 (Forbidden)\nRaw response content:\nb\'{"error":"forbidden"}\'',
    ],
    ignores: ["Unexpected Response: 403 (Forbidden)"],
  },
};
