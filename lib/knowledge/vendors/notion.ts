import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developers.notion.com/reference/status-codes";

/** An error code of the API: in its JSON, or as its JavaScript SDK prints it. */
const code = (word: string): Matcher =>
  any(
    all(member("object", /^error$/), member("code", new RegExp(`^${word}$`))),
    all(body(new RegExp(`\\bcode: .${word}\\b`)), body(/@notionhq|APIResponseError|notion/i)),
  );

export const refusals = vendor(
  { name: "Notion", layer: "application", seen: url(/^https:\/\/api\.notion\.com\//i), ids: ["x-notion-request-id"] },
  {
    "missing-capability": {
      when: code("restricted_resource"),
      cause: "permissions",
      strength: "decisive",
      because: "Notion accepted the token, and says that it may not do this.",
      source: codes,
    },
    "not-shared": {
      when: any(
        code("object_not_found"),
        body(/Make\s+sure\s+the\s+relevant\s+pages\s+and\s+databases\s+are\s+shared\s+with\s+your\s+integration/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Notion hides what is not shared with the integration as if it did not exist.",
      source: codes,
      also: { resource: "moderate" },
    },
    "invalid-token": {
      when: any(code("unauthorized"), all(body(/API\s+token\s+is\s+invalid/i), body(/notion/i))),
      cause: "authentication",
      strength: "decisive",
      because: "Notion does not know this token.",
      source: codes,
    },
    "rate-limited": {
      when: code("rate_limited"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Notion says that requests came too often.",
      source: "https://developers.notion.com/reference/request-limits",
      retry: "after",
    },
    grant: {
      when: code("invalid_grant"),
      cause: "token-expired",
      strength: "moderate",
      because:
        "Notion says that the authorization code or refresh token is expired, revoked or of another integration.",
      source: codes,
      also: { authentication: "moderate" },
    },
    conflict: {
      when: code("conflict_error"),
      cause: "resource",
      strength: "strong",
      because: "Notion says that another change to the same content came in between.",
      source: codes,
      also: { "rate-limit": "moderate" },
      retry: "maybe",
    },
    "wrong-path": {
      when: code("invalid_request_url"),
      cause: "resource",
      strength: "strong",
      because: "Notion says that the path of the request is not one of its API.",
      source: codes,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-capability": {
    headline: "Your Notion integration lacks a capability.",
    meaning:
      "The token is valid. Capabilities (read, insert, update, comments, users) are set on the integration itself.",
    fix: [
      "Open the integration's settings and tick the capability that this endpoint needs.",
      "For a public integration, users must authorize it again afterwards.",
    ],
  },
  "not-shared": {
    headline: "The Notion page is not shared with your integration.",
    meaning: "Notion answers 'not found' for pages that the integration may not see, so a right id can look wrong.",
    fix: [
      "Open the page in Notion, choose Connections in its menu, and add the integration.",
      "Check that the id is that of the page or database, and not of a view.",
    ],
  },
  "invalid-token": {
    headline: "Notion does not accept this token.",
    meaning: "It is mistyped, or the integration was removed from the workspace.",
    fix: ["Copy the integration's secret again, and send it as Authorization: Bearer with Notion-Version."],
  },
  "rate-limited": {
    headline: "Notion's rate limit stopped you.",
    meaning: "An integration may send about three requests a second on average.",
    fix: ["Wait for the seconds in retry-after, then queue the requests."],
  },
  grant: {
    headline: "Notion does not take this authorization code.",
    meaning:
      "Codes work once, for a short time, and only for the integration and redirect address that they were made for.",
    fix: [
      "Send the user through the authorization again, and exchange the code at once.",
      "Compare `redirect_uri` and client id with those of the first step.",
    ],
  },
  conflict: {
    headline: "Another change got in between.",
    meaning: "Notion saves one change to a block or page at a time. Rights are not the problem.",
    fix: [
      "Read the object again and repeat the change after a short pause.",
      "Send changes to one page one after the other.",
    ],
  },
  "wrong-path": {
    headline: "Notion's API has no such path.",
    meaning: "No token or sharing changes that.",
    fix: ["Compare the path with the reference: `https://api.notion.com/v1/…`, ids without spaces, no double slash."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-capability": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"object":"error","status":403,"code":"restricted_resource","message":"Insufficient permissions for this endpoint."}',
    ],
    ignores: ['{"code":"restricted_resource"}'],
  },
  "not-shared": {
    matches: [
      "@notionhq/client warn: request fail { code: 'object_not_found', message: 'Could not find page with ID: 2f6.' }",
    ],
  },
  "invalid-token": {
    matches: ['{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}'],
  },
  "rate-limited": { matches: ['{"object":"error","status":429,"code":"rate_limited","message":"slow down"}'] },
  grant: {
    matches: [
      '{"object":"error","status":400,"code":"invalid_grant","message":"Invalid code: this code has been revoked."}',
    ],
  },
  conflict: {
    matches: [
      '{"object":"error","status":409,"code":"conflict_error","message":"Conflict occurred while saving. Please try again."}',
    ],
  },
  "wrong-path": {
    matches: ['{"object":"error","status":400,"code":"invalid_request_url","message":"Invalid request URL."}'],
  },
};
