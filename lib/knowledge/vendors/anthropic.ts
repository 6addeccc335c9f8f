import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Anthropic", layer: "application", ids: ["request-id"] },
  {
    region: {
      when: all(body(/Request\s+not\s+allowed/i), member("type", /^forbidden$/)),
      cause: "geo",
      strength: "strong",
      because: "This short refusal comes before the key is looked at, in practice by the country of the address.",
      source: "https://www.anthropic.com/supported-countries",
      also: { "ip-block": "moderate" },
    },
    "session-revoked": {
      when: all(
        body(/OAuth\s+token\s+(?:has\s+been\s+)?revoked/i),
        any(member("type", /^(?:authentication|permission)_error$/), body(/anthropic|claude|\/login/i)),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The sign-in behind this token was ended, although the error's type speaks of a permission.",
      source: "https://github.com/anthropics/claude-code/issues/9635",
      also: { authentication: "moderate", permissions: "against" },
    },
    "token-scope": {
      when: body(/OAuth\s+token\s+does\s+not\s+meet\s+scope\s+requirement\s+(?<scope>[\w:.-]{1,60})/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token was made without the scope {scope}.",
      source: "https://github.com/anthropics/claude-code/issues/13724",
      actor: "you",
    },
    permission: {
      when: member("type", /^permission_error$/),
      cause: "permissions",
      strength: "decisive",
      because: "Anthropic accepted the key and says that it may not use this resource.",
      source: "https://platform.claude.com/docs/en/api/errors",
    },
    browser: {
      when: body(/CORS\s+requests\s+must\s+set\s+.{1,3}anthropic-dangerous-direct-browser-access/i),
      cause: "cors",
      strength: "decisive",
      because: "Anthropic refuses calls from web pages that do not carry its opt-in header.",
      source: "https://github.com/anthropics/anthropic-sdk-typescript/pull/504",
      also: { headers: "moderate", authentication: "against" },
    },
    billing: {
      when: all(member("type", /^billing_error$/), any(member("request_id"), body(/anthropic|claude/i))),
      cause: "permissions",
      strength: "strong",
      because: "Anthropic accepted the key, and says that something is wrong with billing.",
      source: "https://platform.claude.com/docs/en/api/errors",
      also: { "rate-limit": "weak" },
      actor: "account-admin",
    },
    "not-found": {
      when: all(member("type", /^not_found_error$/), any(member("request_id"), body(/anthropic|claude/i))),
      cause: "resource",
      strength: "strong",
      because: "Anthropic finds no such model, file or path.",
      source: "https://platform.claude.com/docs/en/api/errors",
      also: { permissions: "weak" },
    },
    overloaded: {
      when: all(member("type", /^overloaded_error$/), any(member("request_id"), body(/anthropic|claude|overloaded/i))),
      cause: "rate-limit",
      strength: "strong",
      because: "Anthropic says that its API is overloaded for everyone.",
      source: "https://platform.claude.com/docs/en/api/errors",
      also: { resource: "moderate" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  region: {
    headline: "Anthropic does not serve the place your request comes from.",
    meaning:
      "The address lies in an unsupported country, or belongs to a network that is refused. A new key does not help.",
    fix: [
      "Check from which address the request leaves, proxies included.",
      "Send it from a server in a supported country, or ask support with the request id.",
    ],
  },
  "session-revoked": {
    headline: "Anthropic ended the sign-in behind this token.",
    meaning:
      "The OAuth token was good once and has been revoked: by a sign-out, by a newer sign-in, or by Anthropic. Rights and plans are not the problem, whatever the error's type says.",
    fix: [
      "Sign in again in the client, such as with `/login` in Claude Code, or make a new token.",
      "Remove old copies of the token from environment variables, key chains and CI secrets, so that the new one is used.",
      "If a fresh token is revoked at once, sign in with an API key meanwhile and send support the request id.",
    ],
  },
  "token-scope": {
    headline: "The OAuth token lacks a scope.",
    meaning:
      "The sign-in works for other calls. This call needs a scope that was not asked for when the token was made.",
    fix: [
      "Sign out and sign in again with a current version of the client, which asks for the scope.",
      "Leave out the call where the token cannot have the scope, as with long-lived tokens for CI.",
    ],
  },
  permission: {
    headline: "Your Anthropic key may not use this.",
    meaning: "The key is valid; its workspace or organisation lacks the right, or a setting forbids it.",
    fix: [
      "Read the message: it names what is missing.",
      "Have an administrator of the organisation allow it for the workspace.",
    ],
  },
  browser: {
    headline: "Anthropic refuses the call because a web page made it.",
    meaning:
      "The error's type speaks of authentication, but the key was not the problem: the request has an Origin and lacks the opt-in.",
    fix: [
      "Call the API from your server, so that the key does not reach the browser.",
      {
        do: "Where each user brings a key of their own, set the option.",
        snippet: "new Anthropic({ apiKey, dangerouslyAllowBrowser: true })",
      },
    ],
  },
  billing: {
    headline: "Anthropic refuses for a matter of billing.",
    meaning: "The key is known. The organization's payment method, credit or plan stands against the request.",
    fix: ["In the console, look at Billing: credit, payment method and spend limits."],
  },
  "not-found": {
    headline: "Anthropic finds no such model or path.",
    meaning: "The name is wrong, the model was retired, or it is not open to this account.",
    fix: ["List the models that the key may use: `GET /v1/models`.", "Compare the path with the reference."],
  },
  overloaded: {
    headline: "Anthropic's API is overloaded.",
    meaning: "Key and request are fine; the servers have too much to do.",
    fix: ["Try again with a growing pause.", "Look at the status page when it lasts."],
  },
};

export const samples: Samples<typeof refusals> = {
  region: {
    matches: ['{"error":{"type":"forbidden","message":"Request not allowed"}}'],
  },
  "session-revoked": {
    matches: [
      '{"type":"error","error":{"type":"permission_error","message":"OAuth token has been revoked. Please obtain a new token."},"request_id":"req_011EXAMPLE"}',
      "OAuth token revoked · Please run /login",
    ],
    ignores: [
      '{"message":"OAuth token revoked"}',
      '{"error":{"type":"forbidden","message":"The token has been revoked"}}',
    ],
  },
  "token-scope": {
    matches: [
      '{"type":"error","error":{"type":"permission_error","message":"OAuth token does not meet scope requirement user:profile"}}',
    ],
    ignores: ['{"error":"insufficient_scope"}'],
  },
  permission: {
    matches: [
      '{"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission to use the specified resource."}}',
    ],
  },
  browser: {
    matches: [
      '{"type":"error","error":{"type":"authentication_error","message":"CORS requests must set \'anthropic-dangerous-direct-browser-access\' header"}}',
    ],
  },
  billing: {
    matches: ['{"type":"error","error":{"type":"billing_error","message":"Billing error"},"request_id":"req_1"}'],
    ignores: ['{"type":"billing_error"}'],
  },
  "not-found": {
    matches: ['{"type":"error","error":{"type":"not_found_error","message":"model: claude-x"},"request_id":"req_1"}'],
    ignores: ['{"type":"not_found_error"}'],
  },
  overloaded: {
    matches: ['{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_1"}'],
  },
};
