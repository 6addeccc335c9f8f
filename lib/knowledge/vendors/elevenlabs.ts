import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://help.elevenlabs.io/hc/en-us/articles/19572237925521-API-Error-Code-400-or-401";

const mark = any(
  url(/elevenlabs\.io/i),
  body(/eleven_?labs|xi-api-key/i),
  body(/detail\W{1,6}\{\s{0,8}\W{0,4}status\W/),
);

export const refusals = vendor(
  {
    name: "ElevenLabs",
    layer: "application",
    seen: url(/^https:\/\/api(?:\.[a-z]{2})?(?:\.residency)?\.elevenlabs\.io\//i),
    ids: ["request-id"],
  },
  {
    key: {
      when: all(member("status", /^(?:invalid_api_key|needs_authorization)$/), mark),
      cause: "authentication",
      strength: "strong",
      because: "ElevenLabs got no valid key in xi-api-key.",
      source: documentation,
      also: { headers: "moderate" },
    },
    "key-permission": {
      when: any(
        all(member("status", /^missing_permissions$/), mark),
        body(/The\s+API\s+key\s+you\s+used\s+is\s+missing\s+the\s+permission\s+(?<permission>[\w]{3,40})/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key is valid and was not given this permission.",
      source: "https://github.com/danielmiessler/LifeOS/pull/950",
    },
    quota: {
      when: all(member("status", /^quota_exceeded$/), mark),
      cause: "rate-limit",
      strength: "decisive",
      because: "The credits left do not suffice for this text.",
      source: documentation,
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "ElevenLabs does not accept your key.",
    meaning: "The key goes into the header `xi-api-key`, not into Authorization.",
    fix: [
      { do: "Test it.", snippet: 'curl -H "xi-api-key: $ELEVENLABS_API_KEY" https://api.elevenlabs.io/v1/voices' },
      "Make a new key, and check that the variable has a value.",
    ],
  },
  "key-permission": {
    headline: "Your ElevenLabs key lacks a permission.",
    meaning: "Each key has its own list. The plan and the account may well have the feature.",
    fix: [
      "Edit the key in the ElevenLabs settings and give it the permission that the message names.",
      "Do not test such a key with `/v1/user`, which needs `user_read`: this answer already says that the key is good.",
    ],
  },
  quota: {
    headline: "Your ElevenLabs credits do not suffice.",
    meaning: "The answer may be 401, but the key is good. A key may have a limit of its own below that of the account.",
    fix: [
      "Compare the credits needed in the message with those left.",
      "Raise the key's own limit, buy credits or turn on usage based billing.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: ['{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}'],
  },
  "key-permission": {
    matches: [
      '{"detail":{"status":"missing_permissions","message":"The API key you used is missing the permission user_read to execute this operation."}}',
    ],
  },
  quota: {
    matches: [
      '{"detail":{"status":"quota_exceeded","message":"This request exceeds your quota of 10000. You have 12 credits remaining, while 40 credits are required for this request."}}',
    ],
  },
};
