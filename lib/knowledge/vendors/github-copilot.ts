import { all, any, body, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const copilot = any(url(/copilot/i), body(/copilot/i));

export const refusals = vendor(
  {
    name: "GitHub Copilot",
    layer: "application",
    seen: url(/^https:\/\/(?:[\w-]{1,30}\.){0,2}githubcopilot\.com\/|\/copilot_internal\//i),
    ids: ["x-github-request-id"],
  },
  {
    "no-subscription": {
      when: body(
        /\bno_copilot_access\b|No\s+access\s+to\s+GitHub\s+Copilot\s+found|not\s+licensed\s+to\s+use\s+Copilot/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows the account, and finds no Copilot subscription or seat for it.",
      source: "https://github.com/aaamoon/copilot-gpt4-service/issues/113",
    },
    "token-permission": {
      when: body(/Token\s+does\s+not\s+have\s+Copilot\s+Requests\s+permission/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows the token, which was made without the permission for Copilot requests.",
      source: "https://github.com/github/copilot-cli/issues/46",
    },
    "policy-off": {
      when: body(
        oneOf(
          /not\s+authorized\s+to\s+use\s+this\s+Copilot\s+feature/i,
          /requires\s+an\s+enterprise\s+or\s+organization\s+policy\s+to\s+be\s+enabled/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account has Copilot, and its plan or its organization's policy leaves this feature out.",
      source: "https://github.com/github/copilot-cli/issues/18",
      actor: "account-admin",
    },
    "terms-of-service": {
      when: all(body(/Access\s+to\s+this\s+endpoint\s+is\s+forbidden/i), copilot),
      cause: "permissions",
      strength: "moderate",
      because: "Copilot refuses the account or the client at this endpoint and points to the terms of service.",
      source: "https://github.com/anomalyco/opencode/issues/26344",
      also: { "token-expired": "weak", headers: "weak", "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-subscription": {
    headline: "This GitHub account has no Copilot.",
    meaning:
      "The sign-in worked. No subscription and no seat of an organization belongs to the account that is signed in.",
    fix: [
      "See which account is signed in: the answer names it.",
      "Sign up for Copilot in the account's settings on GitHub, or ask your organization for a seat.",
    ],
  },
  "token-permission": {
    headline: "The GitHub token may not send Copilot requests.",
    meaning:
      "A fine-grained token needs the account permission for Copilot requests, which it can hold only when you, not an organization, are its resource owner.",
    fix: [
      "Make a fine-grained token with the permission `Copilot Requests`, or sign in with `/login`.",
      "Check whether `COPILOT_GITHUB_TOKEN`, `GH_TOKEN` or `GITHUB_TOKEN` is set: the program uses it in place of the sign-in.",
    ],
  },
  "policy-off": {
    headline: "Your plan or your organization leaves this Copilot feature out.",
    meaning: "GitHub knows you and your seat. The feature, or the model, is off in the policies of the one who pays.",
    fix: [
      "Ask an owner of the organization or enterprise to turn the feature on under Copilot policies; for Copilot in the terminal it is the policy Copilot CLI.",
      "With a plan of your own, look at the features in the account's Copilot settings.",
      "A changed policy can take a while: sign in again after it.",
    ],
  },
  "terms-of-service": {
    headline: "Copilot refuses this account or this client.",
    meaning:
      "The answer does not say why. Reported grounds are an old token, a client that GitHub does not know, and an account that was flagged for its use.",
    fix: [
      "Sign out and in again, so that a new token is made.",
      "Try GitHub's own editor extension with the same account: when that works, it is the client.",
      "When it fails too, write to GitHub's support with `x-github-request-id`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-subscription": {
    matches: [
      '{"error_details":{"url":"https://github.com/github-copilot/signup","message":"No access to GitHub Copilot found. You are currently logged in as example.","title":"Signup for GitHub Copilot","notification_id":"no_copilot_access"},"message":"Resource not accessible by integration"}',
      "You are not licensed to use Copilot. (Request ID: 0000:00000:000000:000000:00000000)",
    ],
    ignores: ['{"message":"Resource not accessible by integration"}'],
  },
  "token-permission": {
    matches: [
      'Model call failed: "401 401 unauthorized: Personal Access Token does not have Copilot Requests permission\\n"',
    ],
  },
  "policy-off": {
    matches: [
      "403 Unauthorized: not authorized to use this Copilot feature\n",
      "You are not authorized to use this Copilot feature, it requires an enterprise or organization policy to be enabled.",
    ],
  },
  "terms-of-service": {
    matches: [
      "Copilot: Forbidden: Access to this endpoint is forbidden. Please review our [Terms of Service](https://docs.github.com/en/site-policy/github-terms/github-terms-of-service).",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nAccess to this endpoint is forbidden."],
  },
};
