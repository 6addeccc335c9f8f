import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://platform.minimax.io/docs/api-reference/errorcode";

export const refusals = vendor(
  { name: "MiniMax", layer: "application", seen: url(/^https:\/\/api\.minimaxi?\.(?:io|com|chat)\//i) },
  {
    key: {
      when: all(member("status_code", /^(?:1004|2049)$/), any(member("status_msg"), body(/base_resp/))),
      cause: "authentication",
      strength: "strong",
      because: "MiniMax's code says that the key is missing, wrong, or not of this group.",
      source: documentation,
    },
    balance: {
      when: all(member("status_code", /^1008$/), any(member("status_msg"), body(/base_resp/))),
      cause: "permissions",
      strength: "decisive",
      because: "MiniMax's code 1008 says that the balance does not suffice.",
      source: documentation,
      also: { "rate-limit": "moderate" },
      actor: "account-admin",
    },
    rate: {
      when: all(member("status_code", /^(?:1002|1039|1041)$/), any(member("status_msg"), body(/base_resp/))),
      cause: "rate-limit",
      strength: "decisive",
      because: "MiniMax's code says that requests, tokens or connections are over the limit.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "MiniMax does not accept your key.",
    meaning:
      "The HTTP status may be 200: the code in `base_resp` counts. Keys of minimax.io and minimaxi.com are separate.",
    fix: [
      "Send the key as `Authorization: Bearer`, with the base URL of the same platform.",
      "Where GroupId is asked for, use that of the key's account.",
    ],
  },
  balance: {
    headline: "Your MiniMax balance does not suffice.",
    meaning: "The key is good.",
    fix: ["Add credit to the account that owns the key."],
  },
  rate: {
    headline: "MiniMax limits your calls.",
    meaning: "1002 counts requests, 1039 tokens, 1041 connections.",
    fix: ["Wait, then call less often or with shorter texts.", "Ask MiniMax for a higher limit."],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: [
      '{"base_resp":{"status_code":1004,"status_msg":"login fail: Please carry the API secret key in the \'Authorization\' field of the request header"}}',
    ],
  },
  balance: {
    matches: ['{"base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}'],
  },
  rate: {
    matches: ['{"base_resp":{"status_code":1002,"status_msg":"rate limit exceeded(RPM)"}}'],
  },
};
