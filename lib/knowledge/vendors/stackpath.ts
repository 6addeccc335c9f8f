import { any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "StackPath", layer: "edge" },
  {
    block: {
      when: any(
        body(/triggered\s+the\s+service\s+and\s+blocked\s+your\s+request/i),
        body(/Protected\s+by\s+<a\s+href=.https?:\/\/(?:www\.)?stackpath\.com/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of StackPath's firewall.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/stackpath.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "StackPath's firewall blocked the request.",
    meaning:
      "A rule found the address, the client or something in the request suspicious. Your credential was not looked at.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the reference on the page, the time and your address to the site's owner.",
      "If you are the owner: find the event in the firewall's log and add an allow rule for the path or the caller.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "<title>StackPath</title><p>This website is using a security service for protection against online attacks. You performed an action that triggered the service and blocked your request.</p>",
      "shop.example is using a security service for protection against online attacks. An action has triggered the service and blocked your request.",
    ],
    ignores: [
      "This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.",
    ],
  },
};
