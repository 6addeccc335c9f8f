import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "crates.io", layer: "application" },
  {
    "user-agent": {
      when: body(
        /We\s+require\s+that\s+all\s+requests\s+include\s+a\s+.{0,12}User-Agent|crates\.io\/data-access|unable\s+to\s+process\s+your\s+request\s+at\s+this\s+time.{0,200}user[- ]agent/is,
      ),
      cause: "headers",
      strength: "decisive",
      because: "crates.io asks every client to identify itself by User-Agent.",
      source: "https://crates.io/data-access",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "crates.io wants a User-Agent that names you.",
    meaning: "Its crawler policy refuses clients without a User-Agent that says who they are and how to reach them.",
    fix: [
      {
        do: "Send one that identifies your program and a way to contact you.",
        snippet: "curl -A 'acme-bot (ops@acme.example)' {url}",
      },
      "Keep to one request a second, as the data access policy asks.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: [
      "HTTP/2 403\nserver: nginx\n\nWe require that all requests include a `User-Agent` header. To allow us to determine the impact your bot has on our service, we ask that your user agent actually identify your bot.",
    ],
  },
};
