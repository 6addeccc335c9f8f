import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://open.longportapp.com/docs/error-codes";
const host = url(/^https:\/\/openapi[\w-]{0,20}\.(?:longportapp|longbridgeapp|longbridge)\.(?:com|cn)\//i);

export const refusals = vendor(
  { name: "LongPort", layer: "gateway", seen: host },
  {
    signature: {
      when: all(member("code", /^403201$/), any(host, body(/signature\s+invalid/i))),
      cause: "authentication",
      strength: "decisive",
      because: "LongPort's code 403201 says that the signature is wrong.",
      source: codes,
    },
    duplicate: {
      when: all(member("code", /^403202$/), any(host, body(/duplicate\s+request/i))),
      cause: "authentication",
      strength: "decisive",
      because: "LongPort's code 403202 says that a request came again with the same timestamp.",
      source: codes,
      retry: "maybe",
    },
    "app-key": {
      when: all(member("code", /^403203$/), any(host, body(/apikey\s+illegal/i))),
      cause: "authentication",
      strength: "decisive",
      because: "LongPort's code 403203 says that it does not know the app key.",
      source: codes,
    },
    address: {
      when: all(member("code", /^403205$/), any(host, body(/\bip\s+is\s+not\s+allowed/i))),
      cause: "ip-block",
      strength: "decisive",
      because: "LongPort's code 403205 says that the address may not call.",
      source: codes,
    },
    "token-expired": {
      when: all(member("code", /^401003$/), any(host, body(/token\s+expired/i))),
      cause: "token-expired",
      strength: "decisive",
      because: "LongPort's code 401003 says that the access token has expired.",
      source: codes,
    },
    "too-many": {
      when: all(member("code", /^42900[12]$/), any(host, body(/ratelimit|request\s+is\s+limited/i))),
      cause: "rate-limit",
      strength: "decisive",
      because: "LongPort's code says that too many requests came.",
      source: codes,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  signature: {
    headline: "LongPort computes a different signature from the one you sent.",
    meaning: "The app key was found; its secret, or what was signed, does not fit.",
    fix: [
      "Compare the app secret with the developer page.",
      "Sign the same path, query and body that leave your machine.",
      "Let the official SDK sign once, and compare.",
    ],
  },
  duplicate: {
    headline: "LongPort saw the same signed request before.",
    meaning: "Each request needs its own timestamp. A retry that sends the old one again is refused.",
    fix: ["Set a new `X-Timestamp` and sign again before each try."],
  },
  "app-key": {
    headline: "LongPort does not know the app key.",
    meaning: "Rights and address were not looked at.",
    fix: [
      "Copy the app key again from the developer page, without spaces.",
      "See that the key belongs to this region's host.",
    ],
  },
  address: {
    headline: "LongPort does not let your address call.",
    meaning: "Key and signature are not the problem.",
    fix: [
      "Ask LongPort's support about the address that your calls come from.",
      "From a cloud, try once from the office or home.",
    ],
  },
  "token-expired": {
    headline: "LongPort's access token has expired.",
    meaning: "The app key stays valid.",
    fix: ["Refresh the access token, or make a new one on the developer page."],
  },
  "too-many": {
    headline: "LongPort limits how often you call.",
    meaning: "The limit counts by address or by endpoint.",
    fix: ["Pause, then send fewer requests a second.", "Use the push subscription for quotes."],
  },
};

export const samples: Samples<typeof refusals> = {
  signature: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":403201,"message":"signature invalid"}',
    ],
    ignores: ['{"message":"signature invalid"}'],
  },
  duplicate: {
    matches: ['{"code":403202,"message":"duplicate request"}'],
    ignores: ['{"code":409,"message":"duplicate request"}'],
  },
  "app-key": { matches: ['{"code":403203,"message":"apikey illegal"}'], ignores: ['{"code":403203,"message":"x"}'] },
  address: { matches: ['{"code":403205,"message":"ip is not allowed"}'], ignores: ["ip is not allowed"] },
  "token-expired": {
    matches: ['{"code":401003,"message":"token expired"}'],
    ignores: ['{"code":401,"message":"token expired"}'],
  },
  "too-many": {
    matches: ['{"code":429002,"message":"api request is limited"}', '{"code":429001,"message":"ip request ratelimit"}'],
    ignores: ["api request is limited"],
  },
};
