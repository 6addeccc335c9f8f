import { all, any, body, header, status } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const settings = "https://github.com/transmission/transmission/blob/main/docs/Editing-Configuration-Files.md";
const spec = "https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md";
const transmission = any(
  header("server", /^Transmission$/i),
  header("x-transmission-session-id"),
  header("x-transmission-rpc-version"),
);

export const refusals = vendor(
  { name: "Transmission", layer: "application", seen: transmission },
  {
    "host-name": {
      when: body(
        oneOf(
          /Transmission\s+received\s+your\s+request,\s+but\s+the\s+hostname\s+was\s+unrecognized/i,
          /Rejected\s+request\s+from\s+\S{1,60}\s+\(Host\s+not\s+whitelisted\)/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Transmission does not have this Host on its list of names.",
      source: spec,
      also: { "server-config": "moderate" },
    },
    "session-id": {
      when: any(
        all(status(409), header("x-transmission-session-id")),
        body(/Your\s+request\s+had\s+an\s+invalid\s+session-id\s+header/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Transmission wants its X-Transmission-Session-Id, which the answer carries.",
      source: spec,
    },
    "login-lock": {
      when: body(
        oneOf(
          /Rejected\s+request\s+from\s+\S{1,60}\s+\((?:brute\s+force\s+protection\s+active)\)/i,
          /Too\s+many\s+unsuccessful\s+login\s+attempts\.\s+Please\s+restart\s+transmission-daemon/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Transmission closed log-ins after too many wrong ones, until it is restarted.",
      source: settings,
      also: { "rate-limit": "strong" },
      retry: "no",
    },
    "address-list": {
      when: any(
        body(
          oneOf(
            /Unauthorized\s+IP\s+Address\.[\s\S]{1,60}whitelist/i,
            /Rejected\s+request\s+from\s+\S{1,60}\s+\(IP\s+not\s+whitelisted\)/i,
          ),
        ),
        all(transmission, status(403), body(/<h1>403:\s+Forbidden<\/h1>/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The caller's address is not on Transmission's RPC whitelist.",
      source: settings,
      also: { "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-name": {
    headline: "Transmission does not know this host name.",
    meaning:
      "It guards against DNS rebinding: while no password is required, it serves only listed names, `localhost` and bare addresses. The status is 421.",
    fix: [
      {
        do: "Stop Transmission, then add the name to `settings.json`.",
        snippet: '"rpc-host-whitelist": "nas.example.com",\n"rpc-host-whitelist-enabled": true',
      },
      "Version 5 writes all these names with underscores: `rpc_host_whitelist`.",
      "Or require a password: then any name is served.",
      "Or call it by its IP address.",
      "Behind a proxy, send Host: localhost. In the container of linuxserver.io, set `HOST_WHITELIST`.",
    ],
  },
  "session-id": {
    headline: "Transmission wants its session id.",
    meaning: "This is its CSRF protection, and no error: the answer carries the id for the next try.",
    fix: [
      "Read `X-Transmission-Session-Id` from the answer, send it back in the same header, and repeat the call.",
      "Do so again whenever a 409 comes.",
    ],
  },
  "login-lock": {
    headline: "Transmission has closed log-ins.",
    meaning:
      "The count of wrong log-ins is kept for all callers together; right passwords are refused too until a restart.",
    fix: [
      "Find the program with the wrong password and stop it.",
      { do: "Restart the daemon.", snippet: "systemctl restart transmission-daemon" },
    ],
  },
  "address-list": {
    headline: "Transmission does not serve your address.",
    meaning:
      "By default only the machine itself may call. A password does not help; from a container or behind a proxy the address is another than you think.",
    fix: [
      {
        do: "Stop Transmission, then add the address or network to `settings.json`.",
        snippet: '"rpc-whitelist": "127.0.0.1,192.168.*.*,172.17.*.*",\n"rpc-whitelist-enabled": true',
      },
      "When you open it to more than your own network, also require a password.",
      "The log names the rejected address.",
      "The container of linuxserver.io writes the list anew at each start: set its variable `WHITELIST` instead.",
      "Version 5 writes these names with underscores: `rpc_whitelist`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "host-name": {
    matches: [
      "HTTP/1.1 421 Misdirected Request\nServer: Transmission\n\n<h1>421: Misdirected Request</h1><p>Transmission received your request, but the hostname was unrecognized.</p>",
    ],
  },
  "session-id": {
    matches: [
      "HTTP/1.1 409 Conflict\nServer: Transmission\nX-Transmission-Session-Id: EXAMPLE\n\n<h1>409: Conflict</h1>",
    ],
  },
  "login-lock": { matches: ["Rejected request from 192.0.2.7 (brute force protection active)"] },
  "address-list": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Transmission\n\n<h1>403: Forbidden</h1>",
      "<h1>403: Forbidden</h1><p>Unauthorized IP Address.</p><p>Either disable the IP address whitelist or add your address to it.</p>",
    ],
    ignores: [
      '{"message":"Unauthorized IP Address."}',
      "HTTP/1.1 403 Forbidden\nServer: nginx\n\n<h1>403: Forbidden</h1>",
    ],
  },
};
