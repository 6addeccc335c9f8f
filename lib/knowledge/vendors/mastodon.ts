import { all, any, body, header, member, setsCookie } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://github.com/mastodon/documentation/blob/main/content/en/entities/Error.md";
const scopes = "https://github.com/mastodon/documentation/blob/main/content/en/api/oauth-scopes.md";

export const refusals = vendor(
  {
    name: "Mastodon",
    layer: "application",
    seen: any(header("server", /^Mastodon$/i), setsCookie(/^_mastodon_session$/)),
  },
  {
    scope: {
      when: body(/This\s+action\s+is\s+outside\s+the\s+authorized\s+scopes/i),
      cause: "permissions",
      strength: "decisive",
      because: "Mastodon knows the token, whose scopes do not cover the action.",
      source: scopes,
      actor: "you",
    },
    "account-state": {
      when: body(
        inARow(
          /Your\s+login\s+is\s+/i,
          /(?:currently\s+disabled|currently\s+pending\s+approval|missing\s+a\s+confirmed\s+e-mail\s+address)/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Mastodon knows the account, which is disabled, unconfirmed or waits for approval.",
      source: errors,
    },
    "user-required": {
      when: member("error", /^This (?:method|API) requires an authenticated user/),
      cause: "authentication",
      strength: "decisive",
      because: "The token belongs to an application, not to a user, or there is none.",
      source: errors,
    },
    unsigned: {
      when: member(
        "error",
        /^(?:Request not signed$|Verification failed for \S{1,100} \S{1,200} using |Public key not found for key)/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because:
        "The server fetches and delivers only by signed requests, and the signature of this one is missing or wrong.",
      source: "https://github.com/LemmyNet/lemmy/issues/4451",
      also: { headers: "weak" },
    },
    "not-allowed": {
      when: all(
        member("error", /^This action is not allowed\.?$/i),
        any(header("server", /^Mastodon$/i), body(/mastodon/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Mastodon knows the user, who may not do this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Mastodon token lacks a scope.",
    meaning:
      "Scopes are set when the token is authorized, and never exceed those that the application was registered with.",
    fix: [
      "Find the scope that the method needs, such as `write:statuses`.",
      "Register the application with it, authorize again, and use the new token.",
    ],
  },
  "account-state": {
    headline: "The Mastodon account may not act at present.",
    meaning:
      "A moderator disabled it, the e-mail address is not confirmed, or the sign-up waits for approval. Another token does not help.",
    fix: [
      "Confirm the e-mail address, or wait for approval.",
      "When it is disabled, write to the moderators of the server.",
    ],
  },
  "user-required": {
    headline: "Mastodon wants the token of a user.",
    meaning: "A token from `client_credentials` stands for the application alone.",
    fix: [
      "Let the user authorize the application (authorization code) and use that token.",
      {
        do: "Check what the token stands for.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://social.example.com/api/v1/accounts/verify_credentials',
      },
    ],
  },
  unsigned: {
    headline: "The Mastodon server wants a signed request.",
    meaning:
      "It runs with authorized fetch (`AUTHORIZED_FETCH`): other servers have to sign even reads with the key of an account. A browser or curl cannot read such addresses.",
    fix: [
      "Switch on signed fetches in your server's software.",
      "Where a signature was sent: compare the signed string with the one in the answer, field by field, and see that `keyId` leads to the public key.",
      "A client should use the API with a user's token, not ActivityPub addresses.",
    ],
  },
  "not-allowed": {
    headline: "Mastodon does not allow this to your account.",
    meaning: "It is for staff, or the other account blocks you, or the post is not yours.",
    fix: ["Check the account's role for moderation methods.", "For follows and replies: the other side may block you."],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: ['HTTP/1.1 403 Forbidden\nServer: Mastodon\n\n{"error":"This action is outside the authorized scopes"}'],
  },
  "account-state": { matches: ['{"error":"Your login is currently disabled"}'] },
  "user-required": {
    matches: ['{"error":"This method requires an authenticated user"}'],
    ignores: ['{"message":"This method requires an authenticated user"}'],
  },
  unsigned: {
    matches: [
      '{"error":"Verification failed for ada@social.example https://social.example/users/ada using rsa-sha256 (RSASSA-PKCS1-v1_5 with SHA-256)"}',
      '{"error":"Request not signed"}',
    ],
    ignores: ['{"error":"Request not found"}'],
  },
  "not-allowed": {
    matches: ['HTTP/1.1 403 Forbidden\nserver: Mastodon\n\n{"error":"This action is not allowed"}'],
    ignores: ['{"error":"This action is not allowed"}', '{"error":"Action not allowed"}'],
  },
};
