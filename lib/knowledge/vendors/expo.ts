import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Expo and EAS", layer: "application", seen: url(/^https:\/\/api\.expo\.dev\//i) },
  {
    entity: {
      when: any(
        body(/Entity\s+not\s+authorized:\s+(?<entity>\w{3,40})Entity\[/i),
        body(/ApiV2Error:\s+(?:Entity\s+)?Not\s+Authorized/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The Expo account that is signed in does not belong to the owner of this project.",
      source: "https://github.com/expo/eas-cli/issues/2955",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  entity: {
    headline: "Your Expo account has no access to this project.",
    meaning:
      "The log-in worked. owner, slug and `extra.eas.projectId` in the app's config point at somebody else's project, which is common in cloned examples.",
    fix: [
      { do: "See who is signed in.", snippet: "eas whoami" },
      {
        do: "To link the app to a project of your own, first take `extra.eas.projectId` and a foreign owner out of the app's config. While the id stands there, this changes nothing.",
        snippet: "eas init",
      },
      "Or ask the owner to invite you with a role that may do this.",
      "In CI, check that `EXPO_TOKEN` is of the right account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  entity: {
    matches: [
      "[GraphQL] Entity not authorized: AppEntity[00000000-0000-0000-0000-000000000001] (viewer = RegularUserViewerContext[00000000-0000-0000-0000-000000000002], action = READ, ruleIndex = -1)",
      "ApiV2Error: Entity Not Authorized.",
    ],
  },
};
