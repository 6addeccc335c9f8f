import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://ai.baidu.com/ai-doc/OCR/wlqc0cfdq";

export const refusals = vendor(
  { name: "Baidu AI Cloud", layer: "application", seen: url(/^https:\/\/(?:aip|qianfan)\.(?:baidubce|baidu)\.com\//i) },
  {
    token: {
      when: any(
        all(member("error_code", /^110$/), body(/Access\s+token\s+invalid\s+or\s+no\s+longer\s+valid/i)),
        all(member("error_code", /^111$/), body(/Access\s+token\s+expired/i)),
      ),
      cause: "token-expired",
      strength: "strong",
      because: "Baidu's errors 110 and 111 say that the access token is wrong or its 30 days are over.",
      source: documentation,
      also: { authentication: "strong" },
    },
    limit: {
      when: body(/Open\s+api\s+(?:qps|daily|total)\s+request\s+limit\s+reached/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Baidu's errors 17, 18 and 19 say that the calls per day, per second or in all are used up.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  token: {
    headline: "Your Baidu access token is no longer valid.",
    meaning:
      "A token counts for about 30 days, and only for the application that it was made for. The HTTP status may be 200.",
    fix: [
      "Get a new token from the oauth/2.0/token address with client id and secret.",
      "Use the key pair of the application that holds the service; an answer with error 6 means that the service is not ticked for it.",
    ],
  },
  limit: {
    headline: "Baidu's request limit is reached.",
    meaning: "18 counts calls per second, 17 per day, 19 in all. The key is good.",
    fix: [
      "18: send fewer calls at a time, or buy a higher rate.",
      "17: wait for the next day, or buy calls or switch on billing in the console.",
      "19: the total does not come back by waiting; buy calls or switch on billing.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  token: {
    matches: ['{"error_code":110,"error_msg":"Access token invalid or no longer valid"}'],
    ignores: ['{"message":"Access token invalid or no longer valid"}'],
  },
  limit: {
    matches: ['{"error_code":18,"error_msg":"Open api qps request limit reached"}'],
  },
};
