import { all, any, body, member, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Frappe or ERPNext",
    layer: "application",
    seen: any(
      body(/\bfrappe\.(?:exceptions|auth|api)\b|frappe-session-status/),
      setsCookie(/^(?:system_user|full_name)$/),
    ),
  },
  {
    csrf: {
      when: any(member("exc_type", /^CSRFTokenError$/), body(/frappe\.exceptions\.CSRFTokenError/)),
      cause: "headers",
      strength: "decisive",
      because: "Frappe found a session cookie, and no fitting X-Frappe-CSRF-Token.",
      source: "https://github.com/frappe/frappe/issues/33105",
    },
    "not-whitelisted": {
      when: body(
        oneOf(
          /Function\s+.{0,20}?(?<method>[a-z_][\w.]{3,120})[^\n]{0,20}?\s+is\s+not\s+whitelisted/i,
          /PermissionError:\s+Not\s+Allowed,\s+<function\s+\w/i,
        ),
      ),
      cause: "authentication",
      strength: "moderate",
      because: "Frappe does not offer this function to the caller, who is most often a guest.",
      source: "https://github.com/frappe/frappe-js-sdk/issues/46",
      also: { "token-expired": "moderate", permissions: "moderate", resource: "moderate" },
    },
    guest: {
      when: body(/User\s+(?:<\w+>)?Guest(?:<[/\\]{1,3}\w+>)?\s+does\b|frappe-session-status=.{1,3}logged-out/i),
      cause: "authentication",
      strength: "strong",
      because: "The call reached Frappe as Guest: the credentials did not arrive or were not accepted.",
      source: "https://github.com/frappe/frappe-js-sdk/issues/55",
    },
    permission: {
      when: any(
        member("exc_type", /^PermissionError$/),
        body(/frappe\.exceptions\.PermissionError/),
        all(body(/does\s+not\s+have\s+doctype\s+access\s+via\s+role\s+permission/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Frappe raised PermissionError: the user's roles do not allow this document or method.",
      source: "https://docs.frappe.io/framework/user/en/basics/users-and-permissions",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Frappe's CSRF check refused the call.",
    meaning:
      "Calls with a session cookie need the token when they change something. A call with an API key needs none, unless a cookie goes along.",
    fix: [
      {
        do: "From a program use the key, and send no cookies.",
        snippet: 'curl -H "Authorization: token $KEY:$SECRET" {url}',
      },
      "From a page send `window.csrf_token` in `X-Frappe-CSRF-Token`.",
      "When a key is sent and this still comes, the key was not accepted or a proxy drops the header.",
    ],
  },
  "not-whitelisted": {
    headline: "Frappe does not offer this function to you.",
    meaning:
      "Only whitelisted functions can be called, and for guests only those marked for guests. A lost log-in or an expired token gives the same words, as Frappe then takes you for a guest.",
    fix: [
      "Check that the session cookie or key really arrives: call `frappe.auth.get_logged_user`.",
      { do: "For a function of your own:", snippet: "@frappe.whitelist()\ndef my_function():" },
      "Check the path of the function in /api/method/….",
    ],
  },
  guest: {
    headline: "Frappe took you for a guest.",
    meaning: "The key or cookie did not arrive, or was not accepted. Roles of your user do not come into play.",
    fix: [
      { do: "Send the key and secret like this.", snippet: 'curl -H "Authorization: token $KEY:$SECRET" {url}' },
      "In a browser application on another origin, cookies need SameSite and CORS settings that fit.",
      "Check whether a proxy drops the Authorization header, and whether the user is enabled.",
    ],
  },
  permission: {
    headline: "Your Frappe user may not do this.",
    meaning: "No role of the user allows the action on this DocType, or a user permission limits it to other records.",
    fix: [
      "Look in Role Permissions Manager for the DocType and the action.",
      "Look at User Permissions of the user: they limit by company, customer and the like.",
      "Check which user the key belongs to.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: { matches: ['{"exception":"frappe.exceptions.CSRFTokenError: Invalid Request","exc_type":"CSRFTokenError"}'] },
  "not-whitelisted": {
    matches: [
      '{"exc_type":"PermissionError","exception":"frappe.exceptions.PermissionError: <details><summary>You are not permitted to access this resource.</summary>Function <b>frappe.auth.get_logged_user</b> is not whitelisted.</details>"}',
      "HTTP/1.1 403 FORBIDDEN\n\nPermissionError: Not Allowed, <function get_report at 0x7f00aa00bb00>",
    ],
  },
  guest: {
    matches: [
      "_server_messages: User <strong>Guest</strong> does not have doctype access via role permission for document <strong>Lead</strong>",
      '_server_messages: ["{\\"message\\": \\"User <strong>Guest</strong> does…ad</strong>\\", \\"title\\": \\"Message\\"}"]',
    ],
    ignores: ["The Guest user does not exist"],
  },
  permission: {
    matches: [
      'HTTP/1.1 403 FORBIDDEN\n\n{"exc_type":"PermissionError","exception":"frappe.exceptions.PermissionError: Not permitted"}',
    ],
    ignores: ["PermissionError: [Errno 13] Permission denied: '/var/log/app.log'"],
  },
};
