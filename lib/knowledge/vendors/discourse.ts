import { all, any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const controller = "https://github.com/discourse/discourse/blob/main/app/controllers/application_controller.rb";

export const refusals = vendor(
  {
    name: "Discourse",
    layer: "application",
    seen: any(header("x-discourse-route"), header("x-discourse-username")),
    ids: ["x-request-id"],
  },
  {
    "bad-csrf": {
      when: body(/^\s*\[\s{0,4}.{1,3}BAD\s+CSRF.{1,3}\s{0,4}\]\s*$|\[.{0,3}BAD\s+CSRF.{0,3}\]/),
      cause: "headers",
      strength: "strong",
      because: "Discourse saw neither its API headers nor a CSRF token.",
      source: controller,
      also: { authentication: "strong" },
    },
    "invalid-key": {
      when: body(
        oneOf(
          inARow(
            /(?:permitted|permission)\s+to\s+view\s+the\s+requested\s+resource\.\s+The\s+API\s+username\s+or\s+/i,
            /key\s+is\s+invalid/i,
          ),
          /The\s+API\s+username\s+or\s+key\s+is\s+invalid/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Discourse says that the API user name or the key is invalid.",
      source: "https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml",
      also: { permissions: "moderate" },
    },
    "invalid-access": {
      when: any(
        member("error_type", /^invalid_access$/),
        all(header("x-discourse-route"), body(/not\s+permitted\s+to\s+view\s+the\s+requested\s+resource/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Discourse knows the caller, who may not see or do this.",
      source: controller,
      also: { authentication: "moderate" },
    },
    "not-logged-in": {
      when: member("error_type", /^not_logged_in$/),
      cause: "authentication",
      strength: "decisive",
      because: "Discourse says that this needs a log-in.",
      source: controller,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bad-csrf": {
    headline: "Discourse did not see your API key.",
    meaning:
      "Without valid API headers a call counts as one of a browser, which needs a CSRF token. Keys in the address or body are no longer read.",
    fix: [
      {
        do: "Send the key in headers, with hyphens.",
        snippet: 'curl -X POST -H "Api-Key: $KEY" -H "Api-Username: system" {url}',
      },
      "Check whether a proxy or a redirect drops the headers: use the https address without a redirect.",
    ],
  },
  "invalid-key": {
    headline: "Discourse does not accept the API key or user name.",
    meaning:
      "The key is wrong or revoked, belongs to another site, is tied to another user, or its scope does not cover the call.",
    fix: [
      "Check that Api-Username exists, and is the user that a single-user key was made for.",
      "Look at the key under Admin, API: is it active, and do its scopes hold this call?",
      "With several sites on one server make the key on the site itself.",
    ],
  },
  "invalid-access": {
    headline: "Discourse does not allow this to your user.",
    meaning: "The category is private, the trust level is too low, or the action is for staff.",
    fix: [
      "Check the user's groups and trust level against the category's security settings.",
      "For administration use a key of an administrator.",
    ],
  },
  "not-logged-in": {
    headline: "Discourse wants you to log in.",
    meaning: "No session and no API headers arrived.",
    fix: [{ do: "Send the API headers.", snippet: 'curl -H "Api-Key: $KEY" -H "Api-Username: system" {url}' }],
  },
};

export const samples: Samples<typeof refusals> = {
  "bad-csrf": { matches: ['HTTP/1.1 403 Forbidden\nX-Discourse-Route: posts/create\n\n["BAD CSRF"]', '["BAD CSRF"]'] },
  "invalid-key": {
    matches: [
      '{"errors":["You are not permitted to view the requested resource. The API username or key is invalid."],"error_type":"invalid_access"}',
    ],
  },
  "invalid-access": {
    matches: ['{"errors":["You are not permitted to view the requested resource."],"error_type":"invalid_access"}'],
    ignores: ['{"error":"invalid_access_token"}'],
  },
  "not-logged-in": { matches: ['{"errors":["You need to be logged in to do that."],"error_type":"not_logged_in"}'] },
};
