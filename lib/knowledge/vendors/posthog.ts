import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "PostHog", layer: "application", seen: url(/^https?:\/\/(?:us|eu|app)\.(?:i\.)?posthog\.com\//i) },
  {
    "personal-key": {
      when: body(/This\s+action\s+does\s+not\s+support\s+Personal\s+API\s+Key\s+access/i),
      cause: "permissions",
      strength: "strong",
      because: "This action takes no personal API key, whatever its scopes.",
      source: "https://github.com/PostHog/posthog/issues/30993",
      also: { resource: "moderate", authentication: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "personal-key": {
    headline: "PostHog does not let a personal API key call this.",
    meaning:
      "The key is known. The action declares no scope that a key could have, so a key with all scopes is refused as well.",
    fix: [
      "Look in the API's documentation for an endpoint that lists a scope for what you want.",
      "Where you need this one, ask PostHog; an endpoint without a scope can be an oversight.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "personal-key": {
    matches: [
      '{"type":"authentication_error","code":"permission_denied","detail":"This action does not support Personal API Key access","attr":null}',
    ],
    ignores: ['{"type":"authentication_error","code":"permission_denied"}'],
  },
};
