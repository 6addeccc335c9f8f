import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Cockpit", layer: "application" },
  {
    "bad-origin": {
      when: body(/received\s+request\s+from\s+bad\s+Origin:\s*(?<origin>\S{0,200})/i),
      cause: "cors",
      strength: "decisive",
      because: "Cockpit does not expect the Origin {origin} for its WebSocket.",
      source: "https://github.com/cockpit-project/cockpit/blob/HEAD/src/ws/websocketserver.c",
      also: { "server-config": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bad-origin": {
    headline: "Cockpit refuses the page's address for its WebSocket.",
    meaning:
      "The log-in works and the page then says that the connection failed: behind a proxy the browser's Origin is not the name that Cockpit knows itself by.",
    fix: [
      {
        do: "Name the outer address in `/etc/cockpit/cockpit.conf` and restart cockpit.",
        snippet: "[WebService]\nOrigins = https://cockpit.example.com\nProtocolHeader = X-Forwarded-Proto",
      },
      "Have the proxy pass Host and the Upgrade of the WebSocket on, and set `X-Forwarded-Proto` itself: clients must not be able to.",
      "With a path before it, set UrlRoot as well.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bad-origin": {
    matches: ["cockpit-ws[812]: received request from bad Origin: https://admin.example.com"],
    ignores: ["Request origin not allowed: https://admin.example.com"],
  },
};
