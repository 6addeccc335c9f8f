import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SiliconFlow", layer: "application", seen: url(/^https:\/\/api\.siliconflow\.(?:cn|com)\//i) },
  {
    "paid-balance": {
      when: any(
        body(/selected\s+model\s+requires\s+paid\s+balance/i),
        all(member("code", /^3(?:0001|0011)$/), body(/balance/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The model wants paid balance; a gift balance does not count for it.",
      source: "https://github.com/FoundationAgents/OpenManus/issues/438",
      also: { "rate-limit": "moderate" },
      actor: "account-admin",
    },
    "model-off": {
      when: all(body(/Model disabled/i), any(url(/siliconflow/i), body(/siliconflow/i))),
      cause: "resource",
      strength: "strong",
      because: "SiliconFlow says that this model is switched off.",
      source: "https://github.com/continuedev/continue/issues/10839",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "paid-balance": {
    headline: "This SiliconFlow model wants paid balance.",
    meaning: "The key is good. Balance that was given to you does not pay for models of the Pro series.",
    fix: ["Use the model's name without Pro/.", "Or top up the account."],
  },
  "model-off": {
    headline: "SiliconFlow has switched this model off.",
    meaning: "The key is not the problem. Preview models are taken away when a newer one follows.",
    fix: ["List the models that are served: `GET /v1/models`.", "Choose one of these in the client's settings."],
  },
};

export const samples: Samples<typeof refusals> = {
  "paid-balance": {
    matches: [
      "API error: Error code: 403 - {'code': 30011, 'message': 'The selected model requires paid balance. Your paid balance is insufficient. Please top up and try again.', 'data': None}",
    ],
  },
  "model-off": {
    matches: ['Provider: siliconflow\nStatus Code: 403\n\n"Model disabled."'],
    ignores: ['403 "Model disabled."'],
  },
};
