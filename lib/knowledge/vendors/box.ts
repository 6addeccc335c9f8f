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
      because: "Box knows the caller, and the app's scopes or the user's rights do not cover this.",
      source:
        "https://support.box.com/hc/en-us/articles/360043693434-API-Content-API-403-access-denied-insufficient-permissions-Errors",
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
      "Use scheme and host as the browser sends them, without a path.",
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
  "item-locked": {
    headline: "The Box item is locked.",
    meaning: "Someone holds a lock on the file. The token and the scopes are not the matter.",
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
    meaning: "Functions of the whole enterprise need an admin and the app's matching scope.",
    fix: [
      "Check the scopes in the Developer Console, and the app's approval in the Admin Console.",
      "Use a token of an admin, or as-user with an app that may act as users.",
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
