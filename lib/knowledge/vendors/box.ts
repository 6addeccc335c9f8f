import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors";

const mark = any(
  header("box-request-id"),
  body(/developers?\.box\.com|BoxAPI|\bboxsdk\b|BoxrError/i),
  url(/^https:\/\/(?:api|upload|account)\.box\.com\//i),
);
const code = (name: string): Matcher => all(body(new RegExp(String.raw`\b${name}\b`)), mark);

export const refusals = vendor(
  {
    name: "Box",
    layer: "application",
    seen: any(header("box-request-id"), url(/^https:\/\/(?:api|upload)\.box\.com\//i)),
    ids: ["box-request-id"],
  },
  {
    "origin-not-allowed": {
      when: any(
        body(/\bcors_origin_not_whitelisted\b/),
        body(/Did\s+you\s+forget\s+to\s+(?:safelist|whitelist|allowlist)\s+your\s+origin\s+in\s+the\s+CORS\s+config/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Box says that the page's origin is not in the app's CORS domains.",
      source: "https://developer.box.com/guides/security/cors",
      actor: "you",
    },
    "insufficient-permissions": {
      when: any(
        body(/\baccess_denied_insufficient_permissions\b/),
        all(body(/Access\s+denied\s+-\s+insufficient\s+permission/i), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Box knows the user, and says that the user or the app may not do this with the item.",
      source:
        "https://support.box.com/hc/en-us/articles/360043693434-API-Content-API-403-access-denied-insufficient-permissions-Errors",
    },
    location: {
      when: any(body(/\baccess_from_location_blocked\b/)),
      cause: "ip-block",
      strength: "strong",
      because: "Box says that the enterprise does not admit log-ins from this place.",
      source: errors,
      also: { geo: "strong" },
      actor: "account-admin",
    },
    "shield-policy": {
      when: any(body(/Blocked\s+by\s+Shield\s+(?:Access\s+Policy|Malware)/i), code("forbidden_by_policy")),
      cause: "permissions",
      strength: "decisive",
      because: "Box says that a policy of the enterprise forbids this.",
      source: errors,
      actor: "account-admin",
    },
    "user-steps": {
      when: code("(?:user_email_confirmation_required|password_reset_required|terms_of_service_required)"),
      cause: "permissions",
      strength: "strong",
      because: "Box says that the user must first confirm the address, set a password or accept terms.",
      source: errors,
      also: { authentication: "weak" },
    },
    busy: {
      when: code("(?:operation_blocked_temporary|name_temporarily_reserved)"),
      cause: "resource",
      strength: "decisive",
      because: "Box says that another operation on the folder is still running.",
      source: errors,
      also: { "ip-block": "against" },
      retry: "maybe",
    },
    "item-locked": {
      when: code("access_denied_item_locked"),
      cause: "resource",
      strength: "strong",
      because: "Box says that the item is locked.",
      source: errors,
      also: { permissions: "moderate" },
    },
    "insufficient-scope": {
      when: any(
        header("www-authenticate", /realm=.{0,2}Service.{0,60}error=.{0,2}insufficient_scope/i),
        all(body(/insufficient_scope/i), mark),
        all(
          body(/Bearer\s+realm=\W{0,3}Service\b/i),
          body(/requires\s+higher\s+privileges\s+than\s+provided\s+by\s+the\s+access\s+token/i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Box says that the token was made without the scope that this call needs.",
      source: "https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors",
    },
    forbidden: {
      when: all(member("code", /^forbidden$/), member("type", /^error$/), mark),
      cause: "permissions",
      strength: "strong",
      because: "Box knows the caller, and does not let this app or user do it.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "origin-not-allowed": {
    headline: "Your page's origin is not allowed in the Box app.",
    meaning:
      "Box compares Origin with the app's list and refuses all others. With an empty list every origin is refused.",
    fix: [
      "In the Developer Console, open the app, Configuration, CORS Domains, and add the exact origin.",
      "Use scheme, host and any unusual port as the browser sends them, without a path; several are separated by commas.",
      "Or call Box from your server: without an Origin header this check is not made.",
    ],
  },
  "insufficient-permissions": {
    headline: "Box knows you, but you may not do this.",
    meaning:
      "Box checks two things: the rights of the user behind the token, and the scopes of the app. One of them falls short. For an app with server authentication the user is its service account, which sees only what was shared with it.",
    fix: [
      "Ask for `/users/me` with the token, to see whose rights count.",
      "Do the same step as that user in the web app; if it fails there too, change the collaboration.",
      "Check the app's scopes, and let an admin authorize the app again after each change of scopes.",
    ],
  },
  location: {
    headline: "Your Box enterprise does not admit this network or place.",
    meaning: "An administrator approved certain addresses or countries. The token is not the problem.",
    fix: ["Ask the admin to approve the address, or call from the approved network."],
  },
  "shield-policy": {
    headline: "A policy of your Box enterprise forbids this.",
    meaning:
      "Shield's access policies and malware rules stand above the user's rights, so more scopes do not help. A malware rule stops downloads and leaves the preview open.",
    fix: ["Ask the enterprise's admin which policy applies, and whether it can be changed for this item."],
  },
  "user-steps": {
    headline: "The Box user has a step to finish first.",
    meaning: "The token is fine. Box waits for the user: a confirmed address, a new password, or accepted terms.",
    fix: [
      "Have the user sign in on box.com once and finish what it asks.",
      "Where the user cannot sign in, let the admin switch the custom terms off.",
    ],
  },
  busy: {
    headline: "Another operation on this Box folder is still running.",
    meaning: "Moves and copies of folders lock them until they end. Nobody's rights are the matter.",
    fix: ["Wait and try again with a growing pause.", "Do not send the same upload twice at once."],
  },
  "item-locked": {
    headline: "The Box item is locked.",
    meaning: "Someone holds a lock on the file. The token and the scopes are not the problem.",
    fix: ["Look at the lock's owner in the file's `lock` field.", "Let the owner or an admin remove the lock."],
  },
  "insufficient-scope": {
    headline: "Your Box token lacks a scope.",
    meaning: "The token is valid. A downscoped token, or an app without the scope, cannot do this.",
    fix: [
      "Add the scope in the app's configuration, and let an admin authorize the app again.",
      "Request a new token; for a downscoped one name the scope in the exchange.",
    ],
  },
  forbidden: {
    headline: "Box does not allow this to your app or user.",
    meaning:
      "Functions of the whole enterprise need an admin and the app's matching scope. An upload session takes parts only from the user who opened it.",
    fix: [
      "Check the scopes in the Developer Console, and the app's approval in the Admin Console.",
      "Use a token of an admin, or as-user with an app that may act as users.",
      "For a chunked upload, send all parts with the token of one user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "origin-not-allowed": {
    matches: [
      '{"type":"error","status":403,"code":"cors_origin_not_whitelisted","context_info":{"origin":"https://app.example.com"},"message":"Access denied - Did you forget to safelist your origin in the CORS config of your app?","request_id":"EXAMPLE"}',
    ],
  },
  "insufficient-permissions": {
    matches: [
      '{"type":"error","status":403,"code":"access_denied_insufficient_permissions","help_url":"http://developers.box.com/docs/#errors","message":"Access denied - insufficient permission","request_id":"EXAMPLE"}',
      'Traceback (most recent call last):\n  File "app.py", line 4, in <module>\nboxsdk.exception.BoxAPIException: Message: Access denied - insufficient permission, Status: 403',
    ],
    ignores: ["Access denied - insufficient permission"],
  },
  location: {
    matches: [
      '{"type":"error","status":403,"code":"access_from_location_blocked","help_url":"http://developers.box.com/docs/#errors","message":"x","request_id":"a"}',
      "boxsdk.exception.BoxAPIException: Message: None\nStatus: 403\nCode: access_from_location_blocked",
    ],
  },
  "shield-policy": {
    matches: [
      '{"type":"error","status":403,"code":"forbidden_by_policy","help_url":"http://developers.box.com/docs/#errors","message":"Access denied – Blocked by Shield Access Policy","request_id":"a"}',
      "boxsdk.exception.BoxAPIException: Status: 403 Code: forbidden_by_policy",
    ],
  },
  "user-steps": {
    matches: [
      '{"type":"error","status":403,"code":"user_email_confirmation_required","help_url":"http://developers.box.com/docs/#errors","message":"User needs to complete email confirmation","request_id":"a"}',
      '{"type":"error","status":400,"code":"password_reset_required","help_url":"http://developers.box.com/docs/#errors","message":"User needs to reset password","request_id":"a"}',
    ],
  },
  busy: {
    matches: [
      '{"type":"error","status":409,"code":"operation_blocked_temporary","help_url":"http://developers.box.com/docs/#errors","message":"The operation is blocked by another ongoing operation","request_id":"a"}',
    ],
  },
  "item-locked": {
    matches: [
      '{"type":"error","status":403,"code":"access_denied_item_locked","help_url":"http://developers.box.com/docs/#errors","message":"Access denied - item locked"}',
    ],
  },
  "insufficient-scope": {
    matches: [
      'HTTP/1.1 403 Forbidden\nwww-authenticate: Bearer realm="Service", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token."\n\n',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nwww-authenticate: Bearer error="insufficient_scope"\n\n'],
  },
  forbidden: {
    matches: [
      '{"type":"error","status":403,"code":"forbidden","help_url":"http://developers.box.com/docs/#errors","message":"Forbidden","request_id":"EXAMPLE"}',
    ],
    ignores: ['{"type":"error","code":"forbidden"}'],
  },
};
