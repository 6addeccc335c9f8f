import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = any(url(/^https?:\/\/circleci\.com\/api\//i), body(/\bcircleci\.com\/api\//i));

export const refusals = vendor(
  { name: "CircleCI", layer: "application", seen: host },
  {
    "permission-denied": {
      when: all(host, body(/Permission\s+denied/i)),
      cause: "authentication",
      strength: "strong",
      because:
        "CircleCI says so of a token that it does not know or that is of the wrong kind, and of a right that is missing.",
      source: "https://github.com/CircleCI-Public/config-preview-sdk/issues/122",
      also: { permissions: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "permission-denied": {
    headline: "CircleCI does not take this token here.",
    meaning:
      "The same words come for a token that was withdrawn, for a project token where a personal one is needed, and for a user without rights to the project.",
    fix: [
      "Use a personal API token: version 2 of the API takes no project tokens.",
      { do: "Ask who the token is.", snippet: 'curl -H "Circle-Token: $TOKEN" https://circleci.com/api/v2/me' },
      "When this refuses the token, make a new one under User Settings, Personal API Tokens.",
      "When the token is good, check that its user may write to the project and that the project was set up in CircleCI.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "permission-denied": {
    matches: [
      'curl --request POST --url https://circleci.com/api/v2/project/gh/example/app/pipeline --header \'Circle-Token: ***\'\n{\n  "message" : "Permission denied"\n}',
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Permission denied"}',
        request: "POST /api/v2/project/gh/example/app/pipeline HTTP/1.1\nHost: circleci.com",
      },
    ],
    ignores: ['{"message":"Permission denied"}'],
  },
};
