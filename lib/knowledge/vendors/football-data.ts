import { all, any, body, member, status, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const host = any(url(/^https?:\/\/api\.football-data\.org\//i), body(/\bapi\.football-data\.org\//i));

export const refusals = vendor(
  { name: "football-data.org", layer: "application", seen: url(/^https?:\/\/(?:\w+\.)?football-data\.org\//i) },
  {
    "restricted-resource": {
      when: any(
        body(
          inARow(
            /resource\s+you\s+are\s+looking\s+for\s+is\s+restricted\s+and\s+apparently\s+not\s+within\s+your\s+/i,
            /permissions/i,
          ),
        ),
        all(host, any(status(403), member("errorCode", /^403$/), body(/\b403\b.{0,20}Forbidden/i))),
      ),
      cause: "permissions",
      strength: "strong",
      because: "football-data.org answers 403 for what exists and is not in the caller's subscription.",
      source: "https://docs.football-data.org/general/v4/errors.html",
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "restricted-resource": {
    headline: "football-data.org does not give you this with your subscription.",
    meaning:
      "The thing exists. It is kept for callers with a token, for a paid plan, or for another version of the API. Too many requests would give 429.",
    fix: [
      {
        do: "Send your token; a call without one sees the least.",
        snippet: 'curl -H "X-Auth-Token: $TOKEN" https://api.football-data.org/v4/competitions',
      },
      "Look in that list whether your plan holds the competition, and whether the season is open to you.",
      "Check that the path belongs to the version of the API that you call.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "restricted-resource": {
    matches: [
      '{"message":"The resource you are looking for is restricted and apparently not within your permissions. Please check your subscription.","errorCode":403}',
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.football-data.org/v4/competitions/EXAMPLE/matches",
    ],
    ignores: ['{"message":"This resource is restricted."}'],
  },
};
