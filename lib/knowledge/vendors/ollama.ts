import { all, any, body, emptyBody, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const faq = "https://docs.ollama.com/faq";
const local = url(/:11434(?:\/|$)/);
const extension = /(?:chrome|moz|safari-web)-extension:\/\//i;
const ownPath = /\/api\/(?:chat|generate|tags|embed|show|pull|ps|version)\b|\/v1\/(?:chat\/completions|models)\b/;

export const refusals = vendor(
  { name: "Ollama", layer: "application", seen: any(local, body(/\bOLLAMA_[A-Z_]{3,30}\b|Ollama is running/)) },
  {
    "cloud-disabled": {
      when: body(/ollama\s+cloud\s+is\s+disabled/i),
      cause: "resource",
      strength: "decisive",
      because: "Cloud features are switched off in this Ollama.",
      source: faq,
      actor: "you",
    },
    origin: {
      when: any(
        all(status(403), local, emptyBody, requestHeader("origin")),
        all(status(403), emptyBody, requestHeader("origin", extension), url(ownPath)),
        all(local, body(/\b403\b/), requestHeader("origin", extension)),
        all(body(extension), body(/:11434\b|\bollama\b/i), body(/\b403\b/)),
      ),
      cause: "cors",
      strength: "strong",
      because: "Ollama answers 403 without a body when the page's origin is not allowed.",
      source: faq,
      also: { headers: "moderate" },
    },
    "origin-or-host": {
      when: any(
        all(status(403), local, emptyBody),
        all(
          body(/\/\/(?:localhost|127\.0\.0\.1|ollama):11434\//),
          body(/\b403\b/),
          without(body(/\bcloud\b|subscription/i)),
        ),
        body(
          inARow(
            /\[GIN\][^\n]{10,60}?\|\s{0,4}403\s{0,4}\|[^\n]{5,120}?(?:GET|POST|OPTIONS|HEAD|DELETE)\s{1,9}\W{0,3}/,
            /\//,
            oneOf(
              /api\/(?:chat|generate|tags|embed\w{0,5}|show|pull|ps|version|create)/,
              /v1\/(?:chat\/)?(?:completions|models|embeddings|messages)/,
            ),
            /\b/,
          ),
        ),
        body(/ollama.{0,200}?(?:403|Forbidden).{0,200}?(?:chrome-extension|moz-extension|app):\/\//i),
      ),
      cause: "cors",
      strength: "strong",
      because: "Ollama answers 403 without a body for an origin or a Host that it does not allow.",
      source: faq,
      also: { headers: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cloud-disabled": {
    headline: "Ollama's cloud features are switched off here.",
    meaning: "The model or tool runs in Ollama's cloud, and this instance was told not to use it.",
    fix: [
      "Use a local model.",
      "Or switch the cloud on: remove `disable_ollama_cloud` from the configuration and `OLLAMA_NO_CLOUD` from the environment, then restart.",
    ],
  },
  origin: {
    headline: "Ollama does not allow the page's origin.",
    meaning: "Only local origins are allowed by default. curl works since it sends no Origin; no key is involved.",
    fix: [
      {
        do: "Allow the origin, then restart Ollama.",
        snippet: "OLLAMA_ORIGINS=https://app.example.com,chrome-extension://* ollama serve",
      },
      "With systemd: `systemctl edit ollama` and set it as Environment; on macOS use `launchctl setenv`.",
      "Do not open it to * on a machine that others can reach: Ollama itself asks for no password.",
    ],
  },
  "origin-or-host": {
    headline: "Ollama does not allow this origin or host.",
    meaning:
      "It allows local names only by default: in Origin for pages, and in Host while it listens on the loopback address. A proxy or tunnel sends its own name in Host.",
    fix: [
      {
        do: "For a page or extension, allow its origin.",
        snippet: "OLLAMA_ORIGINS=https://app.example.com,chrome-extension://* ollama serve",
      },
      { do: "Behind a proxy send the local name.", snippet: "proxy_set_header Host localhost:11434;" },
      { do: "Through a tunnel:", snippet: 'ngrok http 11434 --host-header="localhost:11434"' },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cloud-disabled": {
    matches: ['HTTP/1.1 403 Forbidden\n\n{"error":"ollama cloud is disabled: remote model is unavailable"}'],
  },
  origin: {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nDate: Tue, 20 Oct 2026 14:19:59 GMT\nContent-Length: 0\n\n",
        request: "curl http://localhost:11434/api/tags -H 'Origin: https://app.example.com'",
      },
      {
        evidence: "HTTP/1.1 403 Forbidden\nDate: Fri, 09 Feb 2024 09:15:22 GMT\nContent-Length: 0\n\n",
        request:
          "curl http://localhost:5310/v1/chat/completions -H 'Origin: chrome-extension://abcdefghijklmnop' -d '{}'",
      },
      "Access to fetch at 'http://localhost:11434/api/chat' from origin 'moz-extension://1a2b' failed: status 403",
    ],
  },
  "origin-or-host": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nDate: Tue, 20 Oct 2026 14:19:59 GMT\nContent-Length: 0\n\n",
        request: "curl http://ai.example.com:11434/api/tags",
      },
      '[GIN] 2024/02/09 - 09:21:34 | 403 |      14.458µs |      172.19.0.1 | POST     "/v1/chat/completions"',
      '[GIN] 2026/11/20 - 10:11:12 | 403 |       8.1µs |       127.0.0.1 | OPTIONS  "/api/generate"',
      "Custom address http://localhost:11434/v1/chat/completions\nAPI connection failed\nHTTP 403: Forbidden",
    ],
    ignores: [
      "http://localhost:11434/api/chat: 403 this model requires a subscription",
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
        request: "curl https://api.example.com/api/tags",
      },
      '[GIN] 2026/11/20 - 10:11:12 | 403 |       8.1µs |       192.0.2.7 | GET      "/admin/orders"',
    ],
  },
};
