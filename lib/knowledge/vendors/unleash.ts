import { body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Unleash", layer: "application" },
  {
    permission: {
      when: body(
        inARow(
          /To\s+perform\s+this\s+action,\s+you\s+need\s+/,
          /(?:the\s+.{0,3}?(?<permission>[A-Z_]{3,60})|one\s+of\s+the\s+following\s+permissions)/,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Unleash knows the caller, who lacks the permission that the answer names.",
      source: "https://github.com/Unleash/unleash/blob/HEAD/src/lib/error/permission-error.ts",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  permission: {
    headline: "Your Unleash user or token lacks a permission.",
    meaning:
      "Some permissions come with a root role. The others belong to a project and often to an environment as well, so a role in one of them does not count in another.",
    fix: [
      "Read which permission and environment the answer names.",
      "Ask an administrator for a role that has it: a project role for that environment, or a root role where no project is concerned.",
      "For a program, use a service account's token with that role.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  permission: {
    matches: [
      '{"id":"00000000-0000-4000-8000-000000000000","name":"PermissionError","message":"You don\'t have the required permissions to perform this operation. To perform this action, you need the \\"UPDATE_FEATURE\\" permission in the \\"production\\" environment.","permissions":["UPDATE_FEATURE"]}',
    ],
    ignores: ['{"message":"You need a permission."}'],
  },
};
