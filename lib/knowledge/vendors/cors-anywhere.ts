import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/Rob--W/cors-anywhere/blob/master/lib/cors-anywhere.js";

export const refusals = vendor(
  { name: "CORS Anywhere", layer: "gateway", seen: url(/^https?:\/\/cors-anywhere\.herokuapp\.com\//i) },
  {
    "origin-not-listed": {
      when: body(/was\s+not\s+whitelisted\s+by\s+the\s+operator\s+of\s+this\s+proxy/i),
      cause: "cors",
      strength: "decisive",
      because: "The proxy says that the page's Origin is not on its operator's list.",
      source,
    },
    "origin-denied": {
      when: body(/was\s+blacklisted\s+by\s+the\s+operator\s+of\s+this\s+proxy/i),
      cause: "cors",
      strength: "decisive",
      because: "The proxy says that its operator refuses the page's Origin.",
      source,
    },
    "demo-opt-in": {
      when: body(/See\s+\/corsdemo\s+for\s+more\s+info|cors-anywhere\.herokuapp\.com\/corsdemo/i),
      cause: "permissions",
      strength: "strong",
      because: "The public demo of CORS Anywhere serves a browser only after its user asked for access by hand.",
      source: "https://github.com/Rob--W/cors-anywhere/issues/301",
      also: { cors: "moderate" },
    },
    "header-required": {
      when: body(/Missing\s+required\s+request\s+header\.\s+Must\s+specify\s+one\s+of:\s+(?<names>[\w,-]{3,80})/i),
      cause: "headers",
      strength: "decisive",
      because: "The proxy says that the request lacks one of these headers: {names}.",
      source,
    },
    "too-many": {
      when: any(
        body(/^The\s+origin\s[^\n]{1,300}?\shas\s+sent\s+too\s+many\s+requests/im),
        body(/Please\s+self-host\s+CORS\s+Anywhere\s+if\s+you\s+need\s+more\s+quota/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The proxy says that this Origin has sent too many requests.",
      source: "https://github.com/Rob--W/cors-anywhere/blob/master/lib/rate-limit.js",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "origin-not-listed": {
    headline: "This CORS proxy does not serve your page's origin.",
    meaning:
      "The proxy refused; the API behind it was not asked. The operator lists the origins that may use the proxy.",
    fix: [
      "Run a proxy of your own, or call the API from your server.",
      {
        do: "If you run it: add the origin, with scheme and port, and start it again.",
        snippet: "export CORSANYWHERE_WHITELIST=https://app.example,http://localhost:3000",
      },
    ],
  },
  "origin-denied": {
    headline: "This CORS proxy refuses your page's origin.",
    meaning: "Its operator put the origin on a deny list. The API behind it was not asked.",
    fix: [
      "Call the API from your own server, or run a proxy of your own.",
      "Ask the operator why the origin is listed.",
    ],
  },
  "demo-opt-in": {
    headline: "The public CORS Anywhere demo wants an opt-in.",
    meaning:
      "It is for development only: each user must ask for temporary access in the same browser. It is no part of your app and cannot serve its visitors.",
    fix: [
      "For a test: open https://cors-anywhere.herokuapp.com/corsdemo in the same browser and ask for access.",
      "For anything else: call the API from your own server, or run CORS Anywhere yourself with a list of origins.",
      "Best, ask whether the API can send the CORS headers itself.",
    ],
  },
  "header-required": {
    headline: "The CORS proxy wants a header that browsers' scripts send.",
    meaning:
      "The rule keeps people from browsing through the proxy. A call by fetch from a page carries Origin; a plain link or curl does not.",
    fix: [
      {
        do: "Send one of the named headers.",
        snippet: 'curl -H "X-Requested-With: XMLHttpRequest" {url}',
      },
    ],
  },
  "too-many": {
    headline: "The CORS proxy's limit for your origin is reached.",
    meaning: "All visitors of one origin share the limit. The API behind the proxy was not asked.",
    fix: ["Wait for the time that the message names.", "Run a proxy of your own, or call the API from your server."],
  },
};

export const samples: Samples<typeof refusals> = {
  "origin-not-listed": {
    matches: [
      'HTTP/1.1 403 Forbidden\nAccess-Control-Allow-Origin: *\n\nThe origin "https://app.example" was not whitelisted by the operator of this proxy.',
    ],
  },
  "origin-denied": {
    matches: ['The origin "https://abuse.example" was blacklisted by the operator of this proxy.'],
  },
  "demo-opt-in": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Cowboy\nAccess-Control-Allow-Origin: *\n\nSee /corsdemo for more info\n",
    ],
    ignores: ["GET https://cors-anywhere.herokuapp.com/https://api.example.com/ 403 (Forbidden)"],
  },
  "header-required": {
    matches: ["Missing required request header. Must specify one of: origin,x-requested-with"],
  },
  "too-many": {
    matches: [
      'The origin "https://app.example" has sent too many requests.\nThe number of requests is limited to 50 per 3 minutes. Please self-host CORS Anywhere if you need more quota. See https://github.com/Rob--W/cors-anywhere#demo-server',
    ],
  },
};
