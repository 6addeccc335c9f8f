import { all, any, body, header, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const pages = "https://github.com/squid-cache/squid/blob/master/errors/templates";

// Cisco's appliance writes the same access log, with a tag of its own.
const cisco = body(/\bBLOCK_[A-Z]{3,20}[-_]/);

export const refusals = vendor(
  {
    name: "Squid",
    layer: "proxy",
    seen: any(header("server", /^squid/i), header("via", /\(squid/i), header("x-squid-error")),
    ids: ["x-squid-error"],
  },
  {
    "proxy-login": {
      when: any(
        header("x-squid-error", /^ERR_CACHE_ACCESS_DENIED/),
        body(
          oneOf(
            /ERR_CACHE_ACCESS_DENIED/i,
            inARow(
              /not\s+currently\s+allowed\s+to\s+request\s.{1,300}?\sfrom\s+this\s+cache\s+until\s+you\s+have\s+/i,
              /authenticated/i,
            ),
            /TCP_DENIED\/407\b/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Squid refuses until you sign in to the proxy itself.",
      source: `${pages}/ERR_CACHE_ACCESS_DENIED`,
      also: { "ip-block": "against" },
      actor: "you",
    },
    "tunnel-port": {
      when: all(
        without(cisco),
        body(/TCP_DENIED\/403\s+\d{1,9}\s+CONNECT\s+\[?[\w.:-]{1,255}?\]?:(?!443\b)(?<port>\d{1,5})\s/),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The log shows a refused tunnel to port {port}; Squid's stock rules allow tunnels to port 443 only.",
      source: "https://github.com/squid-cache/squid/blob/master/src/cf.data.pre",
      retry: "no",
    },
    "sibling-only": {
      when: any(
        header("x-squid-error", /^ERR_FORWARDING_DENIED/),
        body(
          inARow(
            /This\s+cache\s+will\s+not\s+forward\s+your\s+request\s+because\s+it\s+is\s+trying\s+to\s+enforce\s+a/i,
            /\s+sibling/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "Squid says that it answers this client from its cache only and forwards nothing.",
      source: `${pages}/ERR_FORWARDING_DENIED`,
      actor: "network-owner",
    },
    "time-quota": {
      when: any(
        header("x-squid-error", /^ERR_ACL_TIME_QUOTA_EXCEEDED/),
        body(/This\s+proxy\s+limits\s+your\s+time\s+online\s+with\s+a\s+quota/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The proxy's quota for time online is used up.",
      source: `${pages}/ERR_ACL_TIME_QUOTA_EXCEEDED`,
      retry: "after",
      actor: "network-owner",
    },
    "too-big": {
      when: any(
        header("x-squid-error", /^ERR_TOO_BIG/),
        all(
          body(/The\s+request\s+or\s+reply\s+is\s+too\s+large/i),
          body(/then\s+the\s+item\s+you\s+are\s+trying\s+to\s+(?:up|down)load\s+is\s+too\s+large/i),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "The proxy lets only files up to a certain size through.",
      source: `${pages}/ERR_TOO_BIG`,
      also: { resource: "moderate" },
      retry: "no",
    },
    "acl-denied": {
      when: all(
        without(cisco),
        any(
          header("x-squid-error", /^ERR_ACCESS_DENIED|Access Denied$/),
          body(
            oneOf(
              /Access\s+control\s+configuration\s+prevents\s+your\s+request\s+from\s+being\s+allowed/i,
              /\bERR_ACCESS_DENIED\b|TCP_DENIED(?:_ABORTED|_REPLY)?\/403\b/i,
              /\b403\b[^\n]{0,400}?\bTCP_DENIED(?:_ABORTED)?:HIER_/i,
            ),
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Squid says that its access rules do not allow the request; it asked no other server.",
      source: `${pages}/ERR_ACCESS_DENIED`,
      also: { permissions: "against", "server-config": "weak" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "proxy-login": {
    headline: "The Squid proxy wants a log-in.",
    meaning:
      "The API was not reached. A single 407 in the log is normal, since clients try without a log-in first; a lasting one means that none or a wrong one follows.",
    fix: [
      {
        do: "Put the proxy's user and password into its URL.",
        snippet: "export HTTPS_PROXY=http://user:p%40ss@proxy.example.com:3128",
      },
      "Look in Proxy-Authenticate for the kind of log-in: Negotiate and NTLM need a client that speaks them.",
    ],
  },
  "tunnel-port": {
    headline: "Squid does not open tunnels to this port.",
    meaning:
      "The stock rule `http_access deny CONNECT !SSL_ports` refuses every port but 443. The host may well be allowed.",
    fix: [
      "Use the API on port 443 where it is offered there.",
      {
        do: "If you run the proxy: add the port and reload.",
        snippet: "acl SSL_ports port 8443\n# then: squid -k reconfigure",
      },
    ],
  },
  "sibling-only": {
    headline: "This Squid cache forwards nothing for you.",
    meaning: "It treats the caller as a sibling cache and hands out only what it has stored.",
    fix: [
      "Use the proxy that your network means for clients.",
      "If you run it: look at `miss_access`, and at `cache_peer` lines that call a parent a sibling.",
    ],
  },
  "time-quota": {
    headline: "Your time budget at the proxy is used up.",
    meaning: "The API was not reached. The budget is refilled when the next period starts.",
    fix: ["Wait for the next period, or ask those who run the proxy to exempt the machine."],
  },
  "too-big": {
    headline: "The proxy does not let a file of this size through.",
    meaning: "The limit is that of the proxy, not of the API.",
    fix: [
      "Send or fetch the data in parts, for instance with range requests.",
      "If you run the proxy: `request_body_max_size` and `reply_body_max_size` set the limits.",
    ],
  },
  "acl-denied": {
    headline: "A Squid proxy refused the request; the API saw nothing.",
    meaning:
      "The proxy's `http_access` rules do not allow this client, host, port or method. Mostly it is the forward proxy of your own network, a CI runner or a sandbox. Keys and headers for the API do not matter.",
    fix: [
      { do: "See which proxy the client uses.", snippet: "env | grep -i _proxy" },
      "Ask those who run the proxy to allow the host; the page names the proxy at its end (`Generated … by …`).",
      {
        do: "If you run it: find the line in the access log, then the rule that matched.",
        snippet:
          "grep TCP_DENIED /var/log/squid/access.log | tail\ngrep -nE '^(acl|http_access)' /etc/squid/squid.conf",
      },
      "`http_access` rules are read from the top, and the first that matches decides: put allow lines before `http_access deny all`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "proxy-login": {
    matches: [
      'HTTP/1.1 407 Proxy Authentication Required\nServer: squid/5.7\nX-Squid-Error: ERR_CACHE_ACCESS_DENIED 0\nProxy-Authenticate: Basic realm="proxy"\n\n<p>Cache Access Denied.</p>',
      "1700000000.123 0 192.0.2.7 TCP_DENIED/407 4100 CONNECT api.example.com:443 - HIER_NONE/- text/html",
    ],
  },
  "tunnel-port": {
    matches: [
      "1700000000.123      0 192.0.2.7 TCP_DENIED/403 3900 CONNECT api.example.com:8443 - HIER_NONE/- text/html",
    ],
    ignores: [
      "1700000000.123      0 192.0.2.7 TCP_DENIED/403 3900 CONNECT api.example.com:443 - HIER_NONE/- text/html",
    ],
  },
  "sibling-only": {
    matches: [
      "<p>Forwarding Denied.</p><p>This cache will not forward your request because it is trying to enforce a sibling relationship.</p>",
    ],
  },
  "time-quota": {
    matches: [
      "<p>Time Quota Exceeded.</p> <p>This proxy limits your time online with a quota. Your time budget is now empty.</p>",
    ],
  },
  "too-big": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: squid/6.1\nX-Squid-Error: ERR_TOO_BIG 0\n\n<p>The request or reply is too large.</p>",
    ],
    ignores: ["413 Request Entity Too Large"],
  },
  "acl-denied": {
    matches: [
      "1700000000.123 542 192.0.2.7 TCP_DENIED_REPLY/403 2411 GET http://video.example.com/ - HIER_DIRECT/192.0.2.9 text/html",
      '192.0.2.7 - - [05/Jan/2026:10:11:12 +0000] "CONNECT api.example.com:443 HTTP/1.1" 403 3990 "-" "curl/8.5.0" TCP_DENIED:HIER_NONE',
      "HTTP/1.1 403 Forbidden\nServer: squid/5.7\nMime-Version: 1.0\nContent-Type: text/html;charset=utf-8\nX-Squid-Error: ERR_ACCESS_DENIED 0\nVia: 1.1 proxy (squid/5.7)\n\n<p>Access Denied.</p> <p>Access control configuration prevents your request from being allowed at this time.</p>",
      "1700000000.123      0 192.0.2.7 TCP_DENIED/403 3900 CONNECT api.example.com:443 - HIER_NONE/- text/html",
    ],
    ignores: [
      '192.0.2.7 - - [05/Jan/2026:10:11:12 +0000] "CONNECT api.example.com:443 HTTP/1.1" 407 4100 "-" "curl/8.5.0" TCP_DENIED:HIER_NONE',
      "1182468145.492 1 192.0.2.7 TCP_DENIED/403 3146 GET http://www.example.com/ - NONE/- - BLOCK_WEBCAT-DefaultGroup",
      'HTTP/1.1 403 Forbidden\nVia: 1.1 proxy (squid/5.7)\n\n{"message":"Forbidden"}',
    ],
  },
};
