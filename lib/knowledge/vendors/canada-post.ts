import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = any(url(/^https?:\/\/(?:ct\.)?soa-gw\.canadapost\.ca\//i), body(/canadapost\.ca\/ws\//i));

export const refusals = vendor(
  { name: "Canada Post", layer: "application", seen: host },
  {
    throttled: {
      when: body(/Rejected\s+by\s+SLM\s+Monitor/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The gateway counts the calls of each key, and this one is over its limit.",
      source:
        "https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/messagescodetables.jsf",
    },
    platform: {
      when: all(host, member("code", /^AA00[5-9]$/)),
      cause: "permissions",
      strength: "strong",
      because: "No platform was named, or it is not approved or not authorised by the merchant.",
      source:
        "https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/messagescodetables.jsf",
    },
    key: {
      when: any(all(host, member("code", /^(?:E002|AA00[1-4])$/)), body(/AAA\s+Authentication\s+Failure/i)),
      cause: "authentication",
      strength: "strong",
      because: "Canada Post does not accept the key for this endpoint or customer.",
      source:
        "https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/messagescodetables.jsf",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  throttled: {
    headline: "The key is over its limit of calls per minute.",
    meaning: "The gateway shuts the key out for up to a minute. Credentials and parcel are not at fault.",
    fix: [
      "Wait a minute, then go on more slowly.",
      "Keep a pause between calls when many labels or trackings are made at once.",
      "Ask for a higher limit by the link Increase Limits below your keys in the developer program.",
    ],
  },
  platform: {
    headline: "Canada Post has not approved the platform, or the merchant has withdrawn its consent.",
    meaning: "The key is known. The `platform-id` in the request is missing, wrong, still pending, or was revoked.",
    fix: [
      "Check the `platform-id`; leave it out when you use your own merchant key.",
      "Ask the merchant to authorise the platform again.",
      "See in the developer program whether the platform is active.",
    ],
  },
  key: {
    headline: "Canada Post does not accept the API key here.",
    meaning:
      "The key is wrong, is one of development used in production or the other way round, or belongs to another customer number.",
    fix: [
      "Send a development key to the sandbox and a production key to production.",
      "Compare the customer number in the address with the one of the key.",
      "Join the developer program again when the user was deactivated.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  throttled: {
    matches: [
      "<messages><message><code>Server</code><description>Rejected by SLM Monitor</description></message></messages>",
      "SoapFault exception: [Server] Rejected by SLM Monitor",
    ],
    ignores: ["Server error"],
  },
  platform: {
    matches: [
      {
        evidence:
          '<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>AA006</code><description>Platform not authorized</description></message></messages>',
        request: "GET /rs/0000000/0000000/shipment HTTP/1.1\nHost: soa-gw.canadapost.ca",
      },
    ],
    ignores: ["<code>AA006</code>"],
  },
  key: {
    matches: [
      "<messages><message><code>E002</code><description>AAA Authentication Failure</description></message></messages>",
    ],
    ignores: ["<code>E003</code>"],
  },
};
