import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Datadog", layer: "application" },
  {
    permission: {
      when: body(/Failed\s+permission\s+authorization\s+checks/i),
      cause: "permissions",
      strength: "decisive",
      because: "Datadog knows the keys, whose owner or scopes lack a permission.",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
    },
    "invalid-key": {
      when: all(
        body(
          /API\s+key\s+(?:is\s+)?(?:invalid|missing|required)|Invalid\s+API\s+key|\[?\\*["\x27]Forbidden\\*["\x27]\]?/i,
        ),
        any(body(/datadog|ddog|API error 403 Forbidden: \{.errors/i), header("x-ratelimit-name")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Datadog answers 403 when the API key or the application key is not valid for the site.",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
      also: { permissions: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  permission: {
    headline: "Your Datadog application key lacks a permission.",
    meaning:
      "Both keys are good. An application key has the rights of the user who made it, or fewer when it is scoped.",
    fix: [
      "Look up which permission the endpoint needs, and add it to the owner's role.",
      "For a scoped key, add the scope to the key.",
    ],
  },
  "invalid-key": {
    headline: "Datadog did not accept the keys.",
    meaning: "The API key, the application key or the site does not match. Keys are valid on one Datadog site only.",
    fix: [
      {
        do: "Check the API key on your site.",
        snippet: "curl -H 'DD-API-KEY: KEY' https://api.datadoghq.eu/api/v1/validate",
      },
      "Use the host of your site (us1, us3, us5, eu1, ap1, ap2, gov).",
      "Do not swap the two: `DD-API-KEY` takes the API key, `DD-APPLICATION-KEY` the application key, both of the same organization.",
      "If the API key is valid, check that the application key was not revoked and, when it is scoped, has the scope.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  permission: {
    matches: ['{"errors":["Forbidden","Failed permission authorization checks"]}'],
    ignores: ['{"errors":["Forbidden"]}'],
  },
  "invalid-key": {
    matches: [
      "2026-11-23 ERROR datadog: API key invalid, dropping transaction for https://app.datadoghq.com (403 Forbidden)",
      'API error 403 Forbidden: {"errors": ["Forbidden"]}',
    ],
  },
};
