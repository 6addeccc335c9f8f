import { all, any, body, header, type Matcher, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^(?:https|wss):\/\/[\w.-]{1,60}\.ably(?:-realtime)?\.(?:io|net|com)\//i);
const mark = any(host, header("x-ably-errorcode"), body(/help\.ably\.io|ably\.com|\bAbly\b/));
const code = (numbers: string): Matcher =>
  any(
    header("x-ably-errorcode", new RegExp(`^(?:${numbers})$`)),
    all(body(new RegExp(String.raw`\bcode\W{1,4}(?:${numbers})\b`)), mark),
  );

export const refusals = vendor(
  { name: "Ably", layer: "application", seen: any(host, header("x-ably-errorcode")), ids: ["x-ably-serverid"] },
  {
    "key-expired": {
      when: code("40132"),
      cause: "token-expired",
      strength: "decisive",
      because: "Ably's error 40132 says that the API key has expired.",
      source: "https://ably.com/docs/platform/errors/codes/40132-key-expired",
    },
    "token-expired": {
      when: code("4014[0-3]"),
      cause: "token-expired",
      strength: "decisive",
      because: "Ably's errors from 40140 to 40143 say that the token has expired, was revoked or is no longer known.",
      source: "https://ably.com/docs/platform/errors/codes/40142-token-expired.md",
    },
    clock: {
      when: code("40104"),
      cause: "token-expired",
      strength: "decisive",
      because: "Ably's error 40104 says that the time in the token request is too far from its own.",
      source: "https://ably.com/docs/platform/errors/codes/40104-token-request-timestamp-outside-permitted-window.md",
    },
    capability: {
      when: code("40160"),
      cause: "permissions",
      strength: "decisive",
      because: "Ably's error 40160 says that the key or token lacks the capability for this.",
      source: "https://ably.com/docs/platform/errors/codes/40160-capability-denied.md",
    },
    credentials: {
      when: code("40101|40005|4013[01]|4014[45]"),
      cause: "authentication",
      strength: "decisive",
      because: "Ably's error code says that the key or token cannot be read, is not accepted or was revoked.",
      source: "https://ably.com/docs/platform/errors/codes",
    },
    "limit-exceeded": {
      when: code("4011[1245]"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Ably's error code says that a limit of the account is exceeded.",
      source: "https://ably.com/docs/platform/errors/codes",
    },
    region: {
      when: code("40332"),
      cause: "geo",
      strength: "decisive",
      because: "Ably's error 40332 says that the account is bound to regions, and the request reached another one.",
      source: "https://ably.com/docs/platform/errors/codes/40332-account-not-permitted-in-region",
      also: { permissions: "weak" },
    },
    forbidden: {
      when: code("40300"),
      cause: "permissions",
      strength: "strong",
      because: "Ably's error 40300 says that a capability is missing, or that the account or app is disabled.",
      source: "https://ably.com/docs/platform/errors/codes/40300-forbidden",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-expired": {
    headline: "Your Ably API key has expired.",
    meaning: "The key was made with an expiry time that has passed.",
    fix: ["Make a new key in the dashboard, and put it where tokens are issued."],
  },
  "token-expired": {
    headline: "Your Ably token is no longer valid.",
    meaning:
      "Tokens end by design. The client should fetch a new one by itself; when this shows, that did not work. 40141 is the exception: someone revoked the token.",
    fix: [
      "Set `authUrl` or `authCallback`, and see that it answers with a new token.",
      "Look at the `ttl` you ask for: a short one ends before the renewal.",
      "For 40141, find out who called the revocation API and why, before new tokens are given out.",
    ],
  },
  clock: {
    headline: "The clock of the token's issuer is wrong.",
    meaning: "Ably refuses token requests whose time differs much from its own.",
    fix: [
      "Set the clock of the server that makes the token requests.",
      "Or set the client option `queryTime` to true: the SDK then asks Ably for the time.",
      "Make each token request anew; a kept one gets too old.",
    ],
  },
  capability: {
    headline: "Your Ably key or token lacks the capability for this.",
    meaning: "Each operation needs its capability on the channel. A token has at most what its key has.",
    fix: [
      "Give the key the capability that the operation needs.",
      "For tokens, also change the code that issues them, and have clients fetch a new one: an old token keeps what it had.",
    ],
  },
  credentials: {
    headline: "Ably does not accept the key or token.",
    meaning:
      "The key is wrong, cut or revoked, or the token is not well-formed. 40101 also comes when no credential was sent, and when the client id is not the token's.",
    fix: [
      "Copy the whole key from the app's dashboard, name and secret.",
      "For a JWT, check the algorithm, `kid` in its header, and `iat` and `exp`.",
    ],
  },
  "limit-exceeded": {
    headline: "A limit of your Ably account is exceeded.",
    meaning: "Connections, channels, messages or requests: the message names which.",
    fix: ["Look at the limits and the use in the dashboard.", "Use less, or take a larger plan."],
  },
  region: {
    headline: "Your Ably account may not be used in the region that was reached.",
    meaning:
      "The account is kept to certain regions, such as the EU or the US, and the request went to a site outside them. Keys and capabilities are not looked at.",
    fix: [
      "Set the client option `endpoint` to the one that Ably gave your account, in every client.",
      "In older SDKs without `endpoint`, use the legacy options from Ably's page on platform customization.",
    ],
  },
  forbidden: {
    headline: "Ably does not permit this operation.",
    meaning: "The caller's capability does not cover it, or the app or account is disabled. The message says which.",
    fix: [
      "Compare the key's or token's capability with the channel and the operation.",
      "If the app or account is disabled without your doing, write to Ably's support.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-expired": {
    matches: [
      '{"error":{"message":"Key expired","code":40132,"statusCode":401,"href":"https://help.ably.io/error/40132"}}',
    ],
  },
  "token-expired": {
    matches: [
      '{"error":{"message":"Token expired","code":40142,"statusCode":401,"href":"https://help.ably.io/error/40142"}}',
    ],
  },
  clock: {
    matches: [
      '{"error":{"message":"Timestamp not current","code":40104,"statusCode":401,"href":"https://help.ably.io/error/40104"}}',
    ],
  },
  capability: {
    matches: [
      '{"error":{"message":"action not permitted, app = EXAMPLE","code":40160,"statusCode":401,"href":"https://help.ably.io/error/40160"}}',
    ],
  },
  credentials: {
    matches: [
      '{"error":{"message":"Invalid credentials","code":40101,"statusCode":401,"href":"https://help.ably.io/error/40101"}}',
      "HTTP/1.1 401 Unauthorized\nX-Ably-Errorcode: 40144\n\n{}",
    ],
  },
  "limit-exceeded": {
    matches: [
      '{"error":{"message":"Account restricted (request limit exceeded)","code":40115,"statusCode":401,"href":"https://help.ably.io/error/40115"}}',
    ],
  },
  region: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Ably-Errorcode: 40332\nContent-Type: application/json\n\n{"error":{"code":40332,"statusCode":403}}',
    ],
  },
  forbidden: {
    matches: ["HTTP/1.1 403 Forbidden\nX-Ably-Errorcode: 40300\n\n{}"],
    ignores: ['{"code":40300}'],
  },
};
