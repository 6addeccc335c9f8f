import { all, any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Syncthing",
    layer: "application",
    seen: any(header("x-syncthing-id"), header("x-syncthing-version"), setsCookie(/^CSRF-Token-[A-Z0-9]{5,7}$/)),
  },
  {
    csrf: {
      when: any(body(/^\s*CSRF\s+Error\s*$/i), all(header("x-syncthing-version"), body(/CSRF\s+Error/i))),
      cause: "headers",
      strength: "strong",
      because: "Syncthing's REST interface got neither an API key nor a valid CSRF token.",
      source: "https://github.com/syncthing/syncthing/blob/HEAD/lib/api/api_csrf.go",
      also: { authentication: "strong" },
    },
    "host-check": {
      when: body(/^\s*Host\s+check\s+error\s*$/i),
      cause: "headers",
      strength: "decisive",
      because: "Syncthing listens on localhost and refuses a Host that is not a local one.",
      source: "https://github.com/syncthing/docs/blob/main/users/faq-parts/troubleshooting.rst",
      also: { "server-config": "moderate" },
    },
    "no-session": {
      when: all(any(header("x-syncthing-version"), header("x-syncthing-id")), body(/^\s*Forbidden\s*$/)),
      cause: "authentication",
      strength: "strong",
      because: "Syncthing wants a log-in or an API key for this address, and got none that is right.",
      source: "https://github.com/syncthing/syncthing/blob/main/lib/api/api_auth.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Syncthing wants its API key.",
    meaning: "Calls to `/rest` from outside the web page need the key. A password alone does not do.",
    fix: [
      { do: "Send the key from Actions, Settings, General.", snippet: 'curl -H "X-API-Key: $KEY" {url}' },
      "When a right key is refused: check that the call goes to that very instance, and that a proxy passes the header on.",
      "In the browser: reload the page.",
    ],
  },
  "host-check": {
    headline: "Syncthing refuses this Host name.",
    meaning: "It listens on localhost and guards against DNS rebinding. The API key is not the problem.",
    fix: [
      "On the same machine, open it as `http://localhost:8384` or `http://127.0.0.1:8384`.",
      { do: "Behind a proxy, let it send a local name.", snippet: "proxy_set_header Host localhost;" },
      "Or bind the GUI to a real address, or set `gui.insecureSkipHostcheck` in the advanced settings; in either case only with a password set.",
    ],
  },
  "no-session": {
    headline: "Syncthing wants you to log in.",
    meaning: "The address needs a session or an API key; the request carried neither, or a wrong one.",
    fix: [{ do: "Send the API key.", snippet: 'curl -H "X-API-Key: $KEY" {url}' }, "Or log in on the web page."],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nX-Syncthing-Id: EXAMPLE\nX-Syncthing-Version: v1.27.0\n\nCSRF Error\n",
      "CSRF Error",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n<h1>CSRF Error</h1><p>Token missing</p>"],
  },
  "host-check": { matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\nHost check error\n"] },
  "no-session": {
    matches: ["HTTP/1.1 403 Forbidden\nX-Syncthing-Version: v1.27.0\n\nForbidden\n"],
    ignores: ["HTTP/1.1 403 Forbidden\n\nForbidden\n"],
  },
};
