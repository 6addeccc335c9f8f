import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Bitbucket", layer: "application" },
  {
    "missing-scope": {
      when: body(/Your\s+credentials\s+lack\s+one\s+or\s+more\s+required\s+privilege\s+scopes/i),
      cause: "permissions",
      strength: "decisive",
      because: "Bitbucket accepted the credential and lists the scopes that it lacks.",
      source: "https://developer.atlassian.com/cloud/bitbucket/rest/intro/",
      actor: "you",
    },
    "password-login": {
      when: body(
        oneOf(
          /Bitbucket\s+Cloud\s+recently\s+stopped\s+supporting\s+account\s+passwords/i,
          /To\s+make\s+an\s+API\s+call,\s+you\s+need\s+to\s+use\s+an\s+app\s+password/i,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Bitbucket does not take the account's password for calls and git.",
      source: "https://github.com/mantisbt-plugins/source-integration/issues/399",
      also: { resource: "against", permissions: "against" },
    },
    "address-not-listed": {
      when: body(/To\s+access\s+this\s+repository,\s+an\s+admin\s+must\s+(?:white|allow)\s?list\s+your\s+IP/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The workspace lets in only listed addresses, and yours is not among them.",
      source:
        "https://bitbucket.org/blog/big-strides-cloud-security-ip-whitelisting-required-2-step-verification-bitbucket",
      actor: "account-admin",
    },
    "size-limit": {
      when: body(/workspace\s+is\s+over\s+the\s+\d{1,6}\s?[KMG]B\s+size\s+limit/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The workspace holds more data than its plan allows, so Bitbucket takes no push.",
      source: "https://github.com/igareck/vpn-configs-for-russia/issues/350",
      also: { permissions: "moderate", resource: "weak" },
      retry: "no",
      actor: "account-admin",
    },
    "old-path": {
      when: all(url(/^https:\/\/api\.bitbucket\.org\/(?!2\.0\/)/i), member("message", /^Forbidden$/)),
      cause: "resource",
      strength: "strong",
      because: "The address lacks `/2.0`, and Bitbucket answers such paths with a bare refusal.",
      source: "https://github.com/avivsinai/bitbucket-cli/issues/70",
      also: { permissions: "moderate" },
    },
    role: {
      when: all(
        body(/Access\s+denied\.\s+You\s+must\s+have\s+(?:write\s+or\s+)?admin\s+access/i),
        any(body(/bitbucket/i), url(/bitbucket/i), member("type", /^error$/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Bitbucket knows the user, whose role in the repository is too low for this endpoint.",
      source: "https://github.com/harness/harness/issues/3683",
    },
    "verification-wanted": {
      when: body(/Enable\s+two-step\s+verification\s+to\s+get\s+access\s+to\s+this\s+private\s+repository/i),
      cause: "permissions",
      strength: "decisive",
      because: "The workspace lets in only accounts that have two-step verification.",
      source:
        "https://bitbucket.org/blog/big-strides-cloud-security-ip-whitelisting-required-2-step-verification-bitbucket",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-scope": {
    headline: "Bitbucket knows you, but the credential lacks a scope.",
    meaning:
      "The answer lists the scopes that are required and those that were granted. The role in the repository does not matter until the scope is there.",
    fix: [
      "Compare `required` and `granted` in the answer.",
      "Make a token or OAuth consumer with the required scope, and have the user consent again.",
    ],
  },
  "password-login": {
    headline: "Bitbucket takes no account passwords here.",
    meaning:
      "The password may be right. Calls and git over https want an API token with scopes; app passwords can no longer be made and are withdrawn as well.",
    fix: [
      "Make an API token with the Bitbucket scopes that you need.",
      "For the REST API, send your Atlassian email address as user name and the token as password.",
      {
        do: "For git, use the fixed user name for tokens.",
        snippet: "git clone https://x-bitbucket-api-token-auth:TOKEN@bitbucket.org/WORKSPACE/REPOSITORY.git",
      },
    ],
  },
  "address-not-listed": {
    headline: "This Bitbucket workspace does not let your address in.",
    meaning: "Key and account may be right. The same clone works from a listed network, such as the company's VPN.",
    fix: [
      { do: "See which address you come from.", snippet: "curl https://ipinfo.io/ip" },
      "Connect through the listed network, or ask an admin of the workspace to list the address.",
      "For build machines, use a fixed address to go out.",
    ],
  },
  "size-limit": {
    headline: "The Bitbucket workspace holds more than its plan allows.",
    meaning: "Until that changes, nobody can push. Tokens and roles are not the problem.",
    fix: ["Shrink the history or delete repositories, or take a larger plan.", "Then push again."],
  },
  "old-path": {
    headline: "The address is not one of Bitbucket's API 2.0.",
    meaning: "Bitbucket refuses paths outside `/2.0` to tokens with scopes, whatever the scopes are.",
    fix: [
      { do: "Call the same path under `/2.0`.", snippet: "curl -u EMAIL:TOKEN https://api.bitbucket.org/2.0/user" },
      "If that is refused as well, look at the scopes of the token.",
    ],
  },
  role: {
    headline: "Your role in the Bitbucket repository is too low.",
    meaning: "Some endpoints want admin rights though their words name write access as well.",
    fix: ["Have an administrator of the repository raise your access, or make the call with an account that has it."],
  },
  "verification-wanted": {
    headline: "This Bitbucket workspace asks for two-step verification.",
    meaning: "Your account may be a member, and is kept out until it has a second step.",
    fix: ["Turn on two-step verification for your Atlassian account, then use an API token for calls and git."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-scope": {
    matches: [
      '{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["repository:write"],"granted":["account"]}}}',
    ],
  },
  "password-login": {
    matches: [
      "Bitbucket Cloud recently stopped supporting account passwords for API authentication.\nSee our community post for more details: https://atlassian.community/t5/x/x/ba-p/1948231",
      "BitbucketRequestException: HTTP request error. Status: 403: Forbidden.\nTo make an API call, you need to use an app password.",
    ],
  },
  "address-not-listed": {
    matches: [
      "remote: To access this repository, an admin must whitelist your IP.\nfatal: Could not read from remote repository.",
    ],
  },
  "size-limit": {
    matches: [
      "remote: This workspace is over the 1 GB size limit. Reduce the size of your workspace or upgrade to a Standard or Premium plan.",
    ],
  },
  "old-path": {
    matches: [
      'GET https://api.bitbucket.org/user\n403 Forbidden: {"type": "error", "error": {"message": "Forbidden"}}',
      'GET /repositories/acme/site HTTP/1.1\nHost: api.bitbucket.org\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"type": "error", "error": {"message": "Forbidden"}}',
    ],
    ignores: [
      'GET https://api.bitbucket.org/2.0/user\n403 Forbidden: {"type": "error", "error": {"message": "Forbidden"}}',
    ],
  },
  role: {
    matches: ['{"type":"error","error":{"message":"Access denied. You must have write or admin access."}}'],
    ignores: ['{"message":"Access denied. You must have admin access"}'],
  },
  "verification-wanted": {
    matches: [
      "You've been temporarily blocked from this page\nEnable two-step verification to get access to this private repository and all others that acme owns.",
    ],
  },
};
