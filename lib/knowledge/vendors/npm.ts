import { all, body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "npm registry", layer: "application" },
  {
    "publish-over": {
      when: body(
        /You\s+cannot\s+publish\s+over\s+the\s+previously\s+published\s+versions|cannot\s+be\s+republished\s+until/i,
      ),
      cause: "resource",
      strength: "decisive",
      because: "The registry says that this version or name was published before, and cannot be given out again now.",
      source: "https://docs.npmjs.com/policies/unpublish",
      also: { permissions: "weak" },
    },
    "similar-name": {
      when: body(/Package\s+name\s+(?:too\s+similar\s+to\s+existing|triggered\s+spam)/i),
      cause: "resource",
      strength: "decisive",
      because: "The registry refuses new names that look like one that exists, or like spam.",
      source: "https://github.com/npm/npm/issues/19438",
      also: { permissions: "weak" },
    },
    "no-permission": {
      when: all(
        body(
          inARow(
            /You\s+/i,
            oneOf(
              /do\s+not\s+have\s+permission\s+to\s+publish/i,
              /may\s+not\s+perform\s+that\s+action\s+with\s+these\s+cred/i,
            ),
          ),
        ),
        body(/npm|E40[13]|these cred|correct user/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The registry knows the account and says that it may not publish this package.",
      source: "https://docs.npmjs.com/adding-collaborators-to-private-packages-owned-by-a-user-account",
      also: { resource: "weak" },
    },
    "email-unverified": {
      when: body(/you\s+must\s+verify\s+your\s+email\s+before\s+publishing\s+a\s+new/i),
      cause: "permissions",
      strength: "decisive",
      because: "The registry knows the account, whose email address is not verified.",
      source: "https://github.com/npm/npm/issues/18601",
      also: { authentication: "against" },
    },
    "public-read": {
      when: body(/\b403\s+Forbidden\s+-\s+GET\s+https:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)\/(?!-\/)/),
      cause: "ip-block",
      strength: "moderate",
      because:
        "A read of the public registry, which needs no right, was refused; in practice something in between does that.",
      source: "https://github.com/nodejs/help/issues/1694",
      also: { permissions: "weak", resource: "weak" },
    },
    "two-factor": {
      when: all(
        body(
          inARow(
            /Two-factor\s+authentication\s+(?:or\s+granular\s+access\s+token\s+with\s+bypass\s+2fa\s+enabled\s+)?/i,
            /is\s+required/i,
          ),
        ),
        body(/npm|E40[13]|bypass 2fa/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The package or the account wants a second factor, or a token that may do without one.",
      source: "https://docs.npmjs.com/requiring-2fa-for-package-publishing-and-settings-modification",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "publish-over": {
    headline: "This version was published before.",
    meaning: "A published version can never be replaced, not even after unpublishing it. No permission changes that.",
    fix: [{ do: "Raise the version and publish that.", snippet: "npm version patch && npm publish" }],
  },
  "similar-name": {
    headline: "The npm registry does not give out this name.",
    meaning:
      "A new package whose name is that of another one but for dots, hyphens or a letter is refused, so that nobody installs it by mistake; names such as `x-win32-x64` are taken for spam. Your token and role are not the problem.",
    fix: [
      "Publish it under your scope, as the message proposes.",
      { do: "A scoped package is private unless you say otherwise.", snippet: "npm publish --access=public" },
      "Or choose a name that differs more.",
    ],
  },
  "no-permission": {
    headline: "The npm registry knows you, but this package is not yours to publish.",
    meaning:
      "The name belongs to somebody else, or your account was not made a maintainer, or the token may only read, or is limited to other packages.",
    fix: [
      { do: "See who you are and who owns the package.", snippet: "npm whoami && npm owner ls PACKAGE" },
      { do: "Ask an owner to add you.", snippet: "npm owner add USER PACKAGE" },
      "A granular token must have write access to this package or scope.",
      "Or publish under a scope of your own.",
    ],
  },
  "email-unverified": {
    headline: "The npm registry wants your email address verified before you publish.",
    meaning: "Name and token are right. New packages are refused until the address is confirmed.",
    fix: ["Open the link in npm's mail, or have a new one sent from your account's settings on npmjs.com."],
  },
  "public-read": {
    headline: "Something between you and the public npm registry refused the download.",
    meaning:
      "The sentence about a security policy is npm's own for every 403; it says nothing of this one. Public packages need no token: mostly a proxy or firewall of your network answers in the registry's place, or the registry refuses your address.",
    fix: [
      { do: "Fetch the address yourself and read the body: it tells who answers.", snippet: "curl -si {url}" },
      {
        do: "See which registry and proxy npm uses.",
        snippet: "npm config get registry; npm config get https-proxy; env | grep -i _proxy",
      },
      "When it is a filter of your network, have it allow registry.npmjs.org, or point npm at the network's mirror.",
      "When other packages pass from the same machine, this one alone is refused: look whether it is private or was taken down.",
    ],
  },
  "two-factor": {
    headline: "The npm registry wants a second factor to publish.",
    meaning:
      "Publishing requires two-factor authentication, and the token cannot give it. A package may also disallow tokens: then even one that bypasses two-factor authentication is refused.",
    fix: [
      "Publish in a terminal and follow npm's link to use a security key; with an authenticator app, send the code by `--otp`.",
      "In CI, use trusted publishing, or a granular token made with bypass 2FA where the package allows tokens (Settings, Publishing access).",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "publish-over": {
    matches: [
      "npm ERR! publish Failed PUT 403\nnpm ERR! code E403\nnpm ERR! left-pad2 cannot be republished until 24 hours have passed. : left-pad2",
      "npm ERR! 403 403 Forbidden - PUT https://registry.npmjs.org/acme - You cannot publish over the previously published versions: 1.2.3.",
    ],
  },
  "similar-name": {
    matches: [
      "npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.npmjs.org/tool-win32-x64 - Package name triggered spam detection; if you believe this is in error, please contact support at https://npmjs.com/support",
      "npm ERR! code E403\nnpm ERR! 403 403 Forbidden - PUT https://registry.npmjs.org/re-act - Package name too similar to existing package react; try renaming your package to '@ada/re-act' and publishing with 'npm publish --access=public' instead",
    ],
  },
  "no-permission": {
    matches: [
      "npm error 403 403 Forbidden - PUT https://registry.npmjs.org/tool - You may not perform that action with these credentials.",
      'npm ERR! 403 You do not have permission to publish "acme". Are you logged in as the correct user?',
    ],
    ignores: ['{"message":"You do not have permission to publish"}'],
  },
  "email-unverified": {
    matches: [
      "npm ERR! code E403\nnpm ERR! you must verify your email before publishing a new package: https://www.npmjs.com/email-edit : acme",
    ],
    ignores: ['{"message":"you must verify your email before publishing"}'],
  },
  "public-read": {
    matches: [
      "npm ERR! code E403\nnpm ERR! 403 403 Forbidden - GET https://registry.npmjs.org/left-pad\nnpm ERR! 403 In most cases, you or one of your dependencies are requesting\nnpm ERR! 403 a package version that is forbidden by your security policy, or\nnpm ERR! 403 on a server you do not have access to.",
    ],
    ignores: ["npm ERR! 403 403 Forbidden - GET https://registry.npmjs.org/-/whoami"],
  },
  "two-factor": {
    matches: [
      "npm error 403 403 Forbidden - PUT https://registry.npmjs.org/acme - Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
    ],
    ignores: ['{"message":"Two-factor authentication is required"}'],
  },
};
