import { all, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://openrouter.ai/docs/api/reference/errors-and-debugging";

export const refusals = vendor(
  { name: "OpenRouter", layer: "gateway" },
  {
    "key-limit": {
      when: body(/Key\s+limit\s+exceeded/i),
      cause: "rate-limit",
      strength: "strong",
      because: "OpenRouter says that the key has spent what it was allowed to spend.",
      source: "https://openrouter.ai/docs/api-reference/authentication",
      retry: "maybe",
    },
    "upstream-refusal": {
      when: all(body(/Provider\s+returned\s+error/i), member("provider_name")),
      cause: "permissions",
      strength: "weak",
      because: "The router only passes on what the provider behind it answered.",
      source: errors,
      also: { geo: "weak" },
    },
    "data-policy": {
      when: body(/No\s+endpoints\s.{0,60}data\s+policy|No\s+allowed\s+providers\s+are\s+available/i),
      cause: "permissions",
      strength: "strong",
      because: "The account's own settings rule out every provider of this model.",
      source: "https://github.com/dnakov/anon-kode/issues/13",
      also: { resource: "moderate" },
    },
    moderation: {
      when: body(/requires\s+moderation.{0,80}flagged/is),
      cause: "resource",
      strength: "moderate",
      because: "OpenRouter says that the input was flagged by moderation.",
      source: errors,
      also: { permissions: "moderate" },
    },
    "no-provider": {
      when: body(/no\s+available\s+model\s+provider\s+that\s+meets\s+your\s+routing\s+requirements/i),
      cause: "resource",
      strength: "strong",
      because: "OpenRouter finds no provider of the model that fits the request's routing.",
      source: errors,
      also: { permissions: "moderate" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-limit": {
    headline: "The OpenRouter key has used up its credit limit.",
    meaning:
      "The limit is in credits and belongs to this key. A daily, weekly or monthly one is reset by itself; a total one is not, so that only raising it helps.",
    fix: [
      {
        do: "Look at `limit`, `limit_remaining` and `limit_reset` of the key.",
        snippet: 'curl -H "Authorization: Bearer $OPENROUTER_API_KEY" https://openrouter.ai/api/v1/key',
      },
      "Raise the limit on the key's page, use another key, or wait for the reset if the key has one.",
    ],
  },
  "upstream-refusal": {
    headline: "A provider behind OpenRouter refused.",
    meaning: "The real refusal is inside the answer, in `metadata.raw`.",
    fix: [
      "Read `metadata.raw`: it holds what the provider said.",
      "Choose another provider for the model, or bring your own key.",
    ],
  },
  "data-policy": {
    headline: "Your OpenRouter settings leave no provider for this model.",
    meaning: "The key is good. Privacy settings or the list of allowed providers exclude all that serve it.",
    fix: [
      "Look at openrouter.ai/settings/privacy, at the allowed providers and at the guardrails.",
      "Choose another model, or drop the restriction from the request.",
    ],
  },
  moderation: {
    headline: "OpenRouter refused the input by moderation.",
    meaning: "The model is moderated and the input was flagged; the key is fine.",
    fix: ["Read `reasons` and `flagged_input` in `metadata`.", "Change the input, or use a model without moderation."],
  },
  "no-provider": {
    headline: "No provider fits the routing of this request.",
    meaning:
      "The key is fine. The providers that are left out by the request or by the account's settings were the only ones.",
    fix: [
      "Loosen `provider` in the request: allow fallbacks, other quantizations or regions.",
      "Look at the ignored providers and the data policy in the account's settings.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-limit": {
    matches: [
      '{"error":{"message":"Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys","code":403}}',
    ],
    ignores: ['{"error":{"message":"Rate limit exceeded","code":429}}'],
  },
  "upstream-refusal": {
    matches: [
      '{"error":{"message":"Provider returned error","code":403,"metadata":{"raw":"{}","provider_name":"Acme"}}}',
    ],
  },
  "data-policy": {
    matches: [
      '{"error":{"message":"No endpoints found matching your data policy (Free model publication).","code":404}}',
    ],
  },
  moderation: {
    matches: [
      '{"error":{"code":403,"message":"openai/gpt requires moderation. Your input was flagged for \\"violence\\"","metadata":{}}}',
    ],
    ignores: ['{"message":"Your input was flagged"}'],
  },
  "no-provider": {
    matches: [
      '{"error":{"code":503,"message":"There is no available model provider that meets your routing requirements"}}',
    ],
  },
};
