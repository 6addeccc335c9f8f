import { all, any, body, setsCookie, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const web = "https://github.com/qbittorrent/qBittorrent/blob/master/src/webui/webapplication.cpp";
const api = url(/\/api\/v2\/(?:torrents|app|auth|sync|transfer|log|rss|search)\/|\/command\/(?:download|upload)$/i);

export const refusals = vendor(
  {
    name: "qBittorrent",
    layer: "application",
    seen: any(api, setsCookie(/^(?:SID|QBT_SID_\d+)$/), body(/qBittorrent/i)),
  },
  {
    banned: {
      when: body(
        oneOf(
          inARow(
            /(?:^|[>\n])\s{0,9}Your\s+IP\s+address\s+has\s+been\s+banned\s+after\s+too\s+many\s+failed\s+/i,
            /authentication\s+attempts/i,
          ),
          /身份认证失败次数过多|Reason:\s+IP\s+has\s+been\s+banned,\s+IP:/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "qBittorrent banned the address for a while, after too many wrong log-ins.",
      source: web,
      retry: "after",
    },
    "host-header": {
      when: body(/WebUI:\s+Invalid\s+Host\s+header/i),
      cause: "headers",
      strength: "decisive",
      because: "qBittorrent's log says that Host names another server or port than allowed.",
      source: web,
    },
    "cross-site": {
      when: body(
        /WebUI:\s+(?:Cross-site\s+request\s+blocked|(?:Origin|Referer)\s+header\s+&\s+Target\s+origin\s+mismatch)/i,
      ),
      cause: "cors",
      strength: "decisive",
      because: "qBittorrent's CSRF protection saw a request from another site.",
      source: web,
    },
    "not-logged-in": {
      when: any(all(status(403), api), body(/qbittorrentapi\.exceptions\.Forbidden403Error/)),
      cause: "authentication",
      strength: "strong",
      because: "qBittorrent answers 403 to API calls without a session.",
      source: web,
      also: { "token-expired": "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  banned: {
    headline: "qBittorrent banned your address for a while.",
    meaning:
      "Too many wrong log-ins came from it. The right password is refused too while the ban lasts (an hour by default). Behind a proxy all callers may share one address.",
    fix: [
      "Wait, or restart qBittorrent, which forgets its bans.",
      "Correct the password in the program that uses the API.",
      "Behind a proxy turn on reverse proxy support and name the trusted proxies.",
    ],
  },
  "host-header": {
    headline: "qBittorrent does not accept this Host.",
    meaning:
      "It compares Host with its list of server domains, and the port with its own. The browser sees a bare 401.",
    fix: [
      "Add the name under Options, WebUI, Server domains, or turn Host header validation off.",
      "When a proxy or container maps the port, use the same port inside and outside.",
    ],
  },
  "cross-site": {
    headline: "qBittorrent blocked a request from another site.",
    meaning: "Origin or Referer does not fit Host. Programs that send neither pass.",
    fix: [
      {
        do: "Behind a proxy, pass Host on or hide the two headers.",
        snippet: "proxy_set_header Host $http_host;\n# or:\nproxy_set_header Referer '';\nproxy_set_header Origin '';",
      },
      "Or turn CSRF protection off for the WebUI, on a private network only.",
    ],
  },
  "not-logged-in": {
    headline: "qBittorrent wants you to log in.",
    meaning: "The call carried no session cookie, or an old one. A ban gives the same status at the log-in.",
    fix: [
      {
        do: "Log in and keep the cookie.",
        snippet: "curl -c jar -d 'username=admin&password=SECRET' http://localhost:8080/api/v2/auth/login",
      },
      { do: "Send it with each call.", snippet: "curl -b jar {url}" },
      "Log in again when it ends.",
      {
        do: "From version 5.2 on, you can generate an API key in the WebUI options instead.",
        snippet: 'curl -H "Authorization: Bearer $QBT_API_KEY" {url}',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  banned: {
    matches: [
      "HTTP/1.1 403 Forbidden\n\nYour IP address has been banned after too many failed authentication attempts.",
    ],
    ignores: ['{"message":"Your IP address has been banned after too many failed authentication attempts"}'],
  },
  "host-header": {
    matches: [
      "(W) 2026-05-01T10:00:00 - WebUI: Invalid Host header, port mismatch. Request source IP: '192.0.2.7'. Server port: '8080'. Received Host header: 'nas.example.com:9090'",
    ],
  },
  "cross-site": {
    matches: [
      "WebUI: Cross-site request blocked. Source IP: '192.0.2.7'. Sec-Fetch-Site header: 'cross-site'. Target origin: 'http://nas.example.com:8080'",
    ],
  },
  "not-logged-in": {
    matches: [
      "qbittorrentapi.exceptions.Forbidden403Error: Forbidden",
      "403 Client Error: Forbidden for url: http://localhost:8080/command/download",
      {
        evidence: "HTTP/1.1 403 Forbidden\ncontent-type: text/plain\n\nForbidden",
        request: "curl http://localhost:8080/api/v2/torrents/info",
      },
    ],
    ignores: [
      { evidence: "HTTP/1.1 403 Forbidden\n\nForbidden", request: "curl https://api.example.com/api/v2/users" },
    ],
  },
};
