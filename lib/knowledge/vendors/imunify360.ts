import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const greylist =
  "https://cloudlinux.zendesk.com/hc/en-us/articles/18397015583644-Why-the-IP-address-is-added-to-the-graylist-RBL-How-to-remove-the-IP-address-from-the-graylist";

export const refusals = vendor(
  { name: "Imunify360", layer: "edge", seen: header("server", /imunify360/i) },
  {
    "bot-protection": {
      when: body(
        /Access\s+denied\s+by\s+Imunify360\s+bot-protection|IPs\s+used\s+for\s+automation\s+should\s+be\s+whitelisted/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Imunify360 says that it refuses automated requests from this address until it is whitelisted.",
      source: greylist,
    },
    challenge: {
      when: any(
        body(/(?:protected|powered)\s+by\s{1,4}(?:<[^>]{1,200}>\s*){0,3}Imunify360/i),
        body(/imunify360\s+preloader/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Imunify360 served its check for browsers in place of the answer.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/imunify360.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bot-protection": {
    headline: "Imunify360 on the hosting server refuses automated requests from your address.",
    meaning:
      "The server takes the caller for a bot, above all from data-centre addresses. The answer is JSON and can come with status 200, so look at the body too. Other headers or keys do not help.",
    fix: [
      "Ask the hosting company, or the administrator of the server, to whitelist your address.",
      { do: "Tell them the address you call from.", snippet: "curl https://api.ipify.org" },
      {
        do: "If you run the server: whitelist it.",
        snippet: "imunify360-agent ip-list local add --purpose white 192.0.2.7",
      },
      "Call from a fixed address: cloud runners change theirs with each run.",
    ],
  },
  challenge: {
    headline: "Imunify360 wants proof that you are a browser.",
    meaning: "Your address is on its greylist. A person passes the check in a browser; a program cannot.",
    fix: [
      "Open the site once in a browser from the same address and pass the check: this takes the address off the greylist.",
      "For a server: ask the hosting company to whitelist its address.",
      "Look for what caused it: failed log-ins, or requests that ModSecurity rules refused.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bot-protection": {
    matches: [
      'HTTP/1.1 200 OK\nServer: imunify360-webshield/1.21\nContent-Type: application/json\n\n{"message": "Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
      'WooCommerce API error: {"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: imunify360-webshield/1.21\n\nForbidden"],
  },
  challenge: {
    matches: ['<html><body><p>protected by <a href="https://www.imunify360.com/">Imunify360</a></p></body></html>'],
    ignores: ['{"message": "Access denied by Imunify360 bot-protection."}'],
  },
};
