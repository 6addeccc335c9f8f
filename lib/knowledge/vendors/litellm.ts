import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const reference = "https://docs.litellm.ai/docs/proxy/error_reference";

export const refusals = vendor(
  { name: "LiteLLM proxy", layer: "application" },
  {
    "model-access": {
      when: body(/\b\w{3,12}_model_access_denied\b|(?:key|team|user) not allowed to access model/i),
      cause: "permissions",
      strength: "decisive",
      because: "The proxy knows the key, which was not given this model.",
      source: reference,
      also: { authentication: "excludes" },
      actor: "account-admin",
    },
    budget: {
      when: body(/\bbudget_exceeded\b|Budget has been exceeded! Current/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The proxy says that the budget of the key, team or user is spent.",
      source: reference,
      actor: "account-admin",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "model-access": {
    headline: "Your LiteLLM key may not use this model.",
    meaning:
      "The proxy refused, not the model's provider, and it often does so with 401 although the key is good. The key's own list of models counts, and the list of its team.",
    fix: [
      "Compare the name with those in the message, or in `GET /v1/models` with the same key.",
      "Have the proxy's administrator add the model to the key and to its team.",
    ],
  },
  budget: {
    headline: "The LiteLLM budget is spent.",
    meaning: "The proxy counts what the key, its team and its user have cost. The model's provider was not asked.",
    fix: [
      "Read in the message which budget it is, and what it stands at.",
      "Have the proxy's administrator raise it, or wait until it starts anew.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "model-access": {
    matches: [
      '{"error":{"message":"key not allowed to access model. This key can only access models=[]. Tried to access example-1","type":"key_model_access_denied","param":"model","code":"401"}}',
    ],
    ignores: ['{"error":{"code":"model_not_found"}}'],
  },
  budget: {
    matches: [
      '{"error":{"message":"Budget has been exceeded! Current cost: 26.1, Max budget: 25","type":"budget_exceeded"}}',
    ],
  },
};
