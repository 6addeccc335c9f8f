import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const auth = "https://github.com/dropbox/dropbox-api-spec/blob/main/auth.stone";
const host = url(/^https:\/\/(?:api|content|notify)\.dropboxapi\.com\//i);
const mark = any(host, header("x-dropbox-request-id"), member("error_summary"), body(/dropbox/i));
/** An error's tag in `error_summary` ("missing_scope/..") or as an SDK prints it. */
const tag = (names: string): Matcher =>
  any(
    member("error_summary", new RegExp(`^(?:${names})(?:/|$)`)),
    member(".tag", new RegExp(`^(?:${names})$`)),
    all(body(new RegExp(String.raw`\b(?:${names})\b`)), mark),
  );

export const refusals = vendor(
  {
    name: "Dropbox",
    layer: "application",
    seen: any(host, header("x-dropbox-request-id")),
    ids: ["x-dropbox-request-id"],
  },
  {
    "missing-scope": {
      when: all(
        any(
          tag("missing_scope"),
          body(
            inARow(
              /is\s+not\s+permitted\s+to\s+access\s+this\s+endpoint\s+because\s+it\s+does\s+not\s+have\s+the\s+/i,
              /required\s+scope\W{1,6}(?<scope>[\w.]{3,60})/i,
            ),
          ),
        ),
        mark,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Dropbox knows the token, and says that it was made without a scope that this needs.",
      source: auth,
      actor: "you",
    },
    "token-expired": {
      when: all(tag("expired_access_token"), mark),
      cause: "token-expired",
      strength: "decisive",
      because: "Dropbox says that the access token has expired.",
      source: auth,
    },
    "user-suspended": {
      when: all(tag("user_suspended"), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Dropbox says that the user is suspended.",
      source: auth,
      actor: "account-admin",
    },
    "account-type": {
      when: all(tag("invalid_account_type|paper_access_denied|team_access_denied|paper_disabled|not_paper_user"), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Dropbox says that this kind of account has no access to the endpoint or feature.",
      source: auth,
    },
    "no-permission": {
      when: all(tag("no_permission|no_write_permission|access_error"), mark),
      cause: "permissions",
      strength: "strong",
      because: "Dropbox knows the caller, and says that the caller has no right to this.",
      source: "https://github.com/dropbox/dropbox-api-spec/blob/main/sharing.stone",
      also: { resource: "weak" },
    },
    "select-user": {
      when: all(tag("invalid_select_user|invalid_select_admin"), mark),
      cause: "permissions",
      strength: "strong",
      because: "Dropbox says that the member in Dropbox-API-Select-User or -Admin is not of the team, or no admin.",
      source: auth,
      also: { headers: "moderate" },
      actor: "you",
    },
    "route-closed": {
      when: all(tag("route_access_denied"), mark),
      cause: "resource",
      strength: "strong",
      because: "Dropbox says that this route is not open to the public.",
      source: auth,
    },
    "content-restricted": {
      when: all(
        tag(
          "restricted_content|(?:path|from_lookup|from_write|to)/(?:restricted_content|team_folder|operation_suppressed)|team_folder|operation_suppressed",
        ),
        mark,
      ),
      cause: "permissions",
      strength: "strong",
      because: "Dropbox says that this file or folder may not be moved, shared or handed out.",
      source: "https://github.com/dropbox/dropbox-api-spec/blob/main/files.stone",
      also: { resource: "moderate" },
    },
    "email-unverified": {
      when: all(tag("email_unverified"), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Dropbox says that the user's email address is not verified.",
      source: "https://github.com/dropbox/dropbox-api-spec/blob/main/file_requests.stone",
      actor: "you",
    },
    "no-space": {
      when: all(tag("insufficient_space|insufficient_quota|(?:path|to|reason)/insufficient_space"), mark),
      cause: "resource",
      strength: "strong",
      because: "Dropbox says that the account has no room left.",
      source: "https://github.com/dropbox/dropbox-api-spec/blob/main/files.stone",
      also: { permissions: "weak", "rate-limit": "weak" },
      actor: "account-admin",
    },
    "token-not-accepted": {
      when: all(tag("invalid_access_token"), mark),
      cause: "authentication",
      strength: "decisive",
      because: "Dropbox says that the access token is not valid.",
      source: auth,
    },
    "rate-limited": {
      when: all(tag("too_many_requests|too_many_write_operations"), mark),
      cause: "rate-limit",
      strength: "decisive",
      because: "Dropbox says that too many requests, or too many writes to one account, came at once.",
      source: auth,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-scope": {
    headline: "Your Dropbox token lacks a scope.",
    meaning: "The token is valid, but was made before the scope was ticked. Tokens that exist do not gain new scopes.",
    fix: [
      "In the App Console, tick the scope named in `required_scope` under Permissions, and submit.",
      "Generate a new token, or let the user authorize the app again.",
    ],
  },
  "token-expired": {
    headline: "Your Dropbox access token has expired.",
    meaning: "Access tokens live for four hours, also those from the App Console.",
    fix: [
      "Ask for `token_access_type=offline` when the user authorizes the app, and keep the refresh token.",
      "Get a new access token with it, or let the SDK do so.",
    ],
  },
  "user-suspended": {
    headline: "This Dropbox user is suspended.",
    meaning: "The team's administrator suspended the member. New tokens do not help.",
    fix: ["Ask an administrator of the team to restore the member."],
  },
  "account-type": {
    headline: "This Dropbox account has no access to the feature.",
    meaning: "The endpoint is for teams, or for another plan, or the user has no Paper.",
    fix: [
      "Read in `invalid_account_type` whether the endpoint or the feature is meant.",
      "Use an account of the right kind.",
    ],
  },
  "no-permission": {
    headline: "Dropbox does not allow this to your user.",
    meaning:
      "The token is valid. The folder or account belongs to someone who did not share it for this. `access_error` also comes when the shared file or folder is gone.",
    fix: [
      "Check the user's rights on the folder in the web app.",
      "Read the tag after `access_error/`: an invalid id or file is to be looked up anew.",
      "When you send `Dropbox-API-Path-Root`, check that the user may see that namespace.",
    ],
  },
  "select-user": {
    headline: "Dropbox does not accept the member you act for.",
    meaning:
      "The id in the Select header is of someone who left the team, or of a member without administrator's rights.",
    fix: ["List the members with `/team/members/list_v2`, and use an active one's `team_member_id`."],
  },
  "route-closed": {
    headline: "This Dropbox endpoint is not public.",
    meaning: "No scope opens it to your app.",
    fix: ["Use a documented endpoint, or ask Dropbox whether access can be given."],
  },
  "content-restricted": {
    headline: "Dropbox holds this file or folder back.",
    meaning:
      "The token is fine. The file is restricted, for example by a legal claim, or the folder is a team's own and takes no such action.",
    fix: [
      "Ask the file's owner to look at it on dropbox.com.",
      "Team folders are changed in the admin console or by the team API.",
    ],
  },
  "email-unverified": {
    headline: "The Dropbox user must verify the email address first.",
    meaning: "The token is fine. Sharing, file requests and making Paper docs are open to verified users only.",
    fix: ["Have the user sign in on dropbox.com and confirm the address."],
  },
  "no-space": {
    headline: "The Dropbox account is full.",
    meaning: "Scopes and rights are fine. The user has not enough room left for what is written, moved or copied.",
    fix: [
      "Free space or upgrade the account.",
      {
        do: "See how much is used.",
        snippet: 'curl -X POST https://api.dropboxapi.com/2/users/get_space_usage -H "Authorization: Bearer $TOKEN"',
      },
    ],
  },
  "token-not-accepted": {
    headline: "Dropbox does not accept this token.",
    meaning: "It is wrong, revoked, or the user unlinked the app.",
    fix: ["Let the user authorize the app again.", "Check that no spaces or line ends are in the header."],
  },
  "rate-limited": {
    headline: "Dropbox's rate limit stopped you.",
    meaning: "Writes to one account lock each other: many uploads at once meet this early.",
    fix: ["Wait the seconds in `Retry-After`.", "Finish uploads in a batch instead of one by one."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-scope": {
    matches: [
      '{"error_summary":"missing_scope/..","error":{".tag":"missing_scope","required_scope":"files.content.read"}}',
      "dropbox.exceptions.AuthError: AuthError('EXAMPLE', AuthError('missing_scope', TokenScopeError(required_scope='files.content.read')))",
    ],
    ignores: ['{"error":"missing_scope","needed":"channels:read"}'],
  },
  "token-expired": {
    matches: ['{"error_summary":"expired_access_token/..","error":{".tag":"expired_access_token"}}'],
    ignores: ['{"error":"expired_access_token"}'],
  },
  "user-suspended": { matches: ['{"error_summary":"user_suspended/..","error":{".tag":"user_suspended"}}'] },
  "account-type": {
    matches: [
      '{"error_summary":"paper_disabled/..","error":{".tag":"paper_disabled"}}',
      'HTTP/1.1 403 Forbidden\nx-dropbox-request-id: EXAMPLE\n\n{"error_summary":"invalid_account_type/endpoint/..","error":{".tag":"invalid_account_type","invalid_account_type":{".tag":"endpoint"}}}',
    ],
  },
  "no-permission": {
    matches: ['{"error_summary":"no_permission/..","error":{".tag":"no_permission"}}'],
    ignores: ['{"error":"no_permission"}'],
  },
  "select-user": { matches: ['{"error_summary":"invalid_select_user/..","error":{".tag":"invalid_select_user"}}'] },
  "route-closed": { matches: ['{"error_summary":"route_access_denied/..","error":{".tag":"route_access_denied"}}'] },
  "content-restricted": {
    matches: [
      '{"error_summary":"path/restricted_content/...","error":{".tag":"path","path":{".tag":"restricted_content"}}}',
      '{"error_summary":"team_folder/...","error":{".tag":"team_folder"}}',
    ],
  },
  "email-unverified": { matches: ['{"error_summary":"email_unverified/...","error":{".tag":"email_unverified"}}'] },
  "no-space": {
    matches: [
      '{"error_summary":"path/insufficient_space/...","error":{".tag":"path","reason":{".tag":"insufficient_space"}}}',
    ],
  },
  "token-not-accepted": {
    matches: ['{"error_summary":"invalid_access_token/..","error":{".tag":"invalid_access_token"}}'],
  },
  "rate-limited": {
    matches: [
      '{"error_summary":"too_many_requests/..","error":{"reason":{".tag":"too_many_requests"},"retry_after":1}}',
    ],
  },
};
