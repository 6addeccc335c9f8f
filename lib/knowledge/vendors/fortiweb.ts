import { all, any, body, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "FortiWeb", layer: "edge", seen: setsCookie(/^(?:FORTIWAFSID|cookiesession1)$/i) },
  {
    "attack-id": {
      when: any(
        all(body(/\bAttack\s+ID\b/i), body(/\bMessage\s+ID\b/i)),
        all(body(/fgd_icon/i), body(/Server\s+Unavailable!/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "FortiWeb writes an attack ID and a message ID when one of its rules blocks a request.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/fortiweb.py",
      also: { geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "attack-id": {
    headline: "FortiWeb, the firewall in front of the site, blocked your request.",
    meaning:
      "It took the request for an attack, or the address is on a list. Some versions say `Server Unavailable!`, though the server is up. Another credential does not help.",
    fix: [
      "Send the attack ID, the message ID and the time to the owner of the site.",
      { do: "Compare with a plain request to the same path.", snippet: "curl -i {url}" },
      "If you are the owner: search the message ID in the attack log and add an exception for this URL and signature.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "attack-id": {
    matches: [
      "<html><body><h2 class='fgd_icon'>block</h2><h3>Web Page Blocked!</h3><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: www.example.com/api<br>Client IP: 192.0.2.7<br>Attack ID: 20000008<br>Message ID: 000123456789</p></body></html>",
      "<h2 class='fgd_icon'></h2><h3>Server Unavailable!</h3><p>Server unavailable. Please visit later.</p>",
    ],
    ignores: [
      "<h2 class='fgd_icon'></h2><h3>Web Page Blocked!</h3>You have tried to access a web page which is in violation of your internet usage policy. Category: Unrated Client IP: 192.0.2.7",
    ],
  },
};
