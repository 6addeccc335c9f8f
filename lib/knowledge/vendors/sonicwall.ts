import { all, any, body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SonicWall", layer: "proxy", seen: header("server", /^SonicWALL/i) },
  {
    "content-filter": {
      when: any(
        body(
          oneOf(
            /This\s+(?:request|site|web\s*site)\s+is\s+blocked\s+by\s+(?:the\s+)?SonicWALL/i,
            /SonicWALL\s+-\s+Web\s+Site\s+Blocked|Web\s+Site\s+blocked\s+by\s+SonicWALL/i,
            /cfssupport\.sonicwall\.com/i,
          ),
        ),
        all(body(/Web\s+Site\s+Blocked/i), any(body(/nsa_banner/i), header("server", /^SonicWALL/i))),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of a SonicWall firewall's content filter.",
      source: "https://github.com/0xInfection/Awesome-WAF",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "content-filter": {
    headline: "A SonicWall on your own network blocks this web site.",
    meaning: "The network's content filter refuses the host or its category. The API was not reached.",
    fix: [
      "Ask those who run the network to allow the host; give them the URL and the reason on the page.",
      "When the category is wrong, it can be reviewed at SonicWall's content filter support site.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "content-filter": {
    matches: [
      "HTTP/1.0 403 Forbidden\nServer: SonicWALL\n\n<title>Web Site Blocked</title><h1>This site is blocked by the SonicWALL Content Filter Service.</h1>",
      "<title>SonicWALL - Web Site Blocked</title>",
    ],
    ignores: ["HTTP/1.0 403 Forbidden\n\n<title>Web Site Blocked</title>"],
  },
};
