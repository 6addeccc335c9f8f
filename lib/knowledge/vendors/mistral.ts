import { all, any, body, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:api|codestral)\.mistral\.ai\//i);

export const refusals = vendor(
  { name: "Mistral", layer: "application", seen: host },
  {
    "key-refused": {
      when: any(
        all(host, any(member("detail", /^Unauthorized$/), member("message", /^Unauthorized$/), status(401))),
        all(
          body(/(?:api|codestral)\.mistral\.ai|\bmistral/i),
          any(member("detail", /^Unauthorized$/), member("message", /^Unauthorized$/), body(/Status\s+401/i)),
          body(/Unauthorized/),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Mistral did not accept the key; keys of Codestral's own host and of the main one are apart.",
      source: "https://github.com/cline/cline/issues/1734",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-refused": {
    headline: "Mistral did not accept the API key.",
    meaning:
      "A key for codestral.mistral.ai does not open api.mistral.ai, and a new key takes some minutes to be known.",
    fix: [
      {
        do: "Try the key alone.",
        snippet: 'curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/models',
      },
      "Make the key on the page of API keys, and activate a plan, the free one too.",
      "For a Codestral key, set the base address to https://codestral.mistral.ai.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-refused": {
    matches: [
      'Error response 401 while fetching https://api.mistral.ai/v1/chat/completions: {"detail":"Unauthorized"}',
      { evidence: '{"message":"Unauthorized","request_id":"933f"}', request: "curl https://api.mistral.ai/v1/models" },
    ],
    ignores: ['{"detail":"Unauthorized"}'],
  },
};
