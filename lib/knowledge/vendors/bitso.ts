import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://docs.bitso.com/bitso-api/docs/authentication-error-02-http-401";
const host = url(/^https:\/\/[\w.-]{0,30}bitso\.com\//i);
const bitso = any(host, body(/bitso/i));

export const refusals = vendor(
  { name: "Bitso", layer: "application", seen: host },
  {
    "key-or-signature": {
      when: all(bitso, member("code", /^02(?:01|15)$/)),
      cause: "authentication",
      strength: "decisive",
      because: "Bitso's code says that the key or the signature is wrong.",
      source: codes,
    },
    "key-without-right": {
      when: all(bitso, member("code", /^0202$/)),
      cause: "permissions",
      strength: "decisive",
      because: "Bitso's code 0202 says that the key may not call this method.",
      source: codes,
    },
    "login-token": {
      when: all(bitso, member("code", /^0203$/)),
      cause: "token-expired",
      strength: "strong",
      because: "Bitso's code 0203 says that the log-in's token is invalid or expired.",
      source: codes,
      also: { authentication: "moderate" },
    },
    "address-not-allowed": {
      when: all(bitso, member("code", /^0213$/)),
      cause: "ip-block",
      strength: "decisive",
      because: "Bitso's code 0213 says that the address may not reach this.",
      source: codes,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-or-signature": {
    headline: "Bitso does not accept the key or the signature.",
    meaning: "The key is unknown, or the signature was made over something else than what was sent.",
    fix: [
      "Compare key and secret with the account's API page.",
      "Sign nonce, method, path with query, and body exactly as they are sent.",
    ],
  },
  "key-without-right": {
    headline: "Your Bitso key may not call this method.",
    meaning: "Key and signature are right; the key was made without this right.",
    fix: ["Make a key with the right that the method needs."],
  },
  "login-token": {
    headline: "Bitso's log-in token is invalid or has run out.",
    meaning: "The account itself is fine.",
    fix: ["Log in again and use the new token."],
  },
  "address-not-allowed": {
    headline: "Bitso does not let your address reach this.",
    meaning: "A new key changes nothing while the list stays as it is.",
    fix: [
      "Add the outgoing address to the key's list.",
      "If the key has no list, send the address to Bitso's support.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-or-signature": {
    matches: [
      {
        evidence:
          'HTTP/1.1 401 Unauthorized\n\n{"success":false,"error":{"code":"0201","message":"Check your credentials"}}',
        request: "curl https://api.bitso.com/v3/balance/",
      },
    ],
    ignores: ['{"error":{"code":"0201","message":"x"}}'],
  },
  "key-without-right": {
    matches: ['https://api.bitso.com/v3/orders/ {"success":false,"error":{"code":"0202","message":"x"}}'],
    ignores: ['{"error":{"code":"0202","message":"x"}}'],
  },
  "login-token": {
    matches: ['bitso: {"success":false,"error":{"code":"0203","message":"x"}}'],
    ignores: ['{"error":{"code":"0203","message":"x"}}'],
  },
  "address-not-allowed": {
    matches: [
      'bitso: {"success":false,"error":{"code":"0213","message":"IP address is not allowed to access this resource"}}',
    ],
    ignores: ['{"error":{"code":"0213","message":"x"}}'],
  },
};
