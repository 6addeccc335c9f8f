import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^(?:https|wss):\/\/[\w.-]{1,60}\.ably(?:-realtime)?\.(?:io|net|com)\//i);
const mark = any(host, header("x-ably-errorcode"), body(/help\.ably\.io|ably\.com|\bAbly\b/));
const code = (numbers: string): Matcher =>
  any(
    header("x-ably-errorcode", new RegExp(`^(?:${numbers})$`)),
    all(
      any(member("code", new RegExp(`^(?:${numbers})$`)), body(new RegExp(String.raw`\bcode\W{1,4}(?:${numbers})\b`))),
      mark,
    ),
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
  forbidden: {
    matches: ["HTTP/1.1 403 Forbidden\nX-Ably-Errorcode: 40300\n\n{}"],
    ignores: ['{"code":40300}'],
  },
};
