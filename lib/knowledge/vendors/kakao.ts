import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.kakao.com/docs/latest/en/rest-api/error-code";
const host = url(/^https:\/\/(?:dapi|kapi|kauth|apis-navi)\.kakao\.com\//i);
const code = (numbers: string): Matcher =>
  all(member("code", new RegExp(`^-(?:${numbers})$`)), any(host, member("msg"), body(/kakao/i)));

export const refusals = vendor(
  { name: "Kakao", layer: "application", seen: host },
  {
    "ip-not-allowed": {
      when: body(/ip\s+mismatched!?\s+callerIp=/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Kakao says that the calling address is not in the app's list.",
      source: errors,
      actor: "account-admin",
    },
    domain: {
      when: body(/domain\s+mismatched!?\s+caller=/i),
      cause: "cors",
      strength: "decisive",
      because: "Kakao says that the page's domain is not registered for the app.",
      source: "https://developers.kakao.com/docs/en/kakaotalk-message/trouble-shooting",
      actor: "you",
    },
    "service-not-enabled": {
      when: any(
        body(/App\([^)\n]{1,80}\)\s+disabled\s+[A-Z_]{3,60}\s+service/i),
        all(body(/disabled\s+OPEN_MAP_AND_LOCAL\s+service/)),
        code("3"),
      ),
      cause: "resource",
      strength: "strong",
      because: "Kakao says that the feature is not switched on for this app.",
      source: errors,
      also: { permissions: "moderate" },
      actor: "you",
    },
    restricted: {
      when: code("4"),
      cause: "permissions",
      strength: "strong",
      because: "Kakao says that the account is blocked or restricted for this action.",
      source: errors,
    },
    "no-permission": {
      when: code("5|402|6"),
      cause: "permissions",
      strength: "decisive",
      because: "Kakao knows the app, which has no permission or consent for this API.",
      source: errors,
      actor: "you",
    },
    "quota-exceeded": {
      when: code("10"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Kakao says that the app's quota is used up.",
      source: errors,
    },
    "api-ended": {
      when: code("9"),
      cause: "resource",
      strength: "decisive",
      because: "Kakao says that this API has ended.",
      source: errors,
    },
    "key-not-accepted": {
      when: code("401"),
      cause: "authentication",
      strength: "strong",
      because: "Kakao does not accept the app key or access token.",
      source: errors,
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ip-not-allowed": {
    headline: "Kakao: your address is not in the app's list.",
    meaning: "The key is right. The app lets in only the listed addresses; the message names the one that called.",
    fix: ["Add the address in the app's settings at Kakao Developers, or empty the list."],
  },
  domain: {
    headline: "Your page's domain is not registered with Kakao.",
    meaning: "The JavaScript key works on registered domains only; scheme, subdomain and port count.",
    fix: ["Add the value of `caller` to the app's web domains, exactly as the message writes it."],
  },
  "service-not-enabled": {
    headline: "Kakao: the feature is not switched on for your app.",
    meaning: "The key is right. New apps must enable Kakao Map and several other products before they may be called.",
    fix: [
      "In the app management page, open the product (for example Kakao Map) and switch it on.",
      "For Kakao Login, also set the consent items.",
    ],
  },
  restricted: {
    headline: "Kakao has restricted this account.",
    meaning: "The account is blocked for this action; another token of it does not help.",
    fix: ["Ask Kakao's support about the account."],
  },
  "no-permission": {
    headline: "Your Kakao app may not use this API.",
    meaning:
      "The app needs a review, or the user has not consented to the item, or the service does not allow the action.",
    fix: [
      "Read `required_scopes` in the answer, and ask the user for the additional consent.",
      "Request a review for the API in the app management page.",
    ],
  },
  "quota-exceeded": {
    headline: "Your Kakao quota is used up.",
    meaning: "Quotas count for the day or month and for each API.",
    fix: ["Wait for the renewal, or request a larger quota."],
  },
  "api-ended": {
    headline: "This Kakao API has ended.",
    meaning: "No key opens it any more.",
    fix: ["Look in the notices for what replaces it."],
  },
  "key-not-accepted": {
    headline: "Kakao does not accept your key.",
    meaning: "The wrong one of the app's keys, a wrong prefix or an expired token.",
    fix: [
      {
        do: "Send the REST API key with its prefix.",
        snippet:
          'curl "https://dapi.kakao.com/v2/local/search/address.json?query=Seoul" -H "Authorization: KakaoAK $REST_API_KEY"',
      },
      "For calls in the name of a user, send `Authorization: Bearer …` with a token that has not expired.",
      "For the JavaScript key, register the page's domain.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ip-not-allowed": {
    matches: ['{"code":-401,"msg":"ip mismatched! callerIp=192.0.2.7. check out registered ips."}'],
  },
  domain: {
    matches: [
      '{"msg":"domain mismatched! caller=http://localhost:3000. check out registered web domains.","code":-401}',
    ],
  },
  "service-not-enabled": {
    matches: ['{"errorType":"NotAuthorizedError","message":"App(example) disabled OPEN_MAP_AND_LOCAL service."}'],
  },
  restricted: { matches: ['{"code":-4,"msg":"blocked"}'] },
  "no-permission": {
    matches: ['{"msg":"insufficient scopes.","code":-402,"required_scopes":["account_email"]}'],
    ignores: ['{"code":-402}'],
  },
  "quota-exceeded": { matches: ['{"code":-10,"msg":"API limit has been exceeded."}'] },
  "api-ended": { matches: ['{"code":-9,"msg":"deprecated endpoint"}'] },
  "key-not-accepted": { matches: ['{"msg":"this access token does not exist","code":-401}'] },
};
