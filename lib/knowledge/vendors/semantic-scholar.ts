import { all, any, body, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/api\.semanticscholar\.org\//i);

export const refusals = vendor(
  { name: "Semantic Scholar", layer: "application", seen: host },
  {
    forbidden: {
      when: any(
        all(host, any(status(403), member("message", /^Forbidden$/))),
        body(/403[^\n]{0,80}?Forbidden\s+for\s+url:\s+https?:\/\/api\.semanticscholar\.org\//i),
        all(
          body(/api\.semanticscholar\.org|semanticscholar/i),
          any(member("message", /^Forbidden$/), body(/\bHTTP\s+status\s+403\s+Forbidden/i)),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "The API refuses a key that it does not know or has switched off; without a key, networks are refused at times.",
      source: "https://github.com/allenai/s2-folks/issues/224",
      also: { "ip-block": "moderate", geo: "moderate", resource: "weak" },
    },
    "no-key-limit": {
      when: body(/Please\s+wait\s+and\s+try\s+again\s+or\s+apply\s+for\s+a\s+key\s+for\s+higher\s+rate\s+limits/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Callers without a key share one limit, and it is used up at the moment.",
      source: "https://github.com/SakanaAI/AI-Scientist/issues/18",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Semantic Scholar refused the call.",
    meaning:
      "With a key in the request, the key is the usual reason: keys that lie unused for about 60 days are switched off. Without one, the network or region may be refused.",
    fix: [
      {
        do: "Try without the key: when that passes, the key is the problem.",
        snippet: "curl -i 'https://api.semanticscholar.org/graph/v1/paper/649def34f8be52c8b66281af98ae884c09aef38b'",
      },
      "Check that the key arrives in the `x-api-key` header, and is not empty.",
      "Ask for a new key when yours was idle that long.",
      "When both fail, try from another network.",
    ],
  },
  "no-key-limit": {
    headline: "Semantic Scholar's shared limit is used up.",
    meaning: "Calls without a key share one quota with everybody. The request itself is fine.",
    fix: [
      "Wait and try again with growing pauses.",
      "Ask for a key and send it in `x-api-key`.",
      "Use the batch endpoints in place of one call for each paper.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: ForbiddenException\n\n{"message":"Forbidden"}',
        request: "curl -H 'x-api-key: x' https://api.semanticscholar.org/graph/v1/paper/search?query=a",
      },
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.semanticscholar.org/graph/v1/paper/search?query=a",
    ],
    ignores: ['{"message":"Forbidden"}'],
  },
  "no-key-limit": {
    matches: [
      '{"message": "Too Many Requests. Please wait and try again or apply for a key for higher rate limits. https://www.semanticscholar.org/product/api#api-key-form", "code": "429"}',
    ],
  },
};
