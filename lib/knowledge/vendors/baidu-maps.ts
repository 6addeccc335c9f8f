import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://lbsyun.baidu.com/docs/ios?title=iossdk%2Fguide%2Faddition-func%2Ferrorcode";

export const refusals = vendor(
  { name: "Baidu Maps", layer: "application", seen: url(/^https:\/\/api\.map\.baidu\.com\//i) },
  {
    "address-unlisted": {
      when: body(/APP ?IP ?校验失败/),
      cause: "ip-block",
      strength: "decisive",
      because: "Baidu says that the address is not on the key's list.",
      source: codes,
      actor: "you",
    },
    referer: {
      when: body(/APP ?Referer ?校验失败/i),
      cause: "cors",
      strength: "decisive",
      because: "Baidu says that the page is not on the key's list of referrers.",
      source: codes,
      also: { headers: "strong" },
      actor: "you",
    },
    key: {
      when: body(/AK有误|AK参数不存在|APP ?(?:SN|Mcode码) ?校验失败/i),
      cause: "authentication",
      strength: "decisive",
      because: "Baidu finds no app for this key, or another signature or safety code.",
      source: codes,
    },
    "service-off": {
      when: body(/APP ?服务被禁用/),
      cause: "resource",
      strength: "strong",
      because: "Baidu says that the service is not switched on for this key.",
      source: codes,
      also: { permissions: "moderate" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your Baidu Maps key is bound to other addresses.",
    meaning: "A key of the kind Server takes calls from listed addresses only.",
    fix: ["Add the server's outgoing address to the key's list.", "For pages, make a key of the kind Browser."],
  },
  referer: {
    headline: "Your Baidu Maps key is bound to other pages.",
    meaning: "A key of the kind Browser looks at the Referer.",
    fix: [
      "Add the page's domain to the key's list.",
      "Do not suppress the Referer: check the page's Referrer-Policy.",
      "For servers, make a key of the kind Server.",
    ],
  },
  key: {
    headline: "Baidu Maps does not accept this key.",
    meaning: "The key is missing or unknown, or the signature or safety code does not fit it.",
    fix: [
      "Copy the key (`ak`) from the console.",
      "Where SN is switched on, compute `sn` over the whole query.",
      "With a mobile key, send the `mcode` that the console shows for the app; for calls from a server, make a key of the kind Server.",
    ],
  },
  "service-off": {
    headline: "This service is not switched on for your Baidu Maps key.",
    meaning: "Every key lists the services that it is for.",
    fix: ["Tick the service in the key's settings."],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": { matches: ['{"status":210,"message":"APP IP校验失败"}'] },
  referer: { matches: ['{"status":220,"message":"APP Referer校验失败"}'] },
  key: { matches: ['{"status":200,"message":"APP不存在，AK有误请检查再重试"}'] },
  "service-off": { matches: ['{"status":240,"message":"APP 服务被禁用"}'] },
};
