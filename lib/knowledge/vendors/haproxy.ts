import { all, any, body, header, not, status, without } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const pages = "https://github.com/haproxy/haproxy/blob/master/src/http.c";

export const refusals = vendor(
  { name: "HAProxy", layer: "gateway" },
  {
    "deny-rule": {
      // GitHub sends the same words for a missing User-Agent, and says so in the next sentence.
      when: any(
        body(/Request\s+forbidden\s+by\s+administrative\s+rules\b(?!\.?\s+Please\s+make\s+sure)/i),
        // The head of its page, which a HEAD request shows alone: servers behind it send a Date.
        all(
          status(403),
          header("cache-control", /^no-cache$/),
          header("content-type", /^text\/html$/),
          not(header("date")),
          not(header("server")),
          without(body(/\S/)),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "HAProxy writes this answer when a deny rule matches; it never says on what.",
      source: pages,
      also: { "server-config": "weak", headers: "weak", "rate-limit": "weak", resource: "weak" },
      retry: "maybe",
    },
    "deny-logged": {
      when: body(/<NOSRV>\s+\S{1,60}\s+403\s+\d{1,9}\s.{1,80}?\b[PL]R--\s/),
      cause: "ip-block",
      strength: "moderate",
      because:
        "`PR--` or `LR--` with status 403 in HAProxy's log says that a rule refused the request before any server was chosen.",
      source: "https://github.com/haproxy/haproxy/blob/master/doc/configuration.txt",
      also: { "server-config": "weak", headers: "weak", "rate-limit": "weak", resource: "weak" },
    },
    "basic-auth": {
      when: body(/You\s+need\s+a\s+valid\s+user\s+and\s+password\s+to\s+access\s+this\s+content/i),
      cause: "authentication",
      strength: "decisive",
      because: "HAProxy itself asks for a user and password.",
      source: pages,
    },
    "rate-rule": {
      when: body(
        inARow(
          /429 Too Many Requests(?:<\/h1>)?\s{1,9}You\s+have\s+sent\s+too\s+many\s+requests\s+in\s+a\s+given\s+/i,
          /amount\s+of\s+time/i,
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "This is HAProxy's own page for 429.",
      source: pages,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "deny-rule": {
    headline: "A deny rule in HAProxy refused your request.",
    meaning:
      "The load balancer answered, the application saw nothing. Such a rule can test the address, the path, the Host, the User-Agent, the country or the request rate.",
    fix: [
      {
        do: "Change one thing at a time: another network, a plain User-Agent, the documented path and host.",
        snippet: 'curl -i -A "my-app/1.2" {url}',
      },
      {
        do: "If you run HAProxy: find the rules of this frontend and backend.",
        snippet: "grep -nE 'http-request (deny|return|tarpit|reject)|^ *acl ' /etc/haproxy/haproxy.cfg",
      },
      "Behind another proxy, check that the rule tests the client's address (`X-Forwarded-For`) and not that of the proxy.",
    ],
  },
  "deny-logged": {
    headline: "A deny rule in HAProxy refused the request.",
    meaning:
      "`PR--` means that a deny rule blocked it, `LR--` that a return rule answered in its place, and `<NOSRV>` that no server was asked. The line does not name the rule.",
    fix: [
      {
        do: "Find the rules of the frontend and backend that the line names.",
        snippet: "grep -nE 'http-request (deny|return|tarpit|reject)|^ *acl ' /etc/haproxy/haproxy.cfg",
      },
      {
        do: "Make rules tell themselves apart in the log: set a variable before the deny rule, and add it to the frontend's log format.",
        snippet:
          'http-request set-var(txn.denied) str(office-only) if !office\nlog-format "%ci %ST %tsc %[var(txn.denied)]"',
      },
    ],
  },
  "basic-auth": {
    headline: "HAProxy asks for a user and password.",
    meaning:
      "The load balancer protects this path with Basic authentication. A token for the API behind it does not count here.",
    fix: [
      { do: "Send the user and password of the userlist.", snippet: "curl -u user:password {url}" },
      "When the API itself needs Authorization too, ask the owner to exempt its path: one field cannot carry both.",
    ],
  },
  "rate-rule": {
    headline: "A rate rule in HAProxy stopped you.",
    meaning: "Too many requests came from your address or key. A new credential rarely helps; waiting does.",
    fix: [
      "Pause for the time that retry-after names, or for a minute when it names none.",
      "Send fewer requests at a time.",
      "If you run HAProxy: the limit is a stick table with `http_req_rate`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "deny-rule": {
    matches: [
      "HTTP/1.1 403 Forbidden\ncontent-length: 93\ncache-control: no-cache\ncontent-type: text/html\n\n<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
      "HTTP/1.0 403 Forbidden\nCache-Control: no-cache\nConnection: close\nContent-Type: text/html\n\n",
      'requests.exceptions.HTTPError: 403 body: "<html><body><h1>403 Forbidden</h1>\\nRequest forbidden by administrative rules.\\n</body></html>"',
    ],
    ignores: [
      "<html><body><h1>403 Forbidden</h1></body></html>",
      "HTTP/1.1 403 Forbidden\nDate: Mon, 23 Nov 2026 10:11:12 GMT\nCache-Control: no-cache\nContent-Type: text/html\n\n",
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/).",
    ],
  },
  "deny-logged": {
    matches: [
      'haproxy[7]: 192.0.2.7:5000 [05/Jan/2026:10:11:12.123] web web/<NOSRV> 0/-1/-1/-1/0 403 192 - - LR-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"',
      'Nov 23 10:11:12 lb haproxy[674]: 192.0.2.7:33318 [23/Nov/2026:10:11:12.130] https-in api/<NOSRV> 0/-1/-1/-1/0 403 192 - - PR-- 1/1/0/0/0 0/0 "GET /admin HTTP/1.1"',
    ],
    ignores: [
      'haproxy[674]: 192.0.2.7:33318 [23/Nov/2026:10:11:12.130] https-in api/srv1 0/0/1/2/3 403 192 - - ---- 1/1/0/0/0 0/0 "GET /admin HTTP/1.1"',
      'haproxy[674]: 192.0.2.7:33318 [23/Nov/2026:10:11:12.130] https-in https-in/<NOSRV> -1/-1/-1/-1/0 400 187 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"',
    ],
  },
  "basic-auth": {
    matches: [
      'HTTP/1.1 401 Unauthorized\ncontent-type: text/html\nwww-authenticate: Basic realm="admin"\n\n<html><body><h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.\n</body></html>',
    ],
  },
  "rate-rule": {
    matches: [
      "HTTP/1.1 429 Too Many Requests\ncontent-type: text/html\n\n<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests in a given amount of time.\n</body></html>",
    ],
    ignores: [
      '{"message":"You have sent too many requests in a given amount of time"}',
      "HTTP/1.1 429 Too Many Requests\n\nToo many requests",
    ],
  },
};
