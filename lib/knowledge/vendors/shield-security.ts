import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Shield Security", layer: "application" },
  {
    crowdsec: {
      when: body(/In\s+collaboration\s+with\s+CrowdSec\s+and\s+their\s+crowd-sourced\s+IP\s+reputation\s+data/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Shield refuses addresses that CrowdSec's shared list calls malicious.",
      source: "https://github.com/mstfnsr/web_refusal_regex/blob/HEAD/regular_expressions.py",
    },
    transgressions: {
      when: body(/remaining\s+(?:transgression|offense)\(s\)\s+against\s+this\s+site/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Shield counts what it takes for misbehaviour and blocks the address when the count is used up.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/shieldsecurity.py",
    },
    "firewall-rule": {
      when: body(
        oneOf(
          inARow(
            /You\s+were\s+blocked\s+by\s+the\s{1,4}(?:<[^>]{1,200}>\s*)?(?:WordPress\s+)?/i,
            /(?:Simple\s+Firewall|Shield)/i,
          ),
          /Something\s+in\s+the\s+(?:URL|request),\s+Form\s+or\s+Cookie\s+data\s+wasn.{1,8}t\s+appropriate/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Shield, a security plugin for WordPress, refused what the URL, form or cookies hold.",
      source: "https://github.com/wp-plugins/wp-simple-firewall/blob/master/src/processors/firewall.php",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  crowdsec: {
    headline: "Your address stands on CrowdSec's list, and the site's plugin Shield refuses it.",
    meaning:
      "What other sites reported of the address counts, not what you did here. Shared addresses of hosting companies and mobile networks are often on it.",
    fix: [
      "Use the page's own button to free the address once, if you are a person.",
      "Look the address up at CrowdSec, and have it taken off when the report is wrong.",
      "If the site is yours: put your service's address on Shield's bypass list.",
    ],
  },
  transgressions: {
    headline: "Shield warns that it is about to block your address.",
    meaning:
      "Each refused request, failed log-in or 404 counts. When the number reaches zero, everything from the address is refused.",
    fix: [
      "Stop the client and find what it does wrong before you send more.",
      "If the site is yours: reset the address under Shield, IPs, and put your service's address on the bypass list.",
    ],
  },
  "firewall-rule": {
    headline: "Shield, a security plugin of the WordPress site, refused your request.",
    meaning:
      "A word or character in the URL, a form field or a cookie looked like an attack. The account does not matter.",
    fix: [
      "Leave out fields one by one to find the value that is refused.",
      "If the site is yours: look in Shield's activity log, and exempt the parameter in the firewall's whitelist.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  crowdsec: {
    matches: [
      "Access Restricted | ShieldPRO\n\nIn collaboration with CrowdSec and their crowd-sourced IP reputation data, your IP address has been identified as malicious.",
    ],
    ignores: ["This security check has been powered by CrowdSec"],
  },
  transgressions: {
    matches: [
      "Warning: You have 3 remaining transgression(s) against this site and then your IP address will be completely blocked. Seriously, stop repeating what you are doing or you will be locked out.",
    ],
  },
  "firewall-rule": {
    matches: [
      'You were blocked by the <a href="http://wordpress.org/plugins/wp-simple-firewall/" target="_blank">Shield</a>. Something in the URL, Form or Cookie data wasn\'t appropriate.',
    ],
    ignores: ["You were blocked by the administrator."],
  },
};
