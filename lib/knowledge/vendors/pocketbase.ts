import { all, any, body, member, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/pocketbase/pocketbase/blob/HEAD/apis";
const own = any(
  body(/\W{1,2}data\W{1,4}\s{0,3}\{\s{0,3}\}|ClientResponseError|pocketbase/i),
  url(/\/api\/(?:collections|admins|backups|settings|logs|files|batch|realtime)\b|:8090\//i),
);

export const refusals = vendor(
  { name: "PocketBase", layer: "application", seen: any(body(/ClientResponseError\s+\d{3}/), url(/:8090\/api\//)) },
  {
    "superusers-only": {
      when: any(
        body(/Only\s+superusers\s+can\s+(?:perform\s+this\s+action|filter\s+by)/i),
        all(body(/Only\s+admins\s+can\s+perform\s+this\s+action/i), own),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The collection's rule is locked, so only superusers may do this, and the caller is none.",
      source: `${source}/record_crud.go`,
      also: { authentication: "strong", "token-expired": "weak" },
    },
    "record-not-allowed": {
      when: body(
        oneOf(
          /authorized\s+record\s+(?:model\s+)?is\s+not\s+allowed\s+to\s+perform\s+this\s+action/i,
          /request\s+requires\s+auth\s+record\s+from\s+\S{1,80}\s+collection/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The log-in belongs to an auth collection that this action is not open to.",
      source: `${source}/middlewares.go`,
    },
    "method-off": {
      when: any(
        body(
          /collection\s+is\s+not\s+configured\s+to\s+allow\s+(?:password|OAuth2|OTP|username|email)\s+authentication/i,
        ),
        all(body(/Batch\s+requests\s+are\s+not\s+allowed/i), own),
      ),
      cause: "resource",
      strength: "decisive",
      because: "This way to log in, or batch requests, are switched off in the settings.",
      source: `${source}/record_auth_with_password.go`,
      actor: "api-owner",
    },
    "auth-rule": {
      when: body(/request\s+doesn.{1,6}t\s+satisfy\s+the\s+collection\s+requirements\s+to\s+authenticate/i),
      cause: "permissions",
      strength: "strong",
      because: "Name and password were right, and the collection's authentication rule does not let this record in.",
      source: `${source}/record_helpers.go`,
      also: { authentication: "weak" },
    },
    "token-changed": {
      when: body(/current\s+and\s+the\s+previous\s+request\s+authorization\s+don.{1,6}t\s+match/i),
      cause: "authentication",
      strength: "decisive",
      because: "The realtime connection was opened with another log-in than the one that subscribes.",
      source: `${source}/realtime.go`,
      also: { headers: "weak" },
    },
    forbidden: {
      when: all(
        any(
          body(/You\s+are\s+not\s+allowed\s+to\s+perform\s+this\s+request\./i),
          body(/Insufficient\s+permissions\s+to\s+access\s+the\s+resource\./i),
        ),
        any(status(403), member("status", /^403$/), member("code", /^403$/), body(/\b403\b/)),
        own,
      ),
      cause: "permissions",
      strength: "moderate",
      because: "This is PocketBase's general refusal: the log-in is not of the kind that the endpoint is for.",
      source: "https://github.com/pocketbase/pocketbase/blob/HEAD/tools/router/error.go",
      also: { authentication: "moderate", "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "superusers-only": {
    headline: "PocketBase keeps this action for superusers.",
    meaning:
      "A rule that was never set is locked, and this is the default. The words also come when the superuser's token is missing or old, or when an SDK logs in the old way.",
    fix: [
      "Open the collection's API rules and set the rule of this action; an empty one admits everybody.",
      {
        do: "To act as superuser with a current SDK, log in to its own collection.",
        snippet: 'await pb.collection("_superusers").authWithPassword(email, password)',
      },
      "Check that the request carries the token of that log-in, and not one of a user.",
    ],
  },
  "record-not-allowed": {
    headline: "Your PocketBase log-in is from the wrong collection.",
    meaning:
      "The endpoint is open to records of certain auth collections only; those for collections, settings, logs and backups to superusers. The token is valid. Where the message names a collection, it is the one that you logged in to.",
    fix: [
      "Log in with a record of the collection that the route asks for, such as `_superusers`.",
      "Or change the route's middleware.",
    ],
  },
  "method-off": {
    headline: "This PocketBase feature is switched off.",
    meaning: "No account can use it until it is switched on.",
    fix: [
      "In the dashboard, open the collection's options and switch the log-in method on.",
      "For batch requests, switch them on in the application's settings.",
    ],
  },
  "auth-rule": {
    headline: "The collection's authentication rule does not let this record in.",
    meaning: "The credentials are right. Mostly the rule wants a verified e-mail address.",
    fix: ["Verify the record's e-mail address.", "Or change the collection's authentication rule."],
  },
  "token-changed": {
    headline: "The realtime connection belongs to another log-in.",
    meaning: "PocketBase ties subscriptions to the log-in that opened the connection.",
    fix: ["Close the connection and subscribe again after logging in or out.", "Use one client object for each user."],
  },
  forbidden: {
    headline: "PocketBase refused the request.",
    meaning: "The endpoint is for another kind of log-in, or superusers may log in only from listed addresses.",
    fix: [
      "Check which token the request carries.",
      "Look in the settings whether superusers are limited to certain addresses; behind a proxy the trusted header must be set.",
      { do: "If the list locks you out: empty it on the server.", snippet: "./pocketbase superuser ips" },
      "For custom routes, read their middleware.",
    ],
  },
};

const error = (message: string, status = 403) => JSON.stringify({ data: {}, message, status });

export const samples: Samples<typeof refusals> = {
  "superusers-only": {
    matches: [
      "ClientResponseError 403: Only superusers can perform this action.",
      '{"code":403,"message":"Only admins can perform this action.","data":{}}',
    ],
    ignores: ['{"error":"Only admins can perform this action."}'],
  },
  "record-not-allowed": { matches: [error("The authorized record is not allowed to perform this action.")] },
  "method-off": {
    matches: [error("The collection is not configured to allow password authentication.")],
    ignores: ['{"message":"Batch requests are not allowed"}'],
  },
  "auth-rule": { matches: [error("The request doesn't satisfy the collection requirements to authenticate.")] },
  "token-changed": { matches: [error("The current and the previous request authorization don't match.")] },
  forbidden: {
    matches: [error("You are not allowed to perform this request.")],
    ignores: ['{"error":"You are not allowed to perform this request."}'],
  },
};
