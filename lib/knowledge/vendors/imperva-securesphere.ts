import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Imperva SecureSphere", layer: "edge" },
  {
    block: {
      when: body(
        /Contact\s+support\s+for\s+additional\s+information\.?(?:\s|<br\s?\/?>){0,8}(?:The\s+)?incident\s+ID\s+is/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Imperva's SecureSphere firewall, with its incident id.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/securesphere.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "The site's Imperva SecureSphere firewall blocked the request.",
    meaning:
      "A rule found something in the request or in the caller suspicious. The application did not see it, and a new credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the incident id, the time and your address to the site's support. `N/A` means that none was written.",
      "If you are the owner: search the incident id among the alerts of the management console, and add an exception.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "<html><head><title>Error</title></head><body><h2>Error</h2><p>This page can't be displayed. Contact support for additional information.<br/>The incident ID is: 1234567890123456789.</p></body></html>",
      "This page can't be displayed. Contact support for additional information.\nThe incident ID is: N/A.",
    ],
    ignores: ["Contact support for additional information."],
  },
};
