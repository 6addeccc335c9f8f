import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/[\w-]{1,60}\.(?:workday|myworkday)\.com\//i);
const mark = any(host, body(/workday/i));

export const refusals = vendor(
  { name: "Workday", layer: "application", seen: host },
  {
    "permission-denied": {
      when: any(
        body(/\[S22\]\s+permission\s+denied/i),
        all(member("code", /^S22$/), any(mark, body(/permission\s+denied/i))),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Workday's S22 says that the client's scopes or its user's security groups do not cover this.",
      source:
        "https://developer.sailpoint.com/discuss/t/notice-workday-s22-error-impact-root-cause-and-resolution/199142",
      also: { "server-config": "against" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "permission-denied": {
    headline: "Workday does not let this client read or change that.",
    meaning:
      "The token was accepted. Either the API client was registered without the functional area, or its integration user is in no security group that may see the data.",
    fix: [
      "In Workday, run the task Edit API Client and add the scope (functional area) of the resource.",
      "Put the integration user into a security group with access to the domain: Get or Put for web services, View or Modify for reports and tasks, which queries in WQL need.",
      "Run Activate Pending Security Policy Changes.",
      "Get a new token afterwards.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "permission-denied": {
    matches: [
      "Status: [S22] permission denied. https://example.workday.com/ccx/api/v1/tenant/workers",
      '{"error":"permission denied","errors":[{"error":"permission denied","code":"S22"}]}',
    ],
    ignores: ['{"error":"permission denied"}'],
  },
};
