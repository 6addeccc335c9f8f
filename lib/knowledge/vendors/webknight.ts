import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "WebKnight", layer: "edge" },
  {
    alert: {
      when: body(
        oneOf(
          /WebKnight\s+Application\s+Firewall\s+Alert|AQTRONIX.{0,10}?WebKnight/i,
          /999(?:\.0)?\s{1,3}(?:-\s)?(?:No\s+Hacking|AW\s+Special\s+Error)|404\s+Hack\s+Not\s+Found/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the page of WebKnight, a firewall module of IIS.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webknight.py",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  alert: {
    headline: "WebKnight, a firewall in the web server IIS, refused your request.",
    meaning:
      "It looks at the URL, the headers, the User-Agent and the address. Its answers carry odd statuses such as 999 or 404.",
    fix: [
      { do: "Try a plain User-Agent and the bare path.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      "Send the time and your address to the owner of the site: WebKnight's log file names the rule.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  alert: {
    matches: [
      "HTTP/1.1 999 No Hacking\nServer: Microsoft-IIS/10.0\n\n<title>WebKnight Application Firewall Alert</title><p>AQTRONIX WebKnight is an application firewall for web servers.</p>",
      "HTTP Error 999.0 - AW Special Error",
    ],
    ignores: ["HTTP/1.1 999 Request denied\n\n<html></html>"],
  },
};
