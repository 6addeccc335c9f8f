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
      because: "SiliconFlow says that the account's balance does not pay for this call.",
      source: "https://docs.siliconflow.cn/faqs/error-code",
      also: { "rate-limit": "moderate" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "paid-balance": {
    headline: "Your SiliconFlow balance does not pay for this model.",
    meaning:
      "The key is good. With code 30001 the balance is used up. With 30011 the model wants paid balance, for which balance that was given to you does not count.",
    fix: ["Look at the balance, and top up the account.", "With 30011, try the same model's name without `Pro/`."],
  },
};

export const samples: Samples<typeof refusals> = {
  "paid-balance": {
    matches: [
      "API error: Error code: 403 - {'code': 30011, 'message': 'The selected model requires paid balance. Your paid balance is insufficient. Please top up and try again.', 'data': None}",
    ],
  },
};
