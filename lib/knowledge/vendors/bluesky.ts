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
      source: "https://github.com/bluesky-social/atproto/blob/main/packages/bsky/src/auth-verifier.ts",
    },
    "token-expired": {
      when: all(member("error", /^ExpiredToken$/), any(mark, member("message"))),
      cause: "token-expired",
      strength: "decisive",
      because: "The server says that the access token has expired; it answers 400 for this.",
      source: "https://github.com/bluesky-social/atproto/blob/main/packages/api/src/atp-agent.ts",
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
      "For what app passwords never cover, sign in with the main password or OAuth.",
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
};
