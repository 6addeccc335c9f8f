import { any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Binance", layer: "application", seen: header("x-mbx-used-weight") },
  {
    "restricted-location": {
      when: body(/Service\s+unavailable\s+from\s+a\s+restricted\s+location/i),
      cause: "geo",
      strength: "decisive",
      because: "Binance says that it does not serve this location.",
      source: "https://www.binance.com/en/terms",
    },
    permissions: {
      when: any(member("code", /^-2015$/), body(/Invalid\s+API-key,\s+IP,\s+or\s+permissions\s+for\s+action/i)),
      cause: "authentication",
      strength: "moderate",
      because: "Binance names three causes at once: the key, the address or the permissions.",
      source: "https://developers.binance.com/docs/binance-spot-api-docs/errors",
      also: { "ip-block": "moderate", permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "restricted-location": {
    headline: "Binance does not serve your location.",
    meaning: "The terms exclude the country of the address. The key and the request rate are not the reason.",
    fix: [
      "Check from which address the request leaves: cloud regions in excluded countries are refused, too.",
      "Use the exchange that serves your country, or ask support.",
    ],
  },
  permissions: {
    headline: "Binance refused the key, its address or its rights.",
    meaning:
      "The message covers three cases: a wrong key, an address outside the key's list, or a right that was not switched on.",
    fix: [
      "Check that the key is for this environment (spot, futures or test network).",
      "Compare your address with the key's list.",
      "Switch on the right, such as trading, that the call needs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "restricted-location": {
    matches: [
      '{"code":0,"msg":"Service unavailable from a restricted location according to \'b. Eligibility\' in https://www.binance.com/en/terms."}',
    ],
  },
  permissions: {
    matches: ['{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}'],
  },
};
