import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(url(/^https:\/\/api\.(?:exchange\.|cdp\.|developer\.)?coinbase\.com\//i), body(/coinbase/i));

export const refusals = vendor(
  {
    name: "Coinbase",
    layer: "application",
    seen: url(/^https:\/\/api\.(?:exchange\.|cdp\.|developer\.)?coinbase\.com\//i),
  },
  {
    scopes: {
      when: any(member("error_details", /^Missing required scopes$/i), all(member("id", /^invalid_scope$/), mine)),
      cause: "permissions",
      strength: "decisive",
      because: "Coinbase accepted the key, and says that it lacks a permission.",
      source: "https://docs.cdp.coinbase.com/coinbase-business/authentication-authorization/oauth2/scopes",
    },
    "permission-denied": {
      when: all(member("error", /^PERMISSION_DENIED$/), member("error_details")),
      cause: "permissions",
      strength: "strong",
      because: "Coinbase knows the key, which may not do this.",
      source: "https://docs.cdp.coinbase.com/coinbase-business/authentication-authorization/oauth2/scopes",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scopes: {
    headline: "Your Coinbase key lacks a permission.",
    meaning: "View, trade and transfer are chosen when the key is made, and for one portfolio.",
    fix: ["Make a new key with the permission and portfolio that you need.", "For OAuth, ask for the scope at log-in."],
  },
  "permission-denied": {
    headline: "Coinbase does not let this key do that.",
    meaning: "The key was accepted; its permissions, portfolio or the account's verification stand in the way.",
    fix: [
      "Read error_details, and compare with the key's permissions and portfolio.",
      "Check the key's list of addresses.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scopes: {
    matches: [
      'HTTP/2 403\nserver: cloudflare\n\n{"error":"unknown","error_details":"Missing required scopes","message":"Missing required scopes"}',
    ],
    ignores: ['{"errors":[{"id":"invalid_scope"}]}'],
  },
  "permission-denied": {
    matches: [
      '{"error":"PERMISSION_DENIED","error_details":"Orders cannot be created in this portfolio","message":"x"}',
    ],
  },
};
