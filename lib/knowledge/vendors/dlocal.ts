import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://docs.dlocal.com/reference/http-errors-payments";

export const refusals = vendor(
  { name: "dLocal", layer: "application", seen: url(/^https:\/\/(?:api|sandbox)\.dlocal\.com\//i) },
  {
    "wrong-credentials": {
      when: all(member("code", /^3001$/), body(/Invalid\s+Credentials/i)),
      cause: "authentication",
      strength: "decisive",
      because: "dLocal's code 3001 says that the credentials are not valid.",
      source,
    },
    "unregistered-address": {
      when: any(all(member("code", /^3002$/), body(/IP\s+address/i)), body(/\b3002\W{1,4}Unregistered\s+IP/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "dLocal's code 3002 says that the calling address is not registered.",
      source,
      actor: "you",
    },
    "api-not-granted": {
      when: all(member("code", /^3003$/), body(/no\s+authori[sz]ation/i)),
      cause: "permissions",
      strength: "decisive",
      because: "dLocal's code 3003 says that the merchant may not use this API.",
      source,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "wrong-credentials": {
    headline: "dLocal does not accept your credentials.",
    meaning:
      "It could not tell by them which merchant calls. It has other codes for an address or an API that is not allowed.",
    fix: [
      "Compare the login, the key and the secret with those in the dashboard, without spaces around them.",
      "Use the credentials of the environment that you call: sandbox and production have their own.",
    ],
  },
  "unregistered-address": {
    headline: "dLocal does not know the address that you call from.",
    meaning: "The credentials are right. Calls pass from registered addresses alone.",
    fix: [
      { do: "Find out which address your server goes out with.", snippet: "curl https://ifconfig.io" },
      "Register it with dLocal. When it changes, give the server a fixed one.",
    ],
  },
  "api-not-granted": {
    headline: "dLocal has not opened this API to your merchant account.",
    meaning: "The credentials and the address are right. Another key of the same account is refused as well.",
    fix: ["Ask your contact at dLocal to enable this API for the account."],
  },
};

export const samples: Samples<typeof refusals> = {
  "wrong-credentials": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":3001,"message":"Invalid Credentials."}',
    ],
    ignores: ['{"code":3002,"message":"Unregistered IP address."}', '{"code":401,"message":"Invalid Credentials."}'],
  },
  "unregistered-address": {
    matches: ['{"code":3002,"message":"Unregistered IP address."}', "dlocal error 3002: Unregistered IP address."],
    ignores: ['{"message":"Unregistered IP address"}', '{"code":3001,"message":"Invalid Credentials."}'],
  },
  "api-not-granted": {
    matches: ['{"code":3003,"message":"Merchant has no authorization to use this API."}'],
    ignores: [
      '{"message":"Merchant has no authorisation to use this API"}',
      '{"code":3001,"message":"Invalid Credentials."}',
    ],
  },
};
