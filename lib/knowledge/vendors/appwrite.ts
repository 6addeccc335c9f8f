import { all, any, body, header, type Matcher, member, requestHeader, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://github.com/appwrite/appwrite/blob/HEAD/app/config/errors.php";

/** Its answers name the version of the server; its clients name themselves. */
const mark = any(member("version", /^\d/), body(/appwrite/i), requestHeader("x-appwrite-project"));

/** Appwrite's own error types are words with underscores, in the member "type" or printed by a client. */
function type(names: string): Matcher {
  return all(body(new RegExp(`\\btype\\W{1,5}(?:${names})\\b`)), mark);
}

export const refusals = vendor(
  {
    name: "Appwrite",
    layer: "application",
    seen: any(
      header("x-appwrite-project"),
      requestHeader("x-appwrite-project"),
      requestHeader("x-appwrite-key"),
      url(/^https?:\/\/(?:[\w-]{1,40}\.)?cloud\.appwrite\.io\//i),
    ),
  },
  {
    "unknown-origin": {
      when: any(
        type("general_unknown_origin"),
        body(/Invalid\s+Origin\.\s+Register\s+your\s+new\s+client\s+\(?(?<host>[^\s)]{0,200})/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Appwrite does not know the origin of the page or app: it is not among the project's platforms.",
      source: errors,
    },
    guest: {
      when: any(
        body(/\(role:\s+guests?\)\s+missing\s+scopes?/i),
        type("user_unauthorized|user_jwt_invalid|user_invalid_credentials|user_invalid_token"),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Appwrite saw a guest: no session, JWT or key that it accepts came with the request.",
      source: errors,
      also: { permissions: "weak", "token-expired": "weak" },
    },
    "missing-scope": {
      when: any(type("general_unauthorized_scope"), body(/\(role:\s+\w{3,30}\)\s+missing\s+scopes?/i)),
      cause: "permissions",
      strength: "strong",
      because: "Appwrite knows the key or user, and it lacks the scope of this endpoint.",
      source: errors,
      also: { authentication: "moderate" },
      actor: "you",
    },
    blocked: {
      when: type("user_blocked|general_resource_blocked"),
      cause: "permissions",
      strength: "decisive",
      because: "Appwrite says that the user or the resource is blocked.",
      source: errors,
    },
    disabled: {
      when: type("general_api_disabled|general_service_disabled|storage_bucket_transformations_disabled"),
      cause: "resource",
      strength: "decisive",
      because: "This API or service is switched off in the project.",
      source: errors,
      actor: "account-admin",
    },
    "two-credentials": {
      when: type(
        "user_api_key_and_session_set|user_jwt_and_cookie_set|user_id_missing|organization_id_missing|project_id_missing",
      ),
      cause: "headers",
      strength: "decisive",
      because: "The request carried two kinds of credential, or a key without the header that must go with it.",
      source: errors,
    },
    "credential-kind": {
      when: type("user_jwt_creation_denied|key_creation_denied|user_anonymous_console_prohibited"),
      cause: "authentication",
      strength: "strong",
      because: "This step wants a session, and the request came with another kind of credential.",
      source: errors,
      also: { permissions: "moderate" },
    },
    expired: {
      when: type("api_key_expired|project_key_expired|account_key_expired|token_expired"),
      cause: "token-expired",
      strength: "decisive",
      because: "Appwrite says that the key or token has expired.",
      source: errors,
    },
    "not-public": {
      when: type("storage_file_not_public|function_execute_permission_missing"),
      cause: "permissions",
      strength: "strong",
      because: "The permissions of the file or function do not include everybody.",
      source: errors,
      also: { authentication: "moderate" },
    },
    region: {
      when: type("general_region_access_denied"),
      cause: "geo",
      strength: "decisive",
      because: "Appwrite says that it does not serve your location.",
      source: errors,
    },
    "rate-limit": {
      when: type("general_rate_limit_exceeded"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Appwrite says that the endpoint's limit is reached.",
      source: errors,
      retry: "after",
    },
    "in-use": {
      when: type("document_delete_restricted|row_delete_restricted|storage_invalid_file|user_session_already_exists"),
      cause: "resource",
      strength: "strong",
      because: "The state of the thing does not allow this step; no permission is missing.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "unknown-origin": {
    headline: "Appwrite does not know the page or app that calls.",
    meaning:
      "Every web host name, bundle or package name must be listed as a platform. Without the project's id Appwrite cannot find the list and says the same.",
    fix: [
      "In the console, open the project, add a Web platform, and enter the host name without scheme and port.",
      "Check that the client sets the right project id and endpoint.",
      "For preview deployments with changing names, use a wildcard such as `*.example.com`.",
    ],
  },
  guest: {
    headline: "Appwrite takes the caller for a guest.",
    meaning:
      "The session was not sent, has ended, or belongs to another host name. Scopes and roles are not the problem.",
    fix: [
      "Log in first, and check whether the browser sends the session's cookie; block of third-party cookies hides it.",
      "Serve Appwrite from a subdomain of the site, so that its cookies are first-party.",
      "On a server use an API key or `setSession`, not a browser's session.",
    ],
  },
  "missing-scope": {
    headline: "The Appwrite key or user lacks a scope.",
    meaning: "The message names the scope and the role that the caller has.",
    fix: [
      "For a server: add the scope to the API key in the console.",
      "For a user: the endpoint is for servers; call it with a key from your own backend.",
    ],
  },
  blocked: {
    headline: "Appwrite blocked this user or resource.",
    meaning: "The log-in is right, but somebody blocked the account or the resource. New sessions do not help.",
    fix: [
      "Unblock the user in the console under Auth.",
      "For a blocked resource on Appwrite Cloud, look at the notices of the organization.",
    ],
  },
  disabled: {
    headline: "This Appwrite service is switched off in the project.",
    meaning: "Keys and scopes do not change that.",
    fix: [
      "Switch the service on in the project's settings.",
      "For image transformations, switch them on in the bucket.",
    ],
  },
  "two-credentials": {
    headline: "The Appwrite request mixes credentials, or a header is missing.",
    meaning: "One request may carry a key, a session or a JWT, and no two of them.",
    fix: [
      "Use one client object for keys and another for sessions.",
      "For account and organization keys, add the header that the message names, such as `x-appwrite-project`.",
      "Remove cookies that a server-side client passes on.",
    ],
  },
  "credential-kind": {
    headline: "Appwrite wants a session for this step.",
    meaning: "Keys cannot make keys, and a JWT cannot make a JWT.",
    fix: ["Do the step with the session of a user who may do it."],
  },
  expired: {
    headline: "The Appwrite key or token has expired.",
    meaning: "Its scopes may be right. Ephemeral keys of functions live only as long as the execution.",
    fix: [
      "Make a new key in the console.",
      "In a function, take the key from the request each time and do not store it.",
    ],
  },
  "not-public": {
    headline: "The Appwrite file or function is not open to everybody.",
    meaning: "An address that is opened without a session works only when the permissions say `any` or `guests`.",
    fix: [
      "Add read or execute permission for `any`, when it is meant to be public.",
      "Else call it with a session, a key or a file token.",
    ],
  },
  region: {
    headline: "Appwrite Cloud does not serve your location.",
    meaning: "The address of the caller decides. Credentials do not change it.",
    fix: ["Check from which address the call goes out; a server elsewhere may be meant.", "Or run Appwrite yourself."],
  },
  "rate-limit": {
    headline: "Appwrite's rate limit stopped you.",
    meaning: "Limits count by endpoint and by address or user. Keys of servers are not limited.",
    fix: ["Wait until the time in `x-ratelimit-reset`.", "Call from a server with an API key where that fits."],
  },
  "in-use": {
    headline: "Appwrite refuses the step because of the thing's state.",
    meaning: "Something still refers to it, or a session is open already. Permissions are not the problem.",
    fix: [
      "Delete what refers to it first, or change the relationship's delete rule.",
      "Delete the current session before you make another.",
    ],
  },
};

const error = (type: string, message: string, code = 403) => JSON.stringify({ message, code, type, version: "1.6.1" });

export const samples: Samples<typeof refusals> = {
  "unknown-origin": {
    matches: [
      error(
        "general_unknown_origin",
        "Invalid Origin. Register your new client (app.example.com) as a new Web platform on your project console dashboard",
      ),
      "AppwriteException: Invalid Origin. Register your new client (app.example.com) as a new Web platform on your project console dashboard",
    ],
    ignores: ['{"message":"Invalid Origin","code":403}'],
  },
  guest: {
    matches: [
      error("general_unauthorized_scope", "User (role: guests) missing scope (account)", 401),
      'AppwriteException: User (role: guests) missing scopes (["account"])',
    ],
  },
  "missing-scope": {
    matches: [error("general_unauthorized_scope", "ada@example.com (role: users) missing scope (users.read)", 401)],
  },
  blocked: { matches: [error("user_blocked", "The current user has been blocked.")] },
  disabled: { matches: [error("general_service_disabled", "The requested service is disabled.")] },
  "two-credentials": {
    matches: [error("user_api_key_and_session_set", "API key and session used in the same request.")],
  },
  "credential-kind": {
    matches: [error("key_creation_denied", "An API key cannot be created from a request authorized with an API key.")],
  },
  expired: {
    matches: [error("project_key_expired", "The project key has expired.", 401)],
    ignores: ['{"type":"token_expired","message":"Token expired"}'],
  },
  "not-public": { matches: [error("storage_file_not_public", "The requested file is not publicly readable.")] },
  region: {
    matches: [error("general_region_access_denied", "Your location is not supported due to legal requirements.", 451)],
  },
  "rate-limit": {
    matches: [error("general_rate_limit_exceeded", "Rate limit for the current endpoint has been exceeded.", 429)],
  },
  "in-use": {
    matches: [error("row_delete_restricted", "Row cannot be deleted because it is referenced by another row.")],
  },
};
