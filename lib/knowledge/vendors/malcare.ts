import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "MalCare", layer: "application" },
  {
    "malicious-activity": {
      when: body(
        oneOf(
          /Blocked\s+because\s+of\s+Malicious\s+Activities/i,
          /Firewall\s{0,4}(?:<[^>]{1,200}>\s*){0,4}powered\s+by\s{0,4}(?:<[^>]{1,200}>\s*){0,4}MalCare/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of MalCare, a security plugin for WordPress.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/malcare.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "malicious-activity": {
    headline: "MalCare, a security plugin of the WordPress site, blocks you.",
    meaning: "Your address, or what the request holds, looked malicious to it. Another account does not help.",
    fix: [
      "Send the reference on the page, your address and the time to the owner of the site.",
      "If the site is yours: open MalCare's firewall log and put the address on the allowlist.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "malicious-activity": {
    matches: [
      "<h1>Firewall</h1><p>Blocked because of Malicious Activities</p>",
      "<div>Firewall<br><small>powered by</small> <b>MalCare</b></div>",
    ],
    ignores: ["Malicious activity blocked"],
  },
};
