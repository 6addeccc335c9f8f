import { all, any, body, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const policy = "https://www.bls.gov/bls/blsterms.htm";
const site = any(
  url(/^https?:\/\/(?:www|download|data)\.bls\.gov\//i),
  body(/https?:\/\/(?:www|download|data)\.bls\.gov\//i),
);
const says = body(/bot\s+activity\s+that\s+doesn.{1,6}t\s+conform\s+to\s+BLS\s+usage\s+policy/i);

export const refusals = vendor(
  { name: "US Bureau of Labor Statistics", layer: "edge", seen: url(/^https?:\/\/(?:www|download|data)\.bls\.gov\//i) },
  {
    "bot-policy": {
      when: says,
      cause: "headers",
      strength: "strong",
      because: "The Bureau refuses a program that does not keep to its policy for them, first of all to name itself.",
      source: policy,
      also: { "ip-block": "strong", permissions: "against" },
    },
    "program-refused": {
      when: all(site, any(status(403), body(/\b403\b/)), without(says)),
      cause: "headers",
      strength: "strong",
      because: "The Bureau's sites answer 403 to programs that do not name themselves and a contact in User-Agent.",
      source: policy,
      also: { "ip-block": "moderate", permissions: "against", authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bot-policy": {
    headline: "The Bureau of Labor Statistics takes the request for an unwelcome program.",
    meaning:
      "The files are open to everyone, but the edge lets programs in only when they name themselves and a contact. Hosted networks are refused at times even then.",
    fix: [
      {
        do: "Send a User-Agent with the name of your program and an e-mail address.",
        snippet: 'curl -A "Example Company admin@example.com" {url}',
      },
      "For data in smaller amounts use the public API at api.bls.gov, which is made for programs.",
      "If it still refuses, ask the Bureau, and do not pose as a browser.",
    ],
  },
  "program-refused": {
    headline: "The Bureau of Labor Statistics wants programs to name themselves.",
    meaning:
      "The files are open to everyone and need no key. A library's default User-Agent is refused; one with a contact passes from most networks.",
    fix: [
      {
        do: "Send a User-Agent with the name of your program and an e-mail address.",
        snippet: 'curl -A "Example Company admin@example.com" {url}',
      },
      "Fetch each file once and keep it; several requests a second can get a program blocked too.",
      "For data in smaller amounts use the public API at api.bls.gov.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bot-policy": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\nContent-Type: text/html\n\n<h1>Access Denied</h1><p>Therefore, bot activity that doesn't conform to BLS usage policy is prohibited.</p>",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\n\n<h1>Access Denied</h1>"],
  },
  "program-refused": {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://download.bls.gov/pub/time.series/cu/",
      {
        evidence: "HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\n\n",
        request: "curl -i https://download.bls.gov/pub/time.series/la/la.area",
      },
    ],
    ignores: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.bls.gov/publicAPI/v2/timeseries/data/",
    ],
  },
};
