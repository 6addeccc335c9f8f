import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.asana.com/docs/errors";
const host = url(/^https:\/\/app\.asana\.com\/api\//i);
const mark = any(host, header("x-asana-api-version"), body(/asana/i));

export const refusals = vendor(
  { name: "Asana", layer: "application", seen: any(host, header("x-asana-api-version")) },
  {
    "not-authorized": {
      when: all(
        any(status(401), body(/\b401\b|developers\.asana\.com/i)),
        any(member("message", /^Not Authorized$/i), body(/Not\s+Authorized/i)),
        mark,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Asana says that the Authorization header is missing or its token is not valid.",
      source: errors,
    },
    plan: {
      when: all(any(status(402), body(/\b402\b/)), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Asana answers 402 when the plan does not include the feature.",
      source: "https://developers.asana.com/docs/http-status-codes",
    },
    forbidden: {
      when: all(
        any(status(403), body(/\b403\b/), member("message", /^Forbidden\b/i)),
        mark,
        any(member("message"), body(/Forbidden/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Asana knows the token, and its user has no access to this object or action.",
      source: "https://developers.asana.com/docs/http-status-codes",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-authorized": {
    headline: "Asana does not accept your token.",
    meaning: "The token is missing, wrong or revoked. OAuth access tokens live for an hour.",
    fix: [
      {
        do: "Try the token alone.",
        snippet: 'curl https://app.asana.com/api/1.0/users/me -H "Authorization: Bearer $ASANA_TOKEN"',
      },
      "Refresh an OAuth token, or make a new personal access token.",
    ],
  },
  plan: {
    headline: "Your Asana plan does not include this.",
    meaning: "The token is valid. The feature, such as search, belongs to a paid plan of the workspace.",
    fix: ["Use another endpoint, or have the workspace's plan changed."],
  },
  forbidden: {
    headline: "Asana does not allow this to your user.",
    meaning:
      "The call runs with the rights of the token's user. The project or task is private, or the workspace blocks the app.",
    fix: [
      "Open the object in Asana as that user; share the project with the user if it is not visible.",
      "Check that the gid belongs to a workspace of the user.",
      "Ask an administrator whether the workspace blocks apps or tokens.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-authorized": {
    matches: [
      '{"errors":[{"message":"Not Authorized","help":"For more information see https://developers.asana.com/docs/errors"}]}',
      {
        evidence: 'HTTP/1.1 401 Not Authorized\n\n{"errors":[{"message":"Not Authorized"}]}',
        request: "curl https://app.asana.com/api/1.0/users/me",
      },
    ],
    ignores: ['HTTP/1.1 401 Unauthorized\n\n{"errors":[{"message":"Not Authorized"}]}'],
  },
  plan: {
    matches: [
      {
        evidence:
          'HTTP/1.1 402 Payment Required\n\n{"errors":[{"message":"Search is only available to premium users."}]}',
        request: "curl https://app.asana.com/api/1.0/workspaces/1/tasks/search",
      },
    ],
  },
  forbidden: {
    matches: [
      '{"errors":[{"message":"Forbidden","help":"For more information see https://developers.asana.com/docs/errors"}]}',
      'HTTP/1.1 403 Forbidden\nx-asana-api-version: 1.1\n\n{"errors":[{"message":"You should be a member of the team in which the project is.","help":"For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors"}]}',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"errors":[{"message":"no"}]}'],
  },
};
