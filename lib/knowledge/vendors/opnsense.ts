import { all, any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = body(/opnsense|pfsense|netgate|System:\s+Settings:\s+Administration|System\s+(?:&gt;|>)\s+Advanced/i);

export const refusals = vendor(
  { name: "OPNsense and pfSense", layer: "application" },
  {
    referer: {
      when: any(
        all(body(/\bHTTP_REFERER\s[^\n]{0,300}?does\s+not\s+match\s+the\s+predefined\s+settings/i)),
        all(body(/\bHTTP_REFERER\s+was\s+detected\s+other\s+than\s+what\s+is\s+defined/i)),
      ),
      cause: "headers",
      strength: "decisive",
      because:
        "The firewall's web interface compared Referer with its own names and addresses and found none that fits.",
      source: "https://github.com/opnsense/core/blob/master/src/www/authgui.inc",
      also: { cors: "moderate", "server-config": "weak" },
    },
    "dns-rebind": {
      when: any(
        body(/\b(?:A\s+)?potential\s+DNS\s+Rebind\s+attack\s+(?:has\s+been\s+)?detected/i),
        all(body(/DNS\s+Rebind(?:ing)?\s+attack/i), mark),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The firewall's web interface was called by a host name that it does not know as its own.",
      source: "https://github.com/opnsense/core/blob/master/src/www/authgui.inc",
      also: { "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  referer: {
    headline: "The firewall's web interface does not accept the page that you came from.",
    meaning:
      "This guard against foreign pages takes a public address, a NAT or a reverse proxy for one. The password is not the problem.",
    fix: [
      "Open the interface by the name or address that it knows.",
      "Add the name to Alternate Hostnames under System, Settings, Administration; in pfSense under System, Advanced, Admin Access.",
      "Behind a reverse proxy, pass Host and Referer on unchanged.",
    ],
  },
  "dns-rebind": {
    headline: "The firewall's web interface does not know the host name you called it by.",
    meaning: "It guards itself against DNS rebinding. Plain addresses pass; unknown names are refused.",
    fix: [
      "Call it by its address, or by its own name.",
      "Add the name to Alternate Hostnames under System, Settings, Administration; in pfSense under System, Advanced, Admin Access.",
      "For a reverse proxy, send a Host that is on that list.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  referer: {
    matches: [
      'The HTTP_REFERER "https://192.0.2.7/" does not match the predefined settings. You can disable this check if needed under System: Settings: Administration.',
      "An HTTP_REFERER was detected other than what is defined in System > Advanced (https://fw.example.com/index.php).",
    ],
  },
  "dns-rebind": {
    matches: [
      "Potential DNS Rebind attack detected, see http://en.wikipedia.org/wiki/DNS_rebinding<br />Try accessing the router by IP address instead of by hostname.",
    ],
    ignores: ["dnsmasq[1]: possible DNS-rebind attack detected: example.com"],
  },
};
