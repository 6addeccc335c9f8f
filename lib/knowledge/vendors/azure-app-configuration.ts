import { any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Azure App Configuration",
    layer: "application",
    seen: url(/^https:\/\/[\w-]{1,63}\.azconfig\.(?:io|azure\.cn|azure\.us)/i),
  },
  {
    network: {
      when: any(
        member("type", /azconfig\.io\/errors\/ip-address-rejected$/),
        body(/Access\s+to\s+this\s+resource\s+is\s+governed\s+by\s+a\s+network\s+access\s+policy/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The store is closed to public networks, and the client's address does not fit its network policy.",
      source: "https://learn.microsoft.com/en-us/azure/azure-app-configuration/network-access-errors",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  network: {
    headline: "The configuration store's network policy shut you out.",
    meaning: "Key and role may be right. With public access disabled, only private endpoints reach the store.",
    fix: [
      "Call from the virtual network, and check that the store's name resolves to the private endpoint's address there.",
      "Check that the private endpoint connection is approved.",
      "Or switch public access on under Networking.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  network: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json; charset=utf-8\n\n{"type":"https://azconfig.io/errors/ip-address-rejected","title":"Access to this resource is governed by a network access policy. The client IP address fails to meet the criteria for access. See https://aka.ms/appconfig/network-access-errors for more information.","status":403}',
    ],
    ignores: ['{"type":"about:blank","title":"Forbidden","status":403}'],
  },
};
