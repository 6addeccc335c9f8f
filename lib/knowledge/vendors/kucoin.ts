import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://www.kucoin.com/docs-new/error-code/websocket";
const host = url(/^https:\/\/(?:api|openapi|api-futures)[\w-]{0,12}\.kucoin\.com\//i);

/** The codes have six digits, which other APIs use as well: the message or the name tells them apart. */
const code = (numbers: string): Matcher =>
  all(
    member("code", new RegExp(`^4(?:${numbers})$`)),
    member("msg"),
    any(host, body(/KC-API|kucoin|request ip|Access denied|Signature error|local laws|located country/i)),
  );

export const refusals = vendor(
  { name: "KuCoin", layer: "application", seen: host },
  {
    "address-unlisted": {
      when: code("00006"),
      cause: "ip-block",
      strength: "decisive",
      because: "KuCoin says that the address is not on the API key's list.",
      source: errors,
      actor: "you",
    },
    region: {
      when: code("00(?:301|500)"),
      cause: "geo",
      strength: "decisive",
      because: "KuCoin says that local rules or your country stand against this.",
      source: errors,
      also: { permissions: "weak" },
    },
    clock: {
      when: any(code("00002"), body(/KC-API-TIMESTAMP\s+Invalid/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "KuCoin says that the timestamp differs by more than 5 seconds from its own.",
      source: errors,
      also: { headers: "weak" },
    },
    "key-not-accepted": {
      when: any(code("0000[1345]"), body(/KC-API-KEY\s+not\s+exists|KC-API-PASSPHRASE\s+error/i)),
      cause: "authentication",
      strength: "decisive",
      because: "KuCoin says that key, passphrase or signature is missing or wrong.",
      source: errors,
      also: { headers: "weak" },
    },
    "no-permission": {
      when: code("000(?:07|10)"),
      cause: "permissions",
      strength: "decisive",
      because: "KuCoin knows the key, which has no permission for this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your KuCoin key is bound to other addresses.",
    meaning: "Key, passphrase and signature are right. The address from which the call comes is not on the key's list.",
    fix: [
      "Look up the address with which your server goes out, and add it to the key under API Management.",
      "A proxy, a VPN or a change of the server's address changes what KuCoin sees.",
    ],
  },
  region: {
    headline: "KuCoin does not offer this in your country.",
    meaning: "The country of the address or of the account decides, not the key.",
    fix: ["Ask KuCoin's support which products your account may use.", "Run the program where you are entitled to it."],
  },
  clock: {
    headline: "KuCoin finds the request's time wrong.",
    meaning: "`KC-API-TIMESTAMP` is in milliseconds and may differ by 5 seconds. The key is not the problem.",
    fix: ["Set the machine's clock by NTP.", "Take the time from `/api/v1/timestamp` before signing."],
  },
  "key-not-accepted": {
    headline: "KuCoin does not accept your key.",
    meaning:
      "Key, passphrase and secret belong together, and to one system. The passphrase is the one chosen with the key, not the account's password.",
    fix: [
      "Copy key, secret and passphrase anew, without blanks.",
      "For keys of version 2 and above, sign the passphrase too and send `KC-API-KEY-VERSION`.",
      "Sign time, method, path with its query, and body, in this order.",
    ],
  },
  "no-permission": {
    headline: "Your KuCoin key may not do this.",
    meaning:
      "400007: the key lacks a permission, such as Spot, Margin or Futures. 400010: the account itself (its UID) may not use this call.",
    fix: [
      "For 400007, edit the key under API Management and add the permission that the endpoint's page names.",
      "For 400010, ask KuCoin to open the call to your account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": {
    matches: [
      'Exception: 403-{"code":"400006","msg":"Invalid request ip"}',
      '{"code":"400006","msg":"Invalid request ip, the current clientIp is:203.0.113.7"}',
    ],
    ignores: ['{"code":"400006","msg":"Order not found"}'],
  },
  region: {
    matches: ['{"code":"400301","msg":"Operation restricted due to local laws, regulations, or policies"}'],
    ignores: ['{"code":"400500","msg":"Server error"}'],
  },
  clock: { matches: ['{"code":"400002","msg":"KC-API-TIMESTAMP Invalid"}'] },
  "key-not-accepted": {
    matches: ['{"code":"400003","msg":"KC-API-KEY not exists"}', '{"code":"400005","msg":"Signature error"}'],
  },
  "no-permission": {
    matches: ['{"code":"400007","msg":"Access denied, require more permission."}'],
    ignores: ['{"code":"400007","msg":"Not enough stock"}'],
  },
};
