import { all, any, body, type Matcher, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const trouble =
  "https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/third_party_authority_instructions_troubleshooting.html";

/** An `errcode` next to WeChat's own words; DingTalk and WeCom use the same member with other numbers. */
const code = (numbers: string, words: RegExp): Matcher =>
  all(
    body(new RegExp(String.raw`\berrcode\W{1,12}(?:int\()?(?:${numbers})\b`)),
    any(body(words), url(/^https:\/\/(?:api|mp)\.weixin\.qq\.com\//i)),
  );

export const refusals = vendor(
  { name: "WeChat", layer: "application", seen: url(/^https:\/\/(?:[\w-]{1,20}\.)?api\.weixin\.qq\.com\//i) },
  {
    "ip-not-in-whitelist": {
      when: any(code("40164", /invalid\s+ip/i), body(/invalid\s+ip\s+[\da-f.:]{7,45}[^\n]{0,60}not\s+in\s+whitelist/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "WeChat says that the calling address is not in the account's IP whitelist.",
      source:
        "https://github.com/Wechat-Group/WxJava/blob/develop/weixin-java-common/src/main/java/me/chanjar/weixin/common/error/WxOpenErrorMsgEnum.java",
      actor: "account-admin",
    },
    "api-unauthorized": {
      when: any(
        code("48001|61007|48004", /api\s+(?:is\s+)?(?:unauthorized|forbidden)/i),
        body(/\b48001, message: api unauthorized/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "WeChat says that the account of this token has not the right to this API.",
      source: trouble,
      also: { authentication: "moderate" },
    },
    "daily-quota": {
      when: code("45009|45011", /reach\s+max\s+api|api\s+freq(?:uency)?\s+(?:out\s+of\s+)?limit|api\s+minute-quota/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "WeChat says that the account's calls for this API are used up.",
      source:
        "https://github.com/Wechat-Group/WxJava/blob/develop/weixin-java-common/src/main/java/me/chanjar/weixin/common/error/WxOpenErrorMsgEnum.java",
      retry: "after",
    },
    "token-expired": {
      when: code("42001", /access_token\s+expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "WeChat says that the access token has expired.",
      source:
        "https://github.com/Wechat-Group/WxJava/blob/develop/weixin-java-common/src/main/java/me/chanjar/weixin/common/error/WxOpenErrorMsgEnum.java",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ip-not-in-whitelist": {
    headline: "WeChat: your server's address is not in the account's IP whitelist.",
    meaning:
      "App id and secret are right. Tokens are given to listed addresses only; the message names the one that called.",
    fix: [
      "Sign in to mp.weixin.qq.com and add the address in the message under the basic configuration, IP whitelist.",
      "If it changes (home line, serverless, IPv6), send the call through a server with a fixed address.",
    ],
  },
  "api-unauthorized": {
    headline: "WeChat: your account has no right to this API.",
    meaning:
      "The token works, but it belongs to the wrong kind of account, or the account is not certified, or the platform was not granted this set of permissions (61007). 48004 means that WeChat took the API away after a breach of its rules. A new token does not help.",
    fix: [
      "Check that the token is of the account that the API is meant for: a mini program's token fails on an API of a service account.",
      "Look at the account's list of interface permissions; many are open to certified accounts only.",
      "For a third-party platform, let the account authorize again with the set of permissions ticked.",
      "For 48004, sign in to mp.weixin.qq.com and read the notice there.",
      "Ask for support with the `rid` in the message.",
    ],
  },
  "daily-quota": {
    headline: "WeChat: this API's quota is used up.",
    meaning:
      "The quota is counted for each account and API. 45009 is mostly that of the day; 45011 is a limit of the minute.",
    fix: [
      "For 45011 wait a minute and call more slowly.",
      "For 45009 wait until the next day, or clear the quota by the API for that, which a month allows a few times only.",
      "Store the access token centrally: fetching one for each call uses up its quota.",
    ],
  },
  "token-expired": {
    headline: "Your WeChat access token has expired.",
    meaning: "It lives for 7,200 seconds, and fetching a new one may end the old one before that.",
    fix: [
      "Fetch a new token and keep it in one place for all servers.",
      "Use the stable-token API when several programs share the account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ip-not-in-whitelist": {
    matches: [
      '{"errcode":40164,"errmsg":"invalid ip 192.0.2.7 ipv6 ::ffff:192.0.2.7, not in whitelist rid: 00000000-EXAMPLE"}',
    ],
    ignores: ['{"errcode":60020,"errmsg":"not allow to access from your ip"}'],
  },
  "api-unauthorized": {
    matches: [
      '{"errcode":48001,"errmsg":"api unauthorized, rid: 00000000-EXAMPLE"}',
      "wechatpy.exceptions.WeChatClientException: Error code: 48001, message: api unauthorized rid: 00000000-EXAMPLE",
    ],
    ignores: ['{"errcode":48001,"errmsg":"no"}'],
  },
  "daily-quota": { matches: ['{"errcode":45009,"errmsg":"reach max api daily quota limit rid: EXAMPLE"}'] },
  "token-expired": { matches: ['{"errcode":42001,"errmsg":"access_token expired rid: EXAMPLE"}'] },
};
