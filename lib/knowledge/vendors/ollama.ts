import { all, any, body, emptyBody, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const faq = "https://docs.ollama.com/faq";
const local = url(/:11434(?:\/|$)/);

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
      when: all(status(403), local, emptyBody, requestHeader("origin")),
      cause: "cors",
      strength: "strong",
      because: "Ollama answers 403 without a body when the page's origin is not allowed.",
      source: faq,
      also: { headers: "moderate" },
    },
    "origin-or-host": {
      when: any(
        all(status(403), local, emptyBody),
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
      "Or switch the cloud on: remove disable_ollama_cloud from the configuration and OLLAMA_NO_CLOUD from the environment, then restart.",
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
    ],
  },
  "origin-or-host": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nDate: Tue, 20 Oct 2026 14:19:59 GMT\nContent-Length: 0\n\n",
        request: "curl http://ai.example.com:11434/api/tags",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n",
        request: "curl https://api.example.com/api/tags",
      },
    ],
  },
};
