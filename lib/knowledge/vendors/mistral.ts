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
    capacity: {
      when: body(/Service\s+tier\s+capacity\s+exceeded\s+for\s+this\s+model/i),
      cause: "rate-limit",
      strength: "strong",
      because: "Mistral says that the tier's room for this model is used up now.",
      source: "https://github.com/continuedev/continue/issues/6185",
      also: { permissions: "weak", resource: "weak" },
      retry: "maybe",
    },
    "invalid-model": {
      when: all(member("type", /^invalid_model$/), body(/Invalid\s+model:/i)),
      cause: "resource",
      strength: "strong",
      because: "Mistral knows no model of this name.",
      source: "https://github.com/tmc/langchaingo/issues/1233",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-refused": {
    headline: "Mistral did not accept the API key.",
    meaning:
      "A key for codestral.mistral.ai does not open api.mistral.ai, and a new key takes a few minutes to be known.",
    fix: [
      {
        do: "Try the key alone.",
        snippet: 'curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/models',
      },
      "Make the key on the page of API keys, and activate a plan, the free one too.",
      "For a Codestral key, set the base address to https://codestral.mistral.ai.",
    ],
  },
  capacity: {
    headline: "Mistral has no room for this model in your tier now.",
    meaning: "The key is fine. Everyone in the tier shares the room of the model.",
    fix: ["Try again with a growing pause.", "Choose another model or a higher tier."],
  },
  "invalid-model": {
    headline: "Mistral knows no such model.",
    meaning:
      "The key is fine. The model's name is empty, misspelled or retired, or the model is not open to this workspace.",
    fix: [
      "List the models that the key may use: `GET /v1/models`.",
      "Check that the library sends the name that you set.",
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
  capacity: {
    matches: [
      '{"object":"error","message":"Service tier capacity exceeded for this model.","type":"invalid_request_error","param":null,"code":null}',
    ],
  },
  "invalid-model": {
    matches: ['{"object":"error","message":"Invalid model: ","type":"invalid_model","param":null,"code":"1500"}'],
  },
};
