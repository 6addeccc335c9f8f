import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://github.com/larksuite/cli/blob/HEAD/internal/errclass/codemeta.go";

/** The gateway's codes are long enough to stand for themselves. */
const code = (numbers: string): Matcher => body(new RegExp(String.raw`\bcode\W{1,4}99991(?:${numbers})\b`));

export const refusals = vendor(
  {
    name: "Feishu / Lark",
    layer: "application",
    seen: url(/^https:\/\/open\.(?:feishu\.cn|larksuite\.com|larkoffice\.com)\//i),
    ids: ["x-tt-logid"],
  },
  {
    scope: {
      when: any(code("67[269]"), body(/应用尚未开通所需的(?:应用|用户)身份权限/)),
      cause: "permissions",
      strength: "decisive",
      because: "Feishu knows the app, and names the scopes of which it needs one.",
      source: "https://github.com/m1heng/clawdbot-feishu/issues/149",
      actor: "you",
    },
    "app-off": {
      when: code("662|673"),
      cause: "permissions",
      strength: "strong",
      because: "Feishu says that the app is switched off in this organisation, or not available.",
      source: codes,
      also: { resource: "moderate" },
    },
    "token-expired": {
      when: code("677"),
      cause: "token-expired",
      strength: "decisive",
      because: "Feishu says that the user's access token has expired.",
      source: codes,
    },
    token: {
      when: code("66[138]|671"),
      cause: "authentication",
      strength: "strong",
      because: "Feishu found no access token, or one that is not valid or of the wrong kind.",
      source: codes,
      also: { "token-expired": "moderate" },
    },
    "rate-limited": {
      when: code("400"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Feishu says that calls came too often.",
      source: codes,
      retry: "after",
    },
    document: {
      when: all(member("code", /^91403$/), member("msg", /^Forbidden$/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Feishu knows the caller, who may not do this with this document.",
      source: "https://github.com/larksuite/cli/pull/1825",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Feishu app lacks a scope.",
    meaning: "The token is good. The message lists scopes, one of which is enough; the HTTP status is often 400.",
    fix: [
      "In the developer console, add a scope that the message names, for the identity (app or user) that you use.",
      "Release a new version of the app: a scope counts only from then on.",
      "For a user's token, have the user consent again.",
    ],
  },
  "app-off": {
    headline: "This Feishu app is not available in the organisation.",
    meaning: "The app was switched off, was not released, or is not open to this user.",
    fix: ["Have an administrator of the organisation switch it on, and check who may use it."],
  },
  "token-expired": {
    headline: "Your Feishu token has expired.",
    meaning: "A user's access token counts for about two hours.",
    fix: ["Get a new one with the refresh token, or let the user sign in again."],
  },
  token: {
    headline: "Feishu does not accept the access token.",
    meaning: "It is missing, of another app, expired, or of another kind (app, tenant, user) than the method takes.",
    fix: [
      "Send `Authorization: Bearer` with a `t-` or `u-` token, as the method's page demands.",
      "Use the host of your side: open.feishu.cn and open.larksuite.com share no apps.",
    ],
  },
  "rate-limited": {
    headline: "Feishu wants a pause.",
    meaning: "The app called this method too often.",
    fix: ["Wait as `x-ogw-ratelimit-reset` says, and spread the calls."],
  },
  document: {
    headline: "Feishu does not let you read or change this document.",
    meaning:
      "The app or the user is no collaborator of the base or sheet, or may only read it. This is another thing than the app's scopes.",
    fix: [
      "Add the app or the user to the document, with the right to edit when you write.",
      "Or call with the token of somebody who may do it.",
      "When they may already, check that the scope, such as `base:app`, is granted and released.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      '{"code":99991672,"msg":"Access denied. One of the following scopes is required: [im:chat:readonly].应用尚未开通所需的应用身份权限：[im:chat:readonly]"}',
      "Error: Bad Request (Lark error code 99991672: Access denied. One of the following scopes is required: [bitable:app])",
    ],
    ignores: ['{"code":99991663,"msg":"Invalid access token for authorization."}'],
  },
  "app-off": { matches: ['{"code":99991662,"msg":"app is inactive"}'] },
  "token-expired": { matches: ['{"code":99991677,"msg":"token expire"}'] },
  token: {
    matches: [
      "Lark error code 99991663: Invalid access token for authorization. Please make a request with token attached",
    ],
  },
  "rate-limited": { matches: ['{"code":99991400,"msg":"request trigger frequency limit"}'] },
  document: { matches: ['{"code":91403,"msg":"Forbidden"}'], ignores: ['{"code":91403,"msg":"Not found"}'] },
};
