import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Brevo", layer: "application", seen: url(/^https:\/\/api\.(?:brevo|sendinblue)\.com\//i) },
  {
    "unknown-address": {
      when: any(
        body(/you\s+are\s+using\s+an\s+unrecogni[sz]ed\s+IP\s+address/i),
        body(/app\.brevo\.com\/security\/authorised_ips/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Brevo says that the calling address is not one that the account has authorized.",
      source: "https://developers.brevo.com/docs/ip-security",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "unknown-address": {
    headline: "Brevo does not know the address you call from.",
    meaning: "The key is right. The account blocks addresses that are not in its list, and answers 401 for it.",
    fix: [
      "Add the address that the message names under Security, Authorized IPs.",
      "When it changes often, as with serverless hosts, switch off the blocking of unknown addresses or call through a fixed one.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "unknown-address": {
    matches: [
      '{"message":"We have detected you are using an unrecognised IP address 192.0.2.7. If you performed this action make sure to add the new IP address in this link: https://app.brevo.com/security/authorised_ips","code":"unauthorized"}',
    ],
    ignores: ['{"message":"Key not found","code":"unauthorized"}'],
  },
};
