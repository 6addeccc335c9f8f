import { all, any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "code-server", layer: "application", seen: body(/\/code-server\/(?:out|node_modules|lib)\//) },
  {
    origin: {
      when: any(
        all(body(/HttpError:\s+Forbidden/), body(/\bat\s+ensureOrigin\b/)),
        body(/\bhost\s+\W{0,2}[\w.:[\]-]{1,200}\W{0,2}\s+does\s+not\s+match\s+origin\s/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "code-server compared the Origin of the WebSocket with the host it was called by, and they differ.",
      source: "https://github.com/coder/code-server/issues/6161",
      also: { headers: "strong", "server-config": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "code-server refused the WebSocket: its origin does not match the host.",
    meaning:
      "The page loads and then shows error 1006, since only WebSockets are checked. Behind a reverse proxy the host must reach code-server as the browser has it, port included.",
    fix: [
      {
        do: "Pass the browser's host on, such as in nginx.",
        snippet:
          "proxy_set_header Host $http_host;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection upgrade;",
      },
      "If the proxy sets `X-Forwarded-Host`, make it equal to the host in the address bar, without a port that is not there.",
      {
        do: "Where the proxy is not yours, trust its origin.",
        snippet: "code-server --trusted-origins ide.example.com",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: [
      "[2026-01-05T01:19:18.886Z] error Forbidden HttpError: Forbidden\n    at ensureOrigin (/usr/lib/code-server/out/node/http.js:288:15)\n    at wrapped (/usr/lib/code-server/out/node/wsRouter.js:64:24)",
      '[2026-01-05T01:19:18.886Z] debug host "ide.example.com:443" does not match origin "ide.example.com"; blocking request',
    ],
    ignores: ["HttpError: Forbidden\n    at wrapped (/srv/app/ws.js:64:24)"],
  },
};
