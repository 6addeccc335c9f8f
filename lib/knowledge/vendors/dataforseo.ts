import { any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "DataForSEO", layer: "application", seen: url(/^https:\/\/(?:api|sandbox)\.dataforseo\.com\//i) },
  {
    "address-not-listed": {
      when: any(
        member("status_code", /^40207$/),
        body(/Your\s+IP\s+is\s+not\s+whitelisted\.\s+You\s+can\s+modify\s+your\s+IP\s+whitelist/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The account takes calls from listed addresses only, and this one is not listed.",
      source: "https://dataforseo.com/help-center/whitelist-ips",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-not-listed": {
    headline: "The DataForSEO account does not take calls from your address.",
    meaning:
      "Login and password are right. The account has a list of addresses, and any other is refused; with an empty list all are let in.",
    fix: [
      { do: "Find the address that your program calls from.", snippet: "curl -s https://api.ipify.org" },
      "Add it under API access in the account's dashboard.",
      "Where the address changes, give the job a fixed outgoing one or empty the list.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-not-listed": {
    matches: [
      '{"version":"0.1","status_code":40207,"status_message":"Access denied. Your IP is not whitelisted. You can modify your IP whitelist in the user panel https://app.dataforseo.com/api-access ."}',
    ],
    ignores: ['{"status_code":40200}'],
  },
};
