import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Invision Community", layer: "application" },
  {
    "address-not-allowed": {
      when: any(
        member("errorMessage", /^IP_ADDRESS_NOT_ALLOWED$/),
        all(body(/\b2S290\/8\b/), body(/IP_ADDRESS_NOT_ALLOWED/)),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The API key is restricted to certain addresses, and this one is not among them.",
      source: "https://invisioncommunity.com/forums/topic/468633-api-access/",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-not-allowed": {
    headline: "The community's API key does not allow your address.",
    meaning:
      "The key is known. It carries a list of addresses that holds for every method, reading as well. The web server's own rules play no part.",
    fix: [
      "In the community's admin panel, open the key and add your address to the ones it is restricted to.",
      "Behind a proxy, add the address that the community sees.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-not-allowed": {
    matches: [
      '{"errorCode":"2S290/8","errorMessage":"IP_ADDRESS_NOT_ALLOWED"}',
      '{ errorCode: "2S290/8", errorMessage: "IP_ADDRESS_NOT_ALLOWED" }',
    ],
    ignores: ['{"errorCode":"3S290/7","errorMessage":"INVALID_API_KEY"}'],
  },
};
