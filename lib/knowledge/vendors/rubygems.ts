import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "RubyGems.org", layer: "application", seen: url(/^https:\/\/(?:index\.)?rubygems\.org\//i) },
  {
    "not-owner": {
      when: body(/You\s+do\s+not\s+have\s+permission\s+to\s+(?:push\s+to|delete|yank)\s+this\s+gem/i),
      cause: "permissions",
      strength: "decisive",
      because: "RubyGems knows the account, which is no owner of the gem.",
      source: "https://guides.rubygems.org/managing-owners-using-ui/",
    },
    "key-scope": {
      when: body(/This\s+API\s+key\s+cannot\s+perform\s+the\s+specified\s+action/i),
      cause: "permissions",
      strength: "decisive",
      because: "The API key is known; its scopes or its gem do not cover this.",
      source: "https://guides.rubygems.org/api-key-scopes/",
      actor: "you",
    },
    "otp-missing": {
      when: body(/enabled\s+multi-?factor\s+authentication\s+but\s+no\s+OTP\s+code\s+provided/i),
      cause: "authentication",
      strength: "decisive",
      because: "The account signs in with a second factor, and no one-time code came with the request.",
      source: "https://github.com/rubygems/rubygems.org/issues/3096",
    },
    "mfa-required": {
      when: any(
        body(/requires\s+owners\s+to\s+enable\s+MFA/i),
        all(body(/required\s+to\s+(?:set\s+up\s+multi-?factor\s+authentication|change\s+your\s+MFA)/i), body(/gem/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The gem or its popularity demands that the account has multi-factor authentication.",
      source: "https://guides.rubygems.org/setting-up-multifactor-authentication/",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-owner": {
    headline: "You are not an owner of this gem.",
    meaning: "The key is good. The name may also belong to someone else.",
    fix: [
      { do: "Let an owner add you.", snippet: "gem owner NAME --add you@example.com" },
      "When the name is taken by others, choose another.",
    ],
  },
  "key-scope": {
    headline: "Your RubyGems key does not cover this.",
    meaning: "Keys hold scopes, and may be bound to one gem.",
    fix: [
      "Edit the key under Settings, API keys, and tick push; or make a new one.",
      "Check which key `~/.local/share/gem/credentials` (or `~/.gem/credentials`) holds.",
    ],
  },
  "otp-missing": {
    headline: "RubyGems wants the one-time code of your account.",
    meaning: "The key or the password is fine; the second factor is missing.",
    fix: [
      { do: "Give the code along.", snippet: "gem push NAME-1.0.0.gem --otp 123456" },
      "In scripts set `GEM_HOST_OTP_CODE`, or publish from CI as a trusted publisher, without a code.",
      "RubyGems older than 3.0 cannot ask for the code: update it.",
    ],
  },
  "mfa-required": {
    headline: "RubyGems wants multi-factor authentication on your account.",
    meaning: "A new key does not help before it is on.",
    fix: ["Enable it under Settings, at the level UI and API or UI and gem signin.", "For CI, use trusted publishing."],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-owner": {
    matches: [
      "Pushing gem to https://rubygems.org...\nYou do not have permission to push to this gem. Ask an owner to add you with: gem owner acme --add dev@example.com",
    ],
  },
  "key-scope": { matches: ["HTTP/1.1 403 Forbidden\n\nThis API key cannot perform the specified action on this gem."] },
  "otp-missing": {
    matches: [
      "Pushing gem to https://rubygems.org...\nYou have enabled multifactor authentication but no OTP code provided. Please fill it and retry.",
      "You have enabled multi-factor authentication but no OTP code provided. Please fill it and retry.",
    ],
    ignores: ["Rubygem requires owners to enable MFA. You must enable MFA before pushing new version."],
  },
  "mfa-required": {
    matches: ["Rubygem requires owners to enable MFA. You must enable MFA before pushing new version."],
    ignores: ["You must enable MFA"],
  },
};
