import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const pinterest = any(
  url(/^https:\/\/api(?:-sandbox)?\.pinterest\.com\//i),
  header("x-pinterest-rid"),
  body(/pinterest/i),
);

const description = "https://github.com/pinterest/api-description/blob/HEAD/v5/openapi.yaml";

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
      source: "https://github.com/gitroomhq/postiz-app/issues/1084",
      actor: "you",
    },
    scope: {
      when: any(
        body(
          inARow(
            /token\s+does\s+not\s+have\s+sufficient\s+permissions\s+to\s+perform\s+this\s+operation[^\n]{0,40}?/i,
            /\s+Please\s+ensure\s+your\s+token/i,
          ),
        ),
        all(member("message", /not\s+permitted\s+to\s+access\s+that\s+resource/i), pinterest),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pinterest knows the token, and it lacks the scope or the right to this object.",
      source: "https://github.com/pinterest/api-quickstart/issues/97",
      actor: "you",
    },
    "account-review": {
      when: any(
        body(
          oneOf(
            /your\s+account\s+has\s+been\s+disapproved/i,
            /We\s+are\s+reviewing\s+your\s+account\.\s+Please\s+see\s+business\s+hub/i,
          ),
        ),
        all(member("code", /^(?:2625|2626)$/), pinterest),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pinterest says that the business account is under review or was not approved.",
      source: description,
      actor: "account-admin",
    },
    "object-access": {
      when: any(
        all(
          member("code", /^(?:403|7)$/),
          body(/Not\s+authorized\s+to\s+(?:access|create|update|delete)\s+(?:the\s+user|boards?|Pins?)\b/i),
        ),
        body(
          oneOf(
            /must\s+have\s+a\s+business\s+account\s+to\s+operate\s+as\s+merchant/i,
            /This\s+account\s+is\s+not\s+a\s+brand\s+account/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Pinterest knows the token, whose account does not own the object or is not of the kind.",
      source: description,
    },
    "object-missing": {
      when: all(
        member("code", /^(?:30|40|50|404|2031|4161|4180|4517|4842|678)$/),
        member(
          "message",
          oneOf(
            /^(?:Board|Pin|Board or section|Board section|User|Lead form|Lead) (?:is )?not found/i,
            /^Sorry! We could ?n.t find (?:this board section|your (?:catalogs|integration)|that catalog)/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "Pinterest finds no such board, Pin or catalog.",
      source: description,
      also: { permissions: "weak" },
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
  "account-review": {
    headline: "Pinterest is reviewing this account, or has refused it.",
    meaning: "Token and scopes are fine; the account may not act for now.",
    fix: ["Read what the business hub says: pinterest.com/business/hub."],
  },
  "object-access": {
    headline: "This Pinterest account may not do that with this object.",
    meaning: "The board or Pin belongs to somebody else, or the account is not a business account.",
    fix: [
      "Check whose board or Pin it is, and use that account's token.",
      "Turn the account into a business account, where the message asks for one.",
    ],
  },
  "object-missing": {
    headline: "Pinterest finds no such object.",
    meaning: "The id is wrong, the object was deleted, or it belongs to an account that this token does not see.",
    fix: ["List the account's boards or Pins and compare the id."],
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
  "account-review": {
    matches: [
      '{"code":2626,"message":"We are reviewing your account. Please see business hub for more details. https://www.pinterest.com/business/hub/"}',
      '{"code":2625,"message":"Sorry, you cannot perform this action as your account has been disapproved. Please see business hub for more details."}',
    ],
  },
  "object-access": {
    matches: [
      '{"code":403,"message":"Not authorized to access board or Pin."}',
      '{"code":654,"message":"You must have a business account to operate as merchant."}',
    ],
  },
  "object-missing": {
    matches: [
      '{"code":40,"message":"Board not found."}',
      '{"code":2031,"message":"Sorry! We couldn\'t find this board section."}',
    ],
    ignores: ['{"message":"board not found"}'],
  },
  "token-refused": {
    matches: ['{"code":2,"message":"Authentication failed.","status":"failure"}'],
    ignores: ['{"code":2,"message":"Authentication failed."}'],
  },
};
