import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const authentication = "https://developers.figma.com/docs/rest-api/authentication/";

/** Figma writes the reason in `err`, newer endpoints in `message` beside `error: true`. */
const says = (pattern: RegExp): Matcher =>
  all(
    member("status", /^403$/),
    any(member("err", pattern), all(member("error", /^true$/), member("message", pattern))),
  );

export const refusals = vendor(
  { name: "Figma", layer: "application", seen: url(/^https:\/\/api\.figma\.com\//i) },
  {
    "token-expired": {
      when: says(/^Token expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Figma says that the token has expired.",
      source: authentication,
    },
    "invalid-token": {
      when: says(/^Invalid token/i),
      cause: "authentication",
      strength: "strong",
      because: "Figma answers a wrong or missing token with 403.",
      source: authentication,
      also: { headers: "weak", "token-expired": "weak" },
    },
    "missing-scope": {
      when: any(says(/^Invalid scope/i), body(/Invalid\s+scope\(s\):[^\n]{1,300}This\s+endpoint\s+requires/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Figma accepted the token and names the scope that it lacks.",
      source: "https://developers.figma.com/docs/rest-api/scopes/",
      actor: "you",
    },
    plan: {
      when: says(/Limited by Figma plan|Incorrect account type/i),
      cause: "permissions",
      strength: "decisive",
      because: "Figma says that the plan does not include this endpoint.",
      source: "https://developers.figma.com/docs/rest-api/variables/",
    },
    "not-exportable": {
      when: says(/^File not exportable/i),
      cause: "permissions",
      strength: "strong",
      because: "The file's owner forbids viewers to copy, share or export it.",
      source: "https://github.com/GLips/Figma-Context-MCP/issues/92",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your Figma token has expired.",
    meaning: "Personal access tokens live for a chosen time only; OAuth tokens must be refreshed.",
    fix: ["Make a new personal access token, or use the refresh token."],
  },
  "invalid-token": {
    headline: "Figma does not accept this token.",
    meaning: "It is wrong, revoked or empty, or a personal token was sent in the header for OAuth tokens.",
    fix: [
      {
        do: "Send a personal token in its own header.",
        snippet: 'curl -H "X-Figma-Token: $FIGMA_TOKEN" https://api.figma.com/v1/me',
      },
      "Send an OAuth token as Authorization: Bearer.",
      "Check that the variable is set: a header with the word None or undefined gives this answer.",
    ],
  },
  "missing-scope": {
    headline: "Your Figma token lacks a scope.",
    meaning: "The token is valid; scopes are chosen when it is made.",
    fix: [
      "Make a new token with the scope that the message names.",
      "For an OAuth app, ask for it and let the user consent again.",
    ],
  },
  plan: {
    headline: "Your Figma plan does not include this endpoint.",
    meaning: "Variables, for one, need a full seat in an Enterprise organization.",
    fix: ["Check the endpoint's page for the plan and the seat it needs.", "Use a token of a member who has them."],
  },
  "not-exportable": {
    headline: "The Figma file may not be exported.",
    meaning: "Your token is good; a setting of the file forbids viewers to export.",
    fix: ["Ask the file's owner to allow viewers to copy and export, or for edit access."],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expired": { matches: ['HTTP/2 403\ncontent-type: application/json\n\n{"status":403,"err":"Token expired"}'] },
  "invalid-token": {
    matches: ['INFO - Response: 403 {"status":403,"err":"Invalid token"}'],
    ignores: ['{"message":"Invalid token"}', '{"status":401,"err":"Invalid token"}'],
  },
  "missing-scope": {
    matches: [
      '{"status":403,"error":true,"message":"Invalid scope(s): file_read. This endpoint requires the file_variables:read scope"}',
    ],
  },
  plan: { matches: ['{"status":403,"error":true,"message":"Limited by Figma plan"}'] },
  "not-exportable": { matches: ['{"status":403,"err":"File not exportable"}'] },
};
