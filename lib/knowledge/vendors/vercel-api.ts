import { all, any, body, member, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  url(/^https:\/\/api\.vercel\.com/i),
  body(/\bapi\.vercel\.com|@vercel\/sdk|\bvercel\s+(?:deploy|pull|link)\b/i),
);
/** What vercel.ts recognises by its own words. */
const known = any(
  member("invalidToken", /^true$/),
  body(
    oneOf(
      /under\s+scope|access\s+to\s+scope|to\s+this\s+scope|You\s+don.{1,6}t\s+have\s+permission\s+to/i,
      /specified\s+token\s+is\s+not\s+valid/i,
    ),
  ),
);

export const refusals = vendor(
  { name: "Vercel API", layer: "application", seen: url(/^https:\/\/api\.vercel\.com\//i) },
  {
    scope: {
      when: body(/\bnot_authorized_for_scope\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The Vercel token is valid and does not cover this team or scope.",
      source: "https://github.com/vercel/sdk/blob/HEAD/src/models/notauthorizedforscope.ts",
      actor: "you",
    },
    forbidden: {
      when: all(member("code", /^forbidden$/), mark, without(known)),
      cause: "permissions",
      strength: "strong",
      because:
        "Vercel answers forbidden when the token is missing or has ended, or when its scope or the team's plan stands against the call.",
      source: "https://github.com/vercel/sdk/blob/HEAD/README.md",
      also: { authentication: "moderate", "token-expired": "moderate" },
    },
    method: {
      when: all(member("code", /^method_unknown$/), body(/endpoint\s+only\s+responds\s+to/i)),
      cause: "resource",
      strength: "decisive",
      because: "Vercel says that this endpoint does not take the method.",
      source: "https://www.vercel.com/docs/rest-api/errors",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Vercel token does not cover this scope.",
    meaning: "A token may be limited to one team or project. When the call names no team, the personal account counts.",
    fix: ["Add `?teamId=TEAM` or `?slug=SLUG` to the call.", "Make a token whose scope holds the team or project."],
  },
  forbidden: {
    headline: "Vercel does not allow this with your token.",
    meaning:
      "Without a token the answer is the same. With one, Vercel names three reasons: it has ended, its scope lacks the team, or the feature is not part of the team's plan.",
    fix: [
      "Check that the call carries `Authorization: Bearer` and the token, and that its variable is not empty.",
      "Look at the token's end under Account Settings, Tokens.",
      "Name the team with `teamId` or slug, and check that the token's scope holds it.",
      "Check your role, and whether the feature belongs to the plan.",
    ],
  },
  method: {
    headline: "This Vercel endpoint takes another method.",
    meaning: "The token is not the problem; the message names the methods that the endpoint takes.",
    fix: ["Use the method that the message names."],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: ['{"status":403,"code":"not_authorized_for_scope","message":"Not authorized for this scope"}'],
    ignores: ['{"error":{"code":"forbidden","message":"Not authorized"}}'],
  },
  forbidden: {
    matches: [
      {
        evidence: 'HTTP/2 403\nserver: Vercel\n\n{"error":{"code":"forbidden","message":"Not authorized"}}',
        request: 'curl -X POST https://api.vercel.com/v10/projects -H "Authorization: Bearer EXAMPLE"',
      },
    ],
    ignores: [
      '{"error":{"code":"forbidden","message":"Not authorized","invalidToken":true}}',
      '{"error":{"code":"forbidden","message":"Not authorized"}}',
    ],
  },
  method: { matches: ['{"error":{"code":"method_unknown","message":"This endpoint only responds to METHOD"}}'] },
};
