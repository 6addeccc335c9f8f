import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "LibreChat", layer: "application" },
  {
    ban: {
      when: body(/account\s+has\s+been\s+temporarily\s+banned\s+due\s+to\s+violations\s+of\s+our\s+service/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "LibreChat bans user and address for a while when they break its limits too often.",
      source: "https://github.com/danny-avila/LibreChat/blob/main/api/server/middleware/checkBan.js",
      also: { "ip-block": "strong", permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  ban: {
    headline: "LibreChat has banned this user or address for a while.",
    meaning:
      "The ban is automatic: too many log-ins, messages or calls at once count as violations, and so does a caller that is no browser. Behind a proxy all users can share one address.",
    fix: [
      "Wait for the end of the ban: two hours unless `BAN_DURATION` says otherwise.",
      "If it is your server: bans outlive a restart. Delete the entries with the user's id and the address from the MongoDB collection `logs`, or from Redis where that is used.",
      "Set `TRUST_PROXY` to the number of proxies in front, so that each user counts alone.",
      "Raise the limits, or switch `BAN_VIOLATIONS` off.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  ban: {
    matches: ['{"message":"Your account has been temporarily banned due to violations of our service."}'],
    ignores: ['{"message":"Your account has been banned due to violations of our terms."}'],
  },
};
