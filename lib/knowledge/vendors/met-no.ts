import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/^https?:\/\/(?:api|aa\d{1,3})\.met\.no\//i), body(/api\.met\.no/i));

export const refusals = vendor(
  { name: "MET Norway", layer: "application", seen: url(/^https?:\/\/api\.met\.no\//i) },
  {
    "user-agent": {
      when: all(mark, any(status(403), body(/\b403\b/))),
      cause: "headers",
      strength: "strong",
      because: "api.met.no answers 403 to a request whose User-Agent does not tell who calls.",
      source: "https://api.met.no/weatherapi/locationforecast/2.0/documentation",
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "api.met.no wants a User-Agent that names you.",
    meaning:
      "The terms of service ask for an application name and a contact. The default names of libraries are refused, and going on with them may get the address banned.",
    fix: [
      {
        do: "Name your application and a contact.",
        snippet:
          'curl -A "my-app/1.0 (me@my-app.example)" "https://api.met.no/weatherapi/locationforecast/2.0/compact?lat=60.10&lon=10.00"',
      },
      "A web page cannot set the field; its Origin or Referer stands in for it.",
      "Give coordinates with four decimals at most: more are blocked, because they defeat the cache.",
      "If it is set and still refused, read the terms of service: too much traffic and calls without caching are blocked too.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\n\n",
        request: "GET /weatherapi/locationforecast/2.0/compact?lat=60&lon=10 HTTP/1.1\nHost: api.met.no\n\n",
      },
      "urllib3: 403 Client Error: Forbidden for url: https://api.met.no/weatherapi/locationforecast/2.0/compact?lat=60&lon=10",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n"],
  },
};
