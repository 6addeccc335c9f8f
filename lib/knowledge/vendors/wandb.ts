import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Weights & Biases", layer: "application", seen: url(/^https:\/\/api\.wandb\.ai\//i) },
  {
    entity: {
      when: any(
        body(/Error\s+while\s+calling\s+W&(?:amp;)?B\s+API:\s+(?:permission\s+denied|project\s+not\s+found)/i),
        all(body(/permission\s+denied/i), body(/upsertBucket|PERMISSION_ERROR/), body(/upsertBucket|wandb|W&B/)),
        all(body(/Permission\s+denied\s+to\s+access\s+[\w-]{1,60}\/[^\n]{1,100}\/[\w-]{4,20}\b/i), body(/wandb|W&B/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The account of the key may not write to this entity or project.",
      source: "https://github.com/wandb/wandb/issues/9156",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  entity: {
    headline: "Your W&B account may not write to this entity.",
    meaning:
      "The log-in worked. The entity, a user or team, is one that you do not belong to; often the code's author left a name in it.",
    fix: [
      { do: "See as whom you are logged in; with `--relogin` you can enter another key.", snippet: "wandb login" },
      {
        do: "Set the entity to your own user or team.",
        snippet: 'wandb.init(entity="YOUR-TEAM", project="my-project")',
      },
      "Check `WANDB_ENTITY` and the project's config files for a stranger's name.",
      "In a team: ask for a seat or role that may write. In another's project: ask its creator to open it to your runs.",
      "On a server of your own: log in there with `wandb login --relogin --host=URL`, since its keys are its own.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  entity: {
    matches: [
      'wandb.errors.errors.CommError: failed to upsert bucket: returned error 403 Forbidden: {"errors":[{"message":"permission denied","path":["upsertBucket"],"extensions":{"code":"PERMISSION_ERROR"}}],"data":{"upsertBucket":null}}',
      "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)",
    ],
    ignores: ['{"errors":[{"message":"permission denied"}]}'],
  },
};
