import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.clickup.com/docs/common_errors";

const code = (numbers: string): Matcher => body(new RegExp(String.raw`\bECODE\W{1,10}OAUTH_0(?:${numbers})\b`));

export const refusals = vendor(
  {
    name: "ClickUp",
    layer: "application",
    seen: any(member("ECODE"), url(/^https:\/\/api\.clickup\.com\//i)),
  },
  {
    "workspace-not-authorized": {
      when: any(
        code("23|26|27|29|3[0-9]|4[0-5]"),
        all(body(/Team\(?s?\)?\s+not\s+authorized/i), any(member("ECODE"), url(/clickup\.com/i))),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "ClickUp knows the token, and says that its user did not authorize this workspace for it.",
      source: errors,
    },
    "token-not-found": {
      when: code("19|21|25|77"),
      cause: "authentication",
      strength: "decisive",
      because: "ClickUp does not find the token: its user revoked it, or it is not the one that was made.",
      source: errors,
    },
    "no-token": {
      when: code("17"),
      cause: "authentication",
      strength: "strong",
      because: "ClickUp says that the Authorization header is missing.",
      source: errors,
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "workspace-not-authorized": {
    headline: "ClickUp: this workspace was not authorized for your token.",
    meaning:
      "In the API a team is a workspace. A token of another workspace, and an id of a folder or list that belongs to another one, are refused like this.",
    fix: [
      {
        do: "List the workspaces that the token may use.",
        snippet: 'curl https://api.clickup.com/api/v2/team -H "Authorization: $CLICKUP_TOKEN"',
      },
      "Let the user authorize the app again, and tick the workspace.",
      "Check that the id in the path is of the right kind and of that workspace.",
    ],
  },
  "token-not-found": {
    headline: "ClickUp does not know this token.",
    meaning: "It was revoked, regenerated or copied wrongly. A new personal token ends the old one.",
    fix: [
      "For a personal token, make a new one under Settings, Apps.",
      "For an OAuth app, let the user authorize it again.",
    ],
  },
  "no-token": {
    headline: "ClickUp saw no token in your request.",
    meaning: "The Authorization header is missing or was lost in a redirect.",
    fix: [
      "Send a personal token as it is: `Authorization: pk_…`, without Bearer.",
      "Send an OAuth token with `Authorization: Bearer …`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "workspace-not-authorized": {
    matches: [
      '{"err":"Team not authorized","ECODE":"OAUTH_027"}',
      '{"err":"Team(s) not authorized","ECODE":"OAUTH_023"}',
    ],
    ignores: ['{"error":"Team not authorized"}'],
  },
  "token-not-found": { matches: ['{"err":"Token invalid","ECODE":"OAUTH_025"}'] },
  "no-token": {
    matches: ['{"err":"Authorization header required","ECODE":"OAUTH_017"}'],
    ignores: ['{"err":"Authorization header required"}'],
  },
};
