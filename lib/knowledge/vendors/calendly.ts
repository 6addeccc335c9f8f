import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.calendly\.com\//i);

export const refusals = vendor(
  { name: "Calendly", layer: "application", seen: host },
  {
    plan: {
      when: body(/Please\s+upgrade\s+your\s+Calendly\s+account(?:\s+to\s+(?<plan>\w{3,20}))?/i),
      cause: "permissions",
      strength: "decisive",
      because: "Calendly says that the account's plan does not include this feature.",
      source: "https://github.com/botpress/botpress/pull/14197",
    },
    "no-permission": {
      when: all(member("title", /^Permission Denied$/), any(host, body(/calendly/i))),
      cause: "permissions",
      strength: "strong",
      because: "Calendly knows the user, and the token's scope or the role in the organization does not allow this.",
      source: "https://github.com/PipedreamHQ/pipedream/issues/17679",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: {
    headline: "Your Calendly plan does not include this feature.",
    meaning: "Webhooks need a paid plan. The token and its scopes are right.",
    fix: [
      "Upgrade the plan of the account that owns the token.",
      "Without webhooks, ask for scheduled events at intervals.",
    ],
  },
  "no-permission": {
    headline: "Calendly does not allow this to the user.",
    meaning: "What concerns the whole organization is for its owners and administrators.",
    fix: [
      "Ask with `user` in place of `organization` for the user's own events.",
      "Or use the token of an administrator of the organization.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  plan: { matches: ['{"title":"Permission Denied","message":"Please upgrade your Calendly account to Standard"}'] },
  "no-permission": {
    matches: [
      {
        evidence: '{"title":"Permission Denied","message":"You do not have permission to access this resource."}',
        request: "curl https://api.calendly.com/scheduled_events?organization=x",
      },
    ],
    ignores: ['{"title":"Permission Denied","message":"You do not have permission to access this resource."}'],
  },
};
