import { all, any, body, requestHeader, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const auth = "https://developers.deepl.com/docs/getting-started/auth";
const host = url(/^https:\/\/api(?:-free)?\.deepl\.com\//i);

export const refusals = vendor(
  { name: "DeepL", layer: "application", seen: host, ids: ["x-trace-id"] },
  {
    "wrong-endpoint": {
      when: body(/Wrong\s+endpoint\.\s+Use\s+https?:\/\/(?<host>api(?:-free)?\.deepl\.com)/i),
      cause: "resource",
      strength: "strong",
      because: "DeepL says that a key of this plan belongs to {host}.",
      source: auth,
      also: { authentication: "moderate" },
    },
    "key-in-body": {
      when: body(/Legacy\s+authentication\s+method/i),
      cause: "headers",
      strength: "decisive",
      because: "DeepL says that the key stands in the body or the query, where it is no longer read.",
      source:
        "https://developers.deepl.com/docs/resources/breaking-changes-change-notices/november-2025-deprecation-of-legacy-auth-methods",
      also: { authentication: "moderate", resource: "weak" },
    },
    browser: {
      when: all(host, any(requestHeader("origin"), body(/blocked\s+by\s+CORS\s+policy/i))),
      cause: "cors",
      strength: "strong",
      because: "DeepL does not answer web pages: calls from a browser get 403.",
      source: "https://developers.deepl.com/docs/best-practices/cors-requests",
    },
    "quota-exceeded": {
      when: any(
        all(status(456), any(host, body(/Quota/i))),
        all(body(/Quota\s+(?:for\s+this\s+billing\s+period\s+has\s+been\s+)?exceeded/i), body(/deepl/i)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "DeepL says that the characters of this period, or the cost limit, are used up.",
      source: "https://developers.deepl.com/docs/best-practices/error-handling",
    },
    "key-not-accepted": {
      when: any(
        body(/Authorization\s+failure,\s+check\s+auth_?key/i),
        all(
          any(status(403), body(/\b403\b/), body(/Authorization\s+failed/i)),
          any(host, body(/deepl\.com|DeepL-Auth-Key/i)),
          without(body(/CORS/)),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "DeepL answers 403 when the authentication key is missing, wrong or of the other plan.",
      source: auth,
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "wrong-endpoint": {
    headline: "Your DeepL key belongs to the other host.",
    meaning: "Keys that end in `:fx` are of the free plan and work at api-free.deepl.com; all others at api.deepl.com.",
    fix: [
      "Use the host that the message names, or let DeepL's own client library choose it.",
      "After a change of plan, copy the key from the account again.",
    ],
  },
  "key-in-body": {
    headline: "DeepL reads the key from the Authorization header only.",
    meaning: "`auth_key` in the body or the query ended early in 2026. The key itself may be good.",
    fix: [
      {
        do: "Send the key in the header.",
        snippet: 'curl https://api-free.deepl.com/v2/usage -H "Authorization: DeepL-Auth-Key $DEEPL_KEY"',
      },
      "In a plugin or a library, update to a version that does so.",
    ],
  },
  browser: {
    headline: "DeepL does not take calls from web pages.",
    meaning: "It refuses them by design, so that keys are not shown to visitors. No header changes this.",
    fix: ["Call DeepL from your own server, and let the page call that.", "Keep the key on the server."],
  },
  "quota-exceeded": {
    headline: "Your DeepL quota is used up.",
    meaning:
      "On the free plan the characters of the month are spent; on the Pro plan the cost limit that you set is reached. Slower calls do not help.",
    fix: [
      {
        do: "Look at what is used.",
        snippet: 'curl https://api-free.deepl.com/v2/usage -H "Authorization: DeepL-Auth-Key $DEEPL_KEY"',
      },
      "Wait for the next period, raise the cost limit, or change the plan.",
    ],
  },
  "key-not-accepted": {
    headline: "DeepL does not accept your key.",
    meaning:
      "The key is missing, misspelled or deactivated, stands where DeepL no longer reads it, or goes to the wrong host. A plan for the translator app holds no API key.",
    fix: [
      {
        do: "Send the key in the header, with its own scheme.",
        snippet:
          'curl https://api-free.deepl.com/v2/translate -H "Authorization: DeepL-Auth-Key $DEEPL_KEY" -d "text=Hello" -d "target_lang=DE"',
      },
      "Keep `:fx` at the end of a free key, and match the host to it.",
      "Look under API Keys in the account whether the key is active.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "wrong-endpoint": {
    matches: ['{"message":"Wrong endpoint. Use https://api.deepl.com"}'],
    ignores: ['{"message":"Wrong endpoint."}'],
  },
  "key-in-body": {
    matches: [
      '{"message":"Legacy authentication method \'form body\' is no longer supported. Please update to header-based authentication."}',
    ],
  },
  browser: {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\ncontent-length: 0\n\n",
        request: "POST /v2/translate HTTP/1.1\nHost: api.deepl.com\nOrigin: https://app.example.com\n\n",
      },
    ],
  },
  "quota-exceeded": { matches: ['HTTP/1.1 456 \ncontent-type: application/json\n\n{"message":"Quota exceeded"}'] },
  "key-not-accepted": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\ncontent-length: 0\n\n",
        request: "curl https://api.deepl.com/v2/translate -d text=Hi",
      },
      "deepl.exceptions.AuthorizationException: Authorization failure, check auth_key",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\ncontent-length: 0\n\n"],
  },
};
