import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Vultr API", layer: "application", seen: url(/^https:\/\/api\.vultr\.com\//i) },
  {
    address: {
      when: any(
        body(/Your\s+IP\s+\(?[0-9a-f.:x]{3,45}\)?\s+is\s+not\s+authorized\s+to\s+use\s+this\s+API\s+key/i),
        all(body(/Unauthorized\s+IP\s+address/i), any(body(/vultr/i), url(/api\.vultr\.com/i))),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The API key's access control does not hold the caller's address.",
      source: "https://github.com/sher/ansible-vultr/issues/6",
      actor: "account-admin",
    },
    key: {
      when: all(body(/Invalid\s+API\s+(?:key|token)/i), any(body(/vultr/i), url(/api\.vultr\.com/i))),
      cause: "authentication",
      strength: "strong",
      because: "Vultr does not accept the API key.",
      source: "https://github.com/vultr/whmcs-vultr/issues/71",
      also: { "ip-block": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  address: {
    headline: "Vultr's access control does not hold your address.",
    meaning: "The key is good. The list of its user lacks your address: often the IPv6 one, which tools prefer.",
    fix: [
      { do: "See both of your addresses.", snippet: "curl -4 https://api.ipify.org; curl -6 https://api64.ipify.org" },
      "In the Vultr Console open Manage Organization, Users, the user, API Access, and add them to the Access Control List.",
      "Runners with changing addresses need a fixed exit. The entries Any IPv4 and Any IPv6 help too, but then the key alone protects the account.",
    ],
  },
  key: {
    headline: "Vultr does not accept the API key.",
    meaning: "Some modules say so also when only the address is not allowed.",
    fix: [
      {
        do: "Try the key from the same server.",
        snippet: 'curl -H "Authorization: Bearer $VULTR_API_KEY" https://api.vultr.com/v2/account',
      },
      "Add the server's IPv4 and IPv6 addresses to the Access Control List of the key's user.",
      "Make a new key when the call still fails.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  address: {
    matches: [
      "< HTTP/1.1 403 Forbidden\n< Server: nginx\n<\nYour IP (192.0.2.7) is not authorized to use this API key",
      '{"error":"Unauthorized IP address: 192.0.2.7","status":401} api.vultr.com',
    ],
  },
  key: {
    matches: ["vultr: HTTP Code: 403 Invalid API key"],
    ignores: ["HTTP Code: 403 Invalid API key"],
  },
};
