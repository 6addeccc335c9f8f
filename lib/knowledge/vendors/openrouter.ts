import { all, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "OpenRouter", layer: "gateway" },
  {
    "upstream-refusal": {
      when: all(body(/Provider\s+returned\s+error/i), member("provider_name")),
      cause: "permissions",
      strength: "weak",
      because: "The router only passes on what the provider behind it answered.",
      source: "https://openrouter.ai/docs/api-reference/errors",
      also: { geo: "weak" },
    },
    moderation: {
      when: body(/requires\s+moderation.{0,80}flagged|Your\s+input\s+was\s+flagged/is),
      cause: "resource",
      strength: "moderate",
      because: "OpenRouter says that the input was flagged by moderation.",
      source: "https://openrouter.ai/docs/api-reference/errors",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "upstream-refusal": {
    headline: "A provider behind OpenRouter refused.",
    meaning: "The real refusal stands inside the answer, in metadata.raw.",
    fix: [
      "Read `metadata.raw`: it holds what the provider said.",
      "Choose another provider for the model, or bring your own key.",
    ],
  },
  moderation: {
    headline: "OpenRouter refused the input by moderation.",
    meaning: "The model is moderated and the input was flagged; the key is fine.",
    fix: ["Read which part was flagged in `metadata`.", "Change the input, or use a model without moderation."],
  },
};

export const samples: Samples<typeof refusals> = {
  "upstream-refusal": {
    matches: [
      '{"error":{"message":"Provider returned error","code":403,"metadata":{"raw":"{}","provider_name":"Acme"}}}',
    ],
  },
  moderation: {
    matches: [
      '{"error":{"code":403,"message":"openai/gpt requires moderation. Your input was flagged for \\"violence\\"","metadata":{}}}',
    ],
  },
};
