import { all, any, body, member, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Ory",
    layer: "identity",
    seen: any(setsCookie(/^(?:ory_kratos_session|ory_session_|csrf_token_[0-9a-f]{16})/), body(/\bory_(?:st|at|ac)_/)),
  },
  {
    csrf: {
      when: any(
        member("id", /^security_csrf_violation$/),
        body(
          oneOf(
            /No\s+CSRF\s+value\s+available\s+in\s+the\s+session/i,
            /CSRF\s+(?:session\s+cookie\s+could|value\s+from\s+the\s+token\s+does)\s+not/i,
          ),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Ory says that the anti-CSRF cookie or token of the flow was missing or wrong.",
      source: "https://github.com/ory/docs/blob/master/docs/troubleshooting/10_crsf.mdx",
    },
    "login-strength": {
      when: member("id", /^session_aal2_required$/),
      cause: "permissions",
      strength: "decisive",
      because: "Ory knows the session and wants a second factor for this.",
      source:
        "https://github.com/ory/docs/blob/master/docs/kratos/bring-your-own-ui/10_custom-ui-advanced-integration.mdx",
      also: { authentication: "moderate", "token-expired": "moderate" },
    },
    "login-age": {
      when: member("id", /^session_refresh_required$/),
      cause: "token-expired",
      strength: "decisive",
      because: "Ory says that the log-in is too long ago for this.",
      source: "https://github.com/ory/kratos/blob/master/selfservice/flow/settings/error.go",
      also: { permissions: "moderate", authentication: "moderate" },
    },
    "other-identity": {
      when: any(
        member("id", /^security_identity_mismatch$/),
        body(/(?:initiated\s+by\s+another\s+person|made\s+for\s+another\s+identity)\s+and\s+has\s+been/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Ory says that the flow belongs to another identity than the session.",
      source: "https://github.com/ory/kratos/blob/master/selfservice/flow/settings/handler.go",
      also: { authentication: "moderate", headers: "weak" },
    },
    "session-token": {
      when: body(/The\s+provided\s+Ory\s+Session\s+Token\s+could\s+not\s+be\s+found/i),
      cause: "authentication",
      strength: "decisive",
      because: "Ory does not know the session token.",
      source: "https://github.com/ory/kratos/blob/master/selfservice/flow/logout/handler.go",
      also: { "token-expired": "moderate" },
    },
    oathkeeper: {
      when: all(
        member("status", /^Forbidden$/),
        member(
          "message",
          /^(?:Access credentials are not sufficient to access this resource|The request is forbidden)/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Ory Oathkeeper's authorizer of the matching rule denied the request.",
      source: "https://github.com/ory/oathkeeper/blob/master/helper/errors.go",
      layer: "gateway",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Ory's CSRF protection refused the request.",
    meaning:
      "Browser flows need the cookie that Ory set, and Kratos the `csrf_token` of the same flow. A missing cookie is the usual reason: another domain (localhost is not 127.0.0.1), or fetch without credentials. The password is not the problem.",
    fix: [
      {
        do: "From JavaScript, send the cookies.",
        snippet: 'fetch(url, { credentials: "include", method: "POST", body })',
      },
      "Send the `csrf_token` that stands in the flow's `ui.nodes`, from the flow you opened last.",
      "Serve the page and Ory under the same parent domain, and not under one of the public suffix list.",
      "For apps without a browser, start the flow at the api endpoint instead of the browser one.",
    ],
  },
  "login-strength": {
    headline: "Ory wants a second factor.",
    meaning: "The session is valid, but its level is not enough for this action. Roles and scopes play no part.",
    fix: [
      "Send the user to the `redirect_browser_to` address of the answer.",
      "Or start a login flow with `aal=aal2`, and repeat the call with the new session.",
    ],
  },
  "login-age": {
    headline: "Ory wants a fresh log-in.",
    meaning: "The session is valid, but older than Ory takes for this action. Roles and scopes play no part.",
    fix: [
      "Send the user to the `redirect_browser_to` address of the answer.",
      "Or start a login flow with `refresh=true`, and repeat the call with the new session.",
    ],
  },
  "other-identity": {
    headline: "The Ory flow belongs to somebody else.",
    meaning: "The flow was started in another session, or the user signed in as another identity since.",
    fix: ["Start a new flow in the present session, and use its id."],
  },
  "session-token": {
    headline: "Ory does not know this session token.",
    meaning: "It was revoked, has ended, or was cut off.",
    fix: ["Log in again for a new token, and send it whole: it starts with `ory_st_`."],
  },
  oathkeeper: {
    headline: "An access rule of Ory Oathkeeper denied the request.",
    meaning: "The caller was recognised; the rule's authorizer said no. The service behind it never saw the request.",
    fix: [
      "Find the rule that matches the address and method, and look at its authorizer.",
      "With `remote_json` or keto: send the same question to that service and see what it answers.",
      "With the handler deny the rule refuses everyone.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":{"id":"security_csrf_violation","code":403,"status":"Forbidden","reason":"Please retry the flow and optionally clear your cookies. The request was rejected to protect you from Cross-Site-Request-Forgery (CSRF) which could cause account takeover, leaking personal information, and other serious security issues.","message":"the request was rejected to protect you from Cross-Site-Request-Forgery"}}',
      'level=error msg="An error occurred" debug="No CSRF value available in the session cookie" description="The request is not allowed" error=request_forbidden hint="You are not allowed to perform this action."',
      '{"error":"request_forbidden","error_description":"The request is not allowed. The CSRF value from the token does not match the CSRF value from the data store."}',
    ],
    ignores: ['{"error":{"id":"csrf_violation","message":"CSRF token invalid"}}'],
  },
  "login-strength": {
    matches: [
      '{"error":{"id":"session_aal2_required","code":403,"status":"Forbidden","reason":"An active session was found but it does not fulfil the requested Authenticator Assurance Level."},"redirect_browser_to":"https://auth.example.com/self-service/login/browser?aal=aal2"}',
    ],
  },
  "login-age": {
    matches: [
      '{"error":{"id":"session_refresh_required","code":403,"status":"Forbidden","reason":"The login session is too old and thus not allowed to update these fields. Please re-authenticate.","message":"The requested action was forbidden"}}',
    ],
  },
  "other-identity": {
    matches: [
      '{"error":{"id":"security_identity_mismatch","code":403,"status":"Forbidden","reason":"The request was made for another identity and has been blocked for security reasons."}}',
    ],
    ignores: ['{"message":"initiated by another person"}'],
  },
  "session-token": {
    matches: [
      '{"error":{"code":403,"status":"Forbidden","reason":"The provided Ory Session Token could not be found, is invalid, or otherwise malformed."}}',
    ],
  },
  oathkeeper: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":{"code":403,"status":"Forbidden","request":"f4b1c8aa-0000-4000-8000-000000000000","message":"Access credentials are not sufficient to access this resource"}}',
    ],
    ignores: ['{"error":{"code":403,"status":"Forbidden","message":"Access denied"}}'],
  },
};
