import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const pinterest = any(
  url(/^https:\/\/api(?:-sandbox)?\.pinterest\.com\//i),
  header("x-pinterest-rid"),
  body(/pinterest/i),
);

export const refusals = vendor(
  {
    name: "Pinterest",
    layer: "application",
    seen: any(url(/^https:\/\/api(?:-sandbox)?\.pinterest\.com\//i), header("x-pinterest-rid")),
    ids: ["x-pinterest-rid"],
  },
  {
    "trial-access": {
      when: body(/Apps\s+with\s+Trial\s+access\s+may\s+not/i),
      cause: "permissions",
      strength: "decisive",
      because: "The application has trial access, which may write in the sandbox only.",
      source: "https://github.com/pinterest/api-quickstart/issues/52",
      actor: "you",
    },
    scope: {
      when: any(
        body(
          /token\s+does\s+not\s+have\s+sufficient\s+permissions\s+to\s+perform\s+this\s+operation[^\n]{0,40}?\s+Please\s+ensure\s+your\s+token/i,
        ),
        all(member("message", /not\s+permitted\s+to\s+access\s+that\s+resource/i), pinterest),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pinterest knows the token, and it lacks the scope or the right to this object.",
      source: "https://github.com/pinterest/api-quickstart/issues/97",
    },
    "token-refused": {
      when: all(
        member("code", /^2$/),
        member("message", /^Authentication failed/i),
        any(pinterest, member("status", /^failure$/)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Pinterest did not accept the token.",
      source: "https://github.com/vijaypatoliya/pinterest-node-api/issues/20",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "trial-access": {
    headline: "Your Pinterest app has trial access only.",
    meaning: "The token is right. Writing in production needs standard access, which Pinterest grants after a review.",
    fix: [
      "Use https://api-sandbox.pinterest.com with a sandbox token meanwhile.",
      "Apply for standard access with a video that shows the whole sign-in and the integration.",
    ],
  },
  scope: {
    headline: "The Pinterest token lacks a scope or a right.",
    meaning: "Reading pins and their boards are two scopes; secret boards have their own.",
    fix: [
      "Compare the scopes that came with the token with those of the endpoint, such as `boards:read` beside `pins:read`.",
      "Have the user consent again with all of them.",
      "For ads, check the role in the ad account.",
    ],
  },
  "token-refused": {
    headline: "Pinterest did not accept the token.",
    meaning: "Tokens of the sandbox and of production are apart.",
    fix: ["Call the host that the token was made for.", "Refresh the token, or have the user consent again."],
  },
};

export const samples: Samples<typeof refusals> = {
  "trial-access": {
    matches: [
      '{"code":29,"message":"Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox https://api-sandbox.pinterest.com instead."}',
    ],
  },
  scope: {
    matches: [
      "{'code': 3, 'message': 'Your token does not have sufficient permissions to perform this operation. Please ensure your token is authorized with the correct set of scopes.'}",
    ],
  },
  "token-refused": {
    matches: ['{"code":2,"message":"Authentication failed.","status":"failure"}'],
    ignores: ['{"code":2,"message":"Authentication failed."}'],
  },
};
