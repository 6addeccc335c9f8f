import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  url(/\/xrpc\/(?:com\.atproto|app\.bsky|chat\.bsky)\.[\w.]{3,60}/i),
  body(/\bXRPC|atproto|bsky\.(?:social|app|network)/i),
);

export const refusals = vendor(
  {
    name: "Bluesky (AT Protocol)",
    layer: "application",
    seen: url(/\/xrpc\/(?:com\.atproto|app\.bsky|chat\.bsky)\./i),
  },
  {
    "app-password-scope": {
      when: all(body(/\bBad\s+token\s+(?:scope|method)\b/i), any(member("error", /^InvalidToken$/), mark)),
      cause: "permissions",
      strength: "strong",
      because: "The server knows the session, and says that its app password does not cover this.",
      source: "https://github.com/bluesky-social/atproto/blob/main/packages/pds/tests/app-passwords.test.ts",
      actor: "you",
    },
    "token-expired": {
      when: all(member("error", /^ExpiredToken$/), any(mark, member("message"))),
      cause: "token-expired",
      strength: "decisive",
      because: "The server says that the access token has expired; it answers 400 for this.",
      source: "https://github.com/bluesky-social/atproto/blob/main/packages/api/src/atp-agent.ts",
    },
    "not-for-guests": {
      when: all(member("message", /^Request forbidden by/), mark),
      cause: "authentication",
      strength: "strong",
      because: "The server itself writes these words of a proxy when a further page is asked for without a log-in.",
      source:
        "https://github.com/bluesky-social/atproto/blob/main/packages/bsky/src/api/app/bsky/feed/searchPostsV2.ts",
      also: { "ip-block": "moderate" },
    },
    "oauth-refused": {
      when: body(/OAuth\s+credentials\s+are\s+not\s+supported\s+for/),
      cause: "authentication",
      strength: "strong",
      because: "This endpoint takes a session made with the password, not one made by OAuth.",
      source:
        "https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/api/com/atproto/server/createAppPassword.ts",
      also: { permissions: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "app-password-scope": {
    headline: "Your Bluesky app password does not cover this.",
    meaning:
      "The session is valid. App passwords cannot reach account settings, and direct messages only when that was ticked.",
    fix: [
      "For direct messages, make a new app password with access to them, and sign in again.",
      "For what app passwords never cover, such as making further app passwords, sign in with the main password.",
    ],
  },
  "token-expired": {
    headline: "Your Bluesky access token has expired.",
    meaning:
      "Access tokens live for a short time. The answer has status 400, so that clients waiting for 401 do not refresh.",
    fix: [
      "Call `com.atproto.server.refreshSession` with the refresh token, and repeat the request.",
      "Make the client refresh on the error name ExpiredToken, not on the status.",
    ],
  },
  "not-for-guests": {
    headline: "Bluesky shows guests the first page of a search only.",
    meaning: "Without a log-in a `cursor` is refused. Another address or User-Agent changes nothing.",
    fix: [
      "Create a session with an app password, and send its token to your account's own server.",
      "Do without the cursor, and narrow the search by time.",
    ],
  },
  "oauth-refused": {
    headline: "This endpoint does not take OAuth sessions.",
    meaning: "Managing the account itself is kept for sessions that were made with the account's password.",
    fix: [
      "Call `com.atproto.server.createSession` with the account's password for this.",
      "Or let the user do it on the account's page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "app-password-scope": {
    matches: ['{"error":"InvalidToken","message":"Bad token scope"}', "XRPCError: Bad token method"],
    ignores: ['{"message":"Bad token scope"}', '{"error":"InvalidToken","message":"Token is invalid"}'],
  },
  "token-expired": {
    matches: ['HTTP/1.1 400 Bad Request\n\n{"error":"ExpiredToken","message":"Token has expired"}'],
    ignores: ["<Error><Code>ExpiredToken</Code></Error>"],
  },
  "not-for-guests": {
    matches: [
      {
        evidence: '{"error":"Forbidden","message":"Request forbidden by administrative rules."}',
        request: "curl 'https://public.api.bsky.app/xrpc/app.bsky.feed.searchPosts?q=kites&cursor=50'",
      },
    ],
    ignores: ['{"error":"Forbidden","message":"Request forbidden by administrative rules."}'],
  },
  "oauth-refused": {
    matches: ['{"error":"Forbidden","message":"OAuth credentials are not supported for this endpoint"}'],
    ignores: ["OAuth credentials are not supported"],
  },
};
