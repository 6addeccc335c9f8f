import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.intercom.com/docs/references/2.17/rest-api/errors/error-codes";
const host = url(/^https:\/\/api\.(?:eu\.|au\.)?intercom\.io\//i);
const mark = any(host, member("type", /^error\.list$/), body(/intercom/i));
const code = (names: string): Matcher => all(member("code", new RegExp(`^(?:${names})$`)), mark);

const codes = "https://developers.intercom.com/docs/references/rest-api/errors/error-codes/";

export const refusals = vendor(
  { name: "Intercom", layer: "application", seen: host, ids: ["x-request-id"] },
  {
    plan: {
      when: code("api_plan_restricted"),
      cause: "permissions",
      strength: "decisive",
      because: "Intercom says that the plan does not include this part of the API.",
      source: errors,
    },
    "token-expired": {
      when: code("token_expired"),
      cause: "token-expired",
      strength: "decisive",
      because: "Intercom says that the access token has expired.",
      source: errors,
    },
    "token-not-accepted": {
      when: code("unauthorized|missing_authorization|token_(?:not_found|revoked|blocked|suspended)"),
      cause: "authentication",
      strength: "strong",
      because: "Intercom's error code says that the access token is not valid or no longer valid.",
      source: errors,
    },
    "rate-limited": {
      when: code("rate_limit_exceeded|retry_after"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Intercom says that too many requests came in its window.",
      source: errors,
      retry: "after",
    },
    "not-possible": {
      when: any(
        code(
          "unsupported|not_restorable|job_closed|team_unavailable|(?:admin|team|conversation|company|user|contact)_not_found",
        ),
        all(code("forbidden"), body(/\bis\s+closed\s+for\s+new\s+task/i)),
      ),
      cause: "resource",
      strength: "strong",
      because: "Intercom's error code says that the object does not exist or does not take this.",
      source: codes,
      also: { permissions: "weak" },
    },
    forbidden: {
      when: code("forbidden|action_forbidden|token_unauthorized"),
      cause: "permissions",
      strength: "strong",
      because: "Intercom knows the token, which may not do this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: {
    headline: "Your Intercom plan does not include this part of the API.",
    meaning: "The token is valid. Another token of the workspace meets the same refusal.",
    fix: ["Look at the workspace's plan, or use another endpoint."],
  },
  "token-expired": {
    headline: "Your Intercom access token has expired.",
    meaning: "The token was valid once.",
    fix: ["Make a new token in the Developer Hub, or let the user install the app again."],
  },
  "token-not-accepted": {
    headline: "Intercom does not accept this access token.",
    meaning:
      "It is wrong, revoked, or of another workspace or region: tokens of Europe and Australia have hosts of their own.",
    fix: [
      {
        do: "Try the token alone.",
        snippet:
          'curl https://api.intercom.io/me -H "Authorization: Bearer $INTERCOM_TOKEN" -H "Accept: application/json"',
      },
      "Use the host of the workspace's region.",
    ],
  },
  "rate-limited": {
    headline: "Intercom's rate limit stopped you.",
    meaning: "The limit counts for the app and for the workspace.",
    fix: ["Wait until `X-RateLimit-Reset`, then send fewer calls."],
  },
  "not-possible": {
    headline: "Intercom does not offer this for that object.",
    meaning:
      "It does not exist, was blocked or deprecated, or the operation is not supported. The token is not the problem.",
    fix: [
      "Check the id, and the API version in `Intercom-Version`.",
      "A contact that was blocked cannot be made again by the API.",
    ],
  },
  forbidden: {
    headline: "Intercom does not allow this to your token.",
    meaning: "The app lacks a permission, or the workspace does not allow the action.",
    fix: ["Add the permission in the Developer Hub, and install the app again in the workspace."],
  },
};

export const samples: Samples<typeof refusals> = {
  plan: {
    matches: [
      '{"type":"error.list","request_id":"EXAMPLE","errors":[{"code":"api_plan_restricted","message":"Active subscription needed."}]}',
    ],
  },
  "token-expired": { matches: ['{"type":"error.list","errors":[{"code":"token_expired","message":"Token expired"}]}'] },
  "token-not-accepted": {
    matches: [
      '{"type":"error.list","request_id":"EXAMPLE","errors":[{"code":"unauthorized","message":"Access Token Invalid"}]}',
    ],
    ignores: ['{"errors":[{"code":"unauthorized"}]}'],
  },
  "rate-limited": {
    matches: [
      '{"type":"error.list","errors":[{"code":"rate_limit_exceeded","message":"Exceeded rate limit of 83 in 10_seconds"}]}',
    ],
  },
  "not-possible": {
    matches: [
      '{"type":"error.list","errors":[{"code":"not_restorable","message":"This user was blocked and cannot be recreated"}]}',
      '{"type":"error.list","errors":[{"code":"unsupported","message":"The operation is not supported"}]}',
      '{"type":"error.list","request_id":"EXAMPLE","errors":[{"code":"forbidden","message":"job job_example is closed for new task updates"}]}',
    ],
  },
  forbidden: {
    matches: [
      '{"type":"error.list","errors":[{"code":"action_forbidden","message":"The action is not authorized"}]}',
      '{"type":"error.list","errors":[{"code":"token_unauthorized","message":"The token or API Key is not allowed to access the resource"}]}',
      '{"type":"error.list","errors":[{"code":"forbidden","message":"Forbidden"}]}',
    ],
    ignores: ['{"code":"forbidden"}'],
  },
};
