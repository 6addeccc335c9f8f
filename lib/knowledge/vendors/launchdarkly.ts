import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/app\.(?:eu\.)?launchdarkly\.(?:com|us)\//i);

export const refusals = vendor(
  { name: "LaunchDarkly", layer: "application", seen: host },
  {
    denied: {
      when: all(
        body(/Access\s+to\s+the\s+requested\s+resource\s+was\s+denied/i),
        any(host, member("code", /^forbidden$/), body(/launchdarkly|\bproj\/[\w*.-]{1,60}/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The role of the member or token denies this action on this resource.",
      source: "https://github.com/launchdarkly/ldcli/pull/87",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  denied: {
    headline: "Your LaunchDarkly role does not allow this.",
    meaning:
      "The token was read. A role decides by action and resource, and the answer names both. A deny in one of the roles wins over an allow.",
    fix: [
      "Read `access.action` and `access.resource` in the answer.",
      "Ask an administrator for a role that allows that action there, or use a token that has one.",
      "A reader's token reads only: for a change, make one with the writer role.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  denied: {
    matches: [
      '{"message":"Access to the requested resource was denied","reason":{"effect":"deny"},"access":{"action":"updateOn","resource":"proj/web:env/production:flag/new-checkout"},"code":"forbidden"}',
    ],
    ignores: ['{"message":"Access to the requested resource was denied"}'],
  },
};
