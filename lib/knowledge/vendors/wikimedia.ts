import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const policy = "https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy";

const site = url(/^https?:\/\/(?:[\w.-]+\.)?(?:wikipedia|wikimedia|wikidata|wiktionary)\.org\//i);

export const refusals = vendor(
  {
    name: "Wikimedia",
    layer: "edge",
    seen: any(site, header("x-cache", /\bcp\d{4}\b/)),
  },
  {
    "user-agent-missing": {
      when: body(/Please\s+set\s+a\s+user-agent\s+and\s+respect\s+our\s+robot\s+policy/i),
      cause: "headers",
      strength: "decisive",
      because: "Wikimedia says that the request names no program of its own in User-Agent.",
      source: policy,
    },
    "robot-policy": {
      when: any(
        body(/Please\s+respect\s+our\s+robot\s+policy|comply\s+with\s+the\s+User-Agent\s+policy/i),
        all(site, body(/\b403 Client Error/)),
      ),
      cause: "headers",
      strength: "strong",
      because: "Wikimedia refuses the User-Agent: its policy wants a name and a way to reach you.",
      source: policy,
      also: { "ip-block": "weak", "rate-limit": "weak" },
    },
  },
);

const step = {
  do: "Name your program and a contact in User-Agent.",
  snippet: 'curl -A "MyApp/1.2 (https://my-app.example/; contact@my-app.example) curl" {url}',
};

export const texts: Texts<typeof refusals> = {
  "user-agent-missing": {
    headline: "Wikimedia wants a User-Agent that names your program.",
    meaning:
      "An empty one or a library's default is refused on all of its hosts, images as well. No key is needed, and a browser's User-Agent in a program is against the policy.",
    fix: [
      step,
      "When a library makes the call, set its user agent option.",
      "In a browser that cannot set User-Agent, send the same text in `Api-User-Agent`.",
    ],
  },
  "robot-policy": {
    headline: "Wikimedia's robot policy refuses your client.",
    meaning:
      "Your User-Agent lacks a contact, or looks like a browser that the connection does not fit. Traffic far above the policy's pace is refused with the same words.",
    fix: [
      step,
      "Send requests one after another, with a pause, and heed retry-after.",
      "Use the dumps in place of reading many pages.",
      "When it is still refused, write to the contact that the policy names.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent-missing": {
    matches: [
      "HTTP/2 403\nserver: HAProxy\ncontent-type: text/plain\n\nPlease set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.",
      "Status_Error 403 Forbidden 'Please set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.\\n'",
    ],
  },
  "robot-policy": {
    matches: [
      "403 Client Error: Forbidden for url: https://en.wikipedia.org/wiki/Example",
      "403 Client Error: Forbidden. Please comply with the User-Agent policy: https://meta.wikimedia.org/wiki/User-Agent_policy for url: https://upload.wikimedia.org/wikipedia/commons/a.jpg",
      "Please respect our robot policy https://w.wiki/4wJS",
    ],
    ignores: ["Please set a user-agent header."],
  },
};
