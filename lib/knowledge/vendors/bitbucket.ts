import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Bitbucket", layer: "application" },
  {
    "missing-scope": {
      when: body(/Your\s+credentials\s+lack\s+one\s+or\s+more\s+required\s+privilege\s+scopes/i),
      cause: "permissions",
      strength: "decisive",
      because: "Bitbucket accepted the credential and lists the scopes that it lacks.",
      source: "https://developer.atlassian.com/cloud/bitbucket/rest/intro/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-scope": {
    headline: "Bitbucket knows you, but the credential lacks a scope.",
    meaning:
      "The answer lists the scopes that are required and those that were granted. The role in the repository does not matter until the scope is there.",
    fix: [
      "Compare `required` and `granted` in the answer.",
      "Make a token or OAuth consumer with the required scope, and have the user consent again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-scope": {
    matches: [
      '{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["repository:write"],"granted":["account"]}}}',
    ],
  },
};
