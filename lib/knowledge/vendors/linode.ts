import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Linode (Akamai) API",
    layer: "application",
    seen: any(header("x-oauth-scopes", /\blinodes:|domains:/i), url(/^https:\/\/api\.linode\.com\//i)),
  },
  {
    scope: {
      when: all(
        body(/Your\s+OAuth\s+token\s+is\s+not\s+authorized\s+to\s+use\s+this\s+endpoint/i),
        any(member("reason"), body(/linode/i), url(/linode/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The Linode token is valid and lacks the scope of this endpoint.",
      source: "https://github.com/linode/linode-cli/issues/142",
      actor: "you",
    },
    token: {
      when: all(
        body(/Invalid\s+OAuth\s+token|You\s+must\s+be\s+authenticated\s+to\s+find\s+your\s+StackScripts/i),
        any(body(/linode/i), url(/api\.linode\.com/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Linode does not accept the token.",
      source: "https://techdocs.akamai.com/linode-api/reference/401",
      also: { "token-expired": "moderate" },
    },
    "not-found": {
      when: all(body(/"reason":\s?"Not found"/i), any(body(/linode/i), url(/api\.linode\.com/i))),
      cause: "resource",
      strength: "strong",
      because: "Linode finds no such object among those that the token reaches.",
      source: "https://techdocs.akamai.com/linode-api/reference/404",
      also: { permissions: "weak" },
    },
    busy: {
      when: body(/\bLinode busy\.?(?:"|\s|$)/),
      cause: "resource",
      strength: "strong",
      because: "Linode says that another job of this Linode is still running.",
      source: "https://github.com/linode/linodego/blob/HEAD/retries.go",
      also: { "rate-limit": "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Linode token lacks a scope.",
    meaning: "The status is 401, but the token works. Its scopes are fixed when it is made.",
    fix: [
      "Compare `x-accepted-oauth-scopes` with `x-oauth-scopes` in the answer.",
      "Make a new personal access token with read/write on what you use: also StackScripts, Events or IPs where a tool needs them.",
      "For a restricted user, have an administrator widen the grants too.",
    ],
  },
  token: {
    headline: "Linode does not accept your token.",
    meaning: "It is mistyped, was revoked, or its time is over. Pasting into a terminal may add stray characters.",
    fix: [
      "Look at the token's expiry under API Tokens in Cloud Manager.",
      { do: "Test it.", snippet: 'curl -H "Authorization: Bearer $LINODE_TOKEN" https://api.linode.com/v4/profile' },
    ],
  },
  "not-found": {
    headline: "Linode finds no such object.",
    meaning: "The id is wrong, or the object belongs to another account.",
    fix: ["List the objects with the same token and compare the id.", "A restricted user sees only what was granted."],
  },
  busy: {
    headline: "This Linode is busy with another job.",
    meaning: "Token and grants are fine. A Linode takes one job at a time.",
    fix: ["Wait until the running job ends, and try again.", "Linode's own clients repeat the call on this answer."],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nx-accepted-oauth-scopes: linodes:read_write\nx-oauth-scopes: linodes:read_only\n\n{"errors":[{"reason":"Your OAuth token is not authorized to use this endpoint."}]}',
      "Unable to query the Linode API. Saw: 401: Your OAuth token is not authorized to use this endpoint.;",
    ],
    ignores: ['{"message":"Your OAuth token is not authorized to use this endpoint"}'],
  },
  token: {
    matches: ["linode.errors.ApiError: 401: Invalid OAuth token;"],
    ignores: ['{"error":"Invalid OAuth token"}'],
  },
  "not-found": { matches: ['https://api.linode.com/v4/linode/instances/1\n{"errors":[{"reason":"Not found"}]}'] },
  busy: { matches: ['{"errors":[{"reason":"Linode busy."}]}'] },
};
