import { all, any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Mattermost",
    layer: "application",
    seen: any(header("x-version-id", /^\d+\.\d+\.\d+\.\d+\./), member("id", /^api\.[\w.]{3,80}\.app_error$/)),
    ids: ["x-request-id"],
  },
  {
    session: {
      when: member("id", /^api\.context\.(?:session_expired|invalid_token)\./),
      cause: "token-expired",
      strength: "strong",
      because: "Mattermost does not know the session token, or it has expired.",
      source: "https://github.com/neopoly/neoboard/issues/13",
      // A wrong token gets the same words.
      also: { authentication: "strong" },
    },
    permissions: {
      when: any(
        member("id", /^api\.context\.permissions\.app_error$/),
        all(
          body(/You\s+do\s+not\s+have\s+the\s+appropriate\s+permissions/i),
          body(/\buserId=\w{26}\b|\bpermission=\w{3,60}|api\/v4\//i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Mattermost knows the user, whose roles do not include the permission that the call needs.",
      source: "https://github.com/mattermost/mattermost/issues/8985",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  session: {
    headline: "Mattermost does not accept your session token.",
    meaning:
      "The session ran out or was revoked, or the token was never right. A personal access token does not run out by itself.",
    fix: [
      "Log in again and use the token from the Token header of the answer.",
      "For a bot, use a personal access token or a bot account's token in place of a session.",
      "Check that the header reads Authorization: Bearer and that a proxy passes it on.",
    ],
  },
  permissions: {
    headline: "Your Mattermost user lacks a permission.",
    meaning:
      "The token is valid. The permission comes from a role in the system, the team or the channel; the server's log names which one.",
    fix: [
      "Read the permission after permission= in the server's log.",
      "Add the user or bot to the team and the channel that the call is about.",
      {
        do: "Or, as an administrator, give the permission to the narrowest role that fits; without a licence only some can be changed.",
        snippet: "mmctl permissions add ROLE PERMISSION",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  session: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nX-Version-Id: 7.10.0.7.10.0.EXAMPLE.false\n\n{"id":"api.context.session_expired.app_error","message":"Invalid or expired session, please login again.","detailed_error":"","status_code":401}',
    ],
  },
  permissions: {
    matches: [
      '{"id":"api.context.permissions.app_error","message":"You do not have the appropriate permissions.","detailed_error":"","status_code":403}',
      '{"level":"error","msg":"You do not have the appropriate permissions.","path":"/api/v4/posts","http_code":403,"err_details":"userId=aaaaaaaaaaaaaaaaaaaaaaaaaa, permission=create_post"}',
    ],
    ignores: [
      '{"id":"api.context.session_expired.app_error","message":"Invalid or expired session, please login again."}',
    ],
  },
};
