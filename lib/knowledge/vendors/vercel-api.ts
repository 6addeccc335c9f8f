import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://vercel.com/docs/sdk";

const mark = any(url(/^https:\/\/api\.(?:vercel|zeit)\.c(?:om|o)/i), body(/\bvercel\b/i));

export const refusals = vendor(
  { name: "Vercel API", layer: "application", seen: url(/^https:\/\/api\.vercel\.com\//i) },
  {
    scope: {
      when: any(
        body(/\bnot_authorized_for_scope\b/),
        all(
          member("code", /^forbidden$/),
          body(/(?:not\s+authorized|re-?authenticate)[^\n]{0,60}(?:scope|team)|access\s+this\s+(?:scope|team)/i),
          mark,
        ),
        all(
          body(/Not\s+authorized:\s+Trying\s+to\s+access\s+resource\s+under\s+scope\s+\W{0,4}(?<scope>[\w-]{1,60})/i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The Vercel token is valid and does not cover this team or scope.",
      source: documentation,
    },
    "token-invalid": {
      when: any(
        all(member("invalidToken", /^true$/), member("code", /^forbidden$/)),
        all(
          body(/The\s+(?:request\s+is\s+missing\s+an\s+authentication\s+token|specified\s+token\s+is\s+not\s+valid)/i),
          any(mark, member("code")),
        ),
        all(member("code", /^missing_token$/), mark),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Vercel got no token, or one that is wrong or has ended.",
      source: documentation,
      also: { "token-expired": "moderate" },
    },
    forbidden: {
      when: all(member("code", /^forbidden$/), any(url(/^https:\/\/api\.vercel\.com/i), body(/\bvercel\b/i))),
      cause: "permissions",
      strength: "strong",
      because: "Vercel knows the caller and does not allow the operation.",
      source: documentation,
      also: { authentication: "moderate", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Vercel token does not cover this team.",
    meaning:
      "A token may be limited to one team or project. An unnamed team means the personal account, which is often the true error.",
    fix: [
      "Add `?teamId=TEAM` or `?slug=SLUG` to the call, or `--scope` to the command.",
      "Make a token whose scope holds the team; with SAML, sign in to the team again first.",
      "Check that your role in the team, and its plan, allow the operation.",
    ],
  },
  "token-invalid": {
    headline: "Vercel does not accept your token.",
    meaning: "Vercel answers 403 also for a token that is wrong, deleted or past its end.",
    fix: [
      {
        do: "Test the token by itself.",
        snippet: 'curl -H "Authorization: Bearer $VERCEL_TOKEN" https://api.vercel.com/v2/user',
      },
      "Look at its end in Account Settings, Tokens, and make a new one.",
      "In CI, check that the secret is set for this branch or fork.",
    ],
  },
  forbidden: {
    headline: "Vercel does not allow this with your token.",
    meaning: "The token lacks the team, your role lacks the right, or the plan lacks the feature.",
    fix: [
      "Name the team with teamId or slug.",
      "Check the token's scope and end, and your role in the team.",
      "Look whether the feature belongs to the team's plan.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      '{"error":{"code":"forbidden","message":"Not authorized: Trying to access resource under scope \\"acme\\". You must re-authenticate to this scope or use a token with access to this scope.","saml":false}}',
      "VercelError: not_authorized_for_scope",
    ],
  },
  "token-invalid": {
    matches: [
      '{"error":{"code":"forbidden","message":"Not authorized","invalidToken":true}}',
      "Error: The specified token is not valid. Use `vercel login` to generate a new token. vercel",
    ],
    ignores: ['{"error":{"code":"forbidden","message":"Not authorized"}}'],
  },
  forbidden: {
    matches: [
      {
        evidence:
          'HTTP/2 403\nserver: Vercel\n\n{"error":{"code":"forbidden","message":"You don\'t have permission to create the project."}}',
        request: 'curl -X POST https://api.vercel.com/v10/projects -H "Authorization: Bearer EXAMPLE"',
      },
    ],
    ignores: ['{"error":{"code":"forbidden","message":"You do not have permission"}}'],
  },
};
