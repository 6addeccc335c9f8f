import { all, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "3scale", layer: "gateway", seen: body(/<usage_reports?\b/i) },
  {
    "plan-limit": {
      when: all(member("authorized", /^false$/), member("reason", /^usage limits are exceeded$/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "The service knows the application, and says that a usage limit of its plan is reached.",
      source: "https://github.com/3scale/APIcast/issues/335",
      also: { authentication: "excludes", permissions: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "plan-limit": {
    headline: "A usage limit of the 3scale plan is reached.",
    meaning:
      "Not authorized means here: not now. The report names the metric, its period and the highest value. Some gateways turn this into 403 Authentication failed, though the key is right.",
    fix: [
      "Wait until `period_end` of the metric whose `current_value` has reached `max_value`.",
      "Spread the calls, or have the application moved to a plan with higher limits.",
      "As the API's owner, set in the gateway response settings what a client reads when a limit is exceeded.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "plan-limit": {
    matches: [
      '<?xml version="1.0" encoding="UTF-8"?>\n<status>\n  <authorized>false</authorized>\n  <reason>usage limits are exceeded</reason>\n  <plan>Basic</plan>\n  <usage_reports>\n    <usage_report metric="hits" period="day">\n      <max_value>100</max_value>\n      <current_value>100</current_value>\n    </usage_report>\n  </usage_reports>\n</status>',
    ],
    ignores: ["<status><authorized>false</authorized><reason>application is not active</reason></status>"],
  },
};
