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
  },
);

export const texts: Texts<typeof refusals> = {
  "paid-balance": {
    headline: "This SiliconFlow model wants paid balance.",
    meaning: "The key is good. Balance that was given to you does not pay for models of the Pro series.",
    fix: ["Use the model's name without Pro/.", "Or top up the account."],
  },
};

export const samples: Samples<typeof refusals> = {
  "paid-balance": {
    matches: [
      "API error: Error code: 403 - {'code': 30011, 'message': 'The selected model requires paid balance. Your paid balance is insufficient. Please top up and try again.', 'data': None}",
    ],
  },
};
