import { all, any, body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const fingerprints = "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv";

export const refusals = vendor(
  { name: "FortiGate", layer: "proxy", seen: body(/globalurl\.fortinet\.net|url\.fortinet\.net:8008/i) },
  {
    "application-control": {
      when: body(
        oneOf(
          /You\s+have\s+attempted\s+to\s+use\s+an\s+application\s+(?:which|that)\s+is\s+in\s+violation/i,
          /FortiGate\s+Application\s+Control|Application\s+Control\s+Violation/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "FortiGate says that your network's policy blocks this application.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/fortigate.py",
      retry: "no",
    },
    "web-filter": {
      when: body(
        oneOf(
          inARow(
            /You\s+have\s+tried\s+to\s+access\s+a\s+web\s*page\s+(?:which|that)\s+is\s+in\s+violation\s+of\s+your/i,
            /\s+internet\s+usage\s+policy/i,
          ),
          /FortiGuard\s+Intrusion\s+Prevention\s+-\s+Access\s+Blocked/i,
          /The\s+page\s+you\s+have\s+requested\s+has\s+been\s+blocked,\s+because\s+the\s+URL\s+is\s+banned/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "FortiGate says that your network's web filter blocks this page.",
      source: fingerprints,
      retry: "no",
    },
    "server-side-firewall": {
      when: all(
        any(body(/globalurl\.fortinet\.net/i), body(/fgd_icon/i)),
        body(/Web\s+Application\s+Firewall/i),
        body(/Event\s+ID/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The page is that of FortiGate's web application firewall, which guards servers.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/fortigate.py",
      layer: "edge",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "application-control": {
    headline: "A FortiGate on your own network blocks this application.",
    meaning:
      "The firewall recognised the application in your traffic. The API was not reached, although the page may carry status 200.",
    fix: [
      "Ask those who run the network to allow the application that the page names, for your machine.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
  "web-filter": {
    headline: "A FortiGate on your own network blocks this web site.",
    meaning:
      "The network's policy refuses the URL or its category; `Unrated` means that FortiGuard does not know the host yet. The API was not reached.",
    fix: [
      "Ask those who run the network to allow the host; give them the URL and the category on the page.",
      "A wrong or missing category can be corrected at FortiGuard's web filter lookup.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
  "server-side-firewall": {
    headline: "A FortiGate in front of the server blocked your request.",
    meaning: "Its web application firewall took the content of the request for an attack.",
    fix: [
      "Send the event ID on the page and the time to the owner of the API.",
      "Leave out fields one by one to find the value that is refused.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "application-control": {
    matches: [
      "HTTP/1.1 200 OK\n\n<h3>Application Blocked!</h3><div class='notice'>You have attempted to use an application which is in violation of your internet usage policy.</div><div>Hola.Unblocker</div><div>Category: Proxy</div>",
    ],
  },
  "web-filter": {
    matches: [
      "HTTP/1.1 403 Forbidden\n\n<h1>FortiGuard Intrusion Prevention - Access Blocked</h1><h3>Web Page Blocked</h3><p>You have tried to access a web page that is in violation of your Internet usage policy.</p><td>Category</td><td>Unrated</td>",
      "You have tried to access a web page which is in violation of your internet usage policy. URL: api.example.com Category: Unrated Client IP: 192.0.2.7",
    ],
    ignores: ["You have attempted to use an application which is in violation of your internet usage policy."],
  },
  "server-side-firewall": {
    matches: [
      "<style>.fgd_icon{background:url(https://globalurl.fortinet.net/images/v6/mainicon/fgd-icon.png)}</style><h2>Web Application Firewall</h2><p>This transfer is blocked by a web application firewall.</p><p>Event ID: 30000129</p>",
    ],
    ignores: ["Blocked by a web application firewall. Event ID: 1"],
  },
};
