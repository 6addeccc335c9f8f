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
};
