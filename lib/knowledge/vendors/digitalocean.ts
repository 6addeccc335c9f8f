import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(
  url(/^https:\/\/api\.digitalocean\.com\//i),
  header("ratelimit-limit"),
  member("request_id"),
  body(/digitalocean|doctl|godo/i),
);

const denied = body(
  inARow(
    /You\s+/i,
    oneOf(
      /are\s+not\s+authorized\s+to\s+perform\s+this\s+operation/i,
      /do\s+not\s+have\s+access\s+for\s+the\s+attempted\s+action/i,
    ),
  ),
);

export const refusals = vendor(
  {
    name: "DigitalOcean",
    layer: "application",
    seen: url(/^https:\/\/api\.digitalocean\.com\//i),
    ids: ["x-request-id"],
  },
  {
    forbidden: {
      when: any(
        all(mine, member("id", /^forbidden$/i), denied),
        all(body(/api\.digitalocean\.com\/v2\/[\w/.-]{1,160}:\s+403/i), denied),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "DigitalOcean knows the token, whose scopes or team role do not include this action.",
      source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      actor: "you",
    },
    conflict: {
      when: all(member("id", /^conflict$/), body(/could\s+not\s+be\s+completed\s+due\s+to\s+a\s+conflict/i)),
      cause: "resource",
      strength: "strong",
      because: "DigitalOcean says that the object's state is in the way.",
      source: "https://github.com/digitalocean/openapi/blob/HEAD/specification/shared/responses/conflict.yml",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Your DigitalOcean token lacks a scope or role.",
    meaning: "The token is valid for one team, with the scopes that were chosen when it was made.",
    fix: [
      { do: "See which account and team the token belongs to.", snippet: "doctl account get" },
      "Look at the token's scopes under API in the control panel, and make one that holds the action.",
      "Check that it was made in the team that owns the resource.",
    ],
  },
  conflict: {
    headline: "The object's state stands in the way at DigitalOcean.",
    meaning: "Token and scopes are fine. Another action on the object is running, or its name is taken.",
    fix: ["Wait until the running action ends, and try again."],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: [
      'HTTP/2 403\nratelimit-limit: 5000\n\n{"id":"forbidden","message":"You are not authorized to perform this operation","request_id":"4d9d8375"}',
      "Error: POST https://api.digitalocean.com/v2/droplets: 403 (request 4d9d8375) You are not authorized to perform this operation",
    ],
    ignores: ['{"id":"forbidden","message":"You are not authorized to perform this operation"}'],
  },
  conflict: { matches: ['{"id":"conflict","message":"The request could not be completed due to a conflict."}'] },
};
