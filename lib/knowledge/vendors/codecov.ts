import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Codecov", layer: "application", seen: url(/^https:\/\/(?:api|ingest)\.codecov\.io\//i) },
  {
    "token-required": {
      when: body(
        /Token\s+required\s+because\s+branch\s+is\s+protected|Token\s+required\s+-\s+not\s+valid\s+tokenless\s+upload/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Codecov takes uploads for this branch only with a token, and got none that is valid.",
      source: "https://docs.codecov.com/docs/codecov-tokens",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-required": {
    headline: "Codecov wants an upload token.",
    meaning:
      "No valid token arrived. GitHub's branch protection is not meant: it is Codecov's own rule for branches of the repository itself.",
    fix: [
      "Hand the secret `CODECOV_TOKEN` to the action as its input token.",
      "Dependabot's pull requests do not get the ordinary secrets: add it among Dependabot's secrets too.",
      "For a public repository: an admin can set token authentication to not required, in the Codecov organization's settings under Global Upload Token.",
      "Use the repository's upload token, not an API access token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-required": {
    matches: ['error - 2025-01-01 -- Upload failed: {"message":"Token required because branch is protected"}'],
  },
};
