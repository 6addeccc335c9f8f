import { all, any, body, header, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const ban = "https://github.com/home-assistant/core/blob/dev/homeassistant/components/http/ban.py";

export const refusals = vendor(
  { name: "Home Assistant", layer: "application", seen: any(url(/:8123\//), body(/\bhomeassistant\b/i)) },
  {
    proxy: {
      when: body(
        oneOf(
          /request\s+from\s+a\s+reverse\s+proxy\s+was\s+received\s+from\s+(?<proxy>[\da-f.:]{3,45})/i,
          inARow(
            /Received\s+X-Forwarded-For\s+header\s+from\s+(?:an\s+)?untrusted\s+proxy\s+/i,
            /(?<untrusted>[\da-f.:]{3,45})/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "decisive",
      because:
        "Home Assistant refuses what a reverse proxy forwards until the proxy's address stands in trusted_proxies.",
      source: "https://github.com/home-assistant/core/pull/51839",
      also: { "ip-block": "weak" },
    },
    banned: {
      when: any(
        body(/Banned\s+IP\s+\S{3,45}\s+for\s+too\s+many\s+login\s+attempts/i),
        all(status(403), url(/:8123\//), body(/^\s*403:\s+Forbidden\s*$/i)),
        all(status(403), url(/:8123\/api\/(?!\w{1,40}_proxy)/), without(header("server"))),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Home Assistant banned the address after too many wrong log-ins.",
      source: ban,
      also: { authentication: "moderate" },
    },
    "invalid-login": {
      when: body(/Login\s+attempt\s+or\s+request\s+with\s+invalid\s+authentication\s+from\s/i),
      cause: "authentication",
      strength: "decisive",
      because: "Home Assistant logged a request with a wrong password or token.",
      source: "https://github.com/home-assistant/core/blob/HEAD/homeassistant/components/http/ban.py",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  proxy: {
    headline: "Home Assistant does not trust the reverse proxy before it.",
    meaning:
      "A request with `X-Forwarded-For` came from an address that the http integration does not know as a proxy. Since version 2021.7 it is answered with 400. The caller and the password are not the problem.",
    fix: [
      "Under Settings, System, Network, HTTP server: turn on Trust X-Forwarded-For, and add the proxy's address or network to Trusted proxies. Where this page exists, it counts in place of `configuration.yaml`.",
      {
        do: "In older versions: name it in `configuration.yaml` and restart.",
        snippet: "http:\n  use_x_forwarded_for: true\n  trusted_proxies:\n    - 172.30.33.0/24",
      },
      "Take the address from the log line; in containers it is that of the container network.",
      "With a proxy before the proxy, name both.",
    ],
  },
  banned: {
    headline: "Home Assistant banned your address.",
    meaning:
      "After as many wrong log-ins as `login_attempts_threshold` allows, the address is banned, and the ban does not end by itself. A right password does not help while it lasts. Behind a proxy it may be the proxy's address that is banned.",
    fix: [
      { do: "On the machine, remove the address and restart.", snippet: "nano /config/ip_bans.yaml" },
      "Newer versions also have the action `http.unban`, for an administrator at another address.",
      "Find what sent the wrong log-ins: an old token in an app or integration; the log names the address.",
      "Behind a proxy, make it a trusted proxy, so that callers are told apart.",
    ],
  },
  "invalid-login": {
    headline: "Home Assistant got a wrong password or token.",
    meaning: "The line names the address and path. Enough of them lead to a ban of that address.",
    fix: [
      "Make a new long-lived token in the profile and put it into the client.",
      { do: "Test it.", snippet: 'curl -H "Authorization: Bearer $TOKEN" http://homeassistant.local:8123/api/' },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  proxy: {
    matches: [
      "ERROR (MainThread) [homeassistant.components.http.forwarded] A request from a reverse proxy was received from 192.0.2.2, but your HTTP integration is not set-up for reverse proxies",
      "WARNING (MainThread) [homeassistant.components.http.forwarded] Received X-Forwarded-For header from an untrusted proxy 192.0.2.3",
    ],
    ignores: ["WARNING [homeassistant.components.http.ban] Banned IP 192.0.2.7 for too many login attempts"],
  },
  banned: {
    matches: [
      "WARNING (MainThread) [homeassistant.components.http.ban] Banned IP 192.0.2.7 for too many login attempts",
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nContent-Length: 14\n\n403: Forbidden",
        request: "curl http://homeassistant.local:8123/api/",
      },
      "403 Client Error: Forbidden for url: http://192.0.2.250:8123/api/history/period/2026-03-06",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n403: Forbidden"],
  },
  "invalid-login": {
    matches: [
      "[homeassistant.components.http.ban] Login attempt or request with invalid authentication from laptop (192.0.2.7). Requested URL: '/api/states'. (curl/8.5.0)",
    ],
  },
};
