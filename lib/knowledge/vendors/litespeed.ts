import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "LiteSpeed", layer: "gateway", seen: header("server", /^LiteSpeed/i) },
  {
    "stock-page": {
      when: any(
        body(/Access\s+to\s+(?:this\s+)?resource\s+on\s+(?:the|this)\s+server\s+is\s+denied/i),
        all(body(/Proudly\s+powered\s+by\s+LiteSpeed\s+Web\s+Server|litespeedtech\.com\/error-page/i), body(/\b403\b/)),
      ),
      cause: "server-config",
      strength: "moderate",
      because: "This is LiteSpeed's own 403 page: the application did not write the answer.",
      source: "https://github.com/0xInfection/Awesome-WAF",
      also: { "ip-block": "moderate", headers: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "stock-page": {
    headline: "LiteSpeed itself refused, before any application answered.",
    meaning:
      "A deny rule in .htaccess, file permissions, a missing index file, ModSecurity, hotlink protection or the server's bot check all give this page; only the log tells which.",
    fix: [
      {
        do: "If the site is yours: read the error log for the time of the request, in the control panel or on the server.",
        snippet: "tail -n 50 /usr/local/lsws/logs/error.log",
      },
      "Rename .htaccess for a moment: when the page opens, a rule in it is the cause.",
      "Check that folders have mode 755 and files 644, and that the folder has an index file.",
      "Look in the control panel's ModSecurity log for a rule that matched.",
      {
        do: "If the site is not yours: try a plain User-Agent, then tell its owner time and address.",
        snippet: 'curl -i -A "my-app/1.2" {url}',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "stock-page": {
    matches: [
      'HTTP/2 403\nserver: LiteSpeed\ncontent-type: text/html\n\n<title> 403 Forbidden\r\n</title></head><body><h1 style="margin:0">403</h1><h2 style="margin-top:20px">Forbidden\r\n</h2><p>Access to this resource on the server is denied!</p></body></html>',
      "<h1>403</h1><h2>Forbidden</h2><p>Proudly powered by LiteSpeed Web Server</p>",
    ],
    ignores: [
      "<h1>404</h1><p>Proudly powered by LiteSpeed Web Server</p>",
      'HTTP/2 403\nserver: LiteSpeed\n\n{"code":"rest_forbidden"}',
    ],
  },
};
