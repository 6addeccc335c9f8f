import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Edgecast", layer: "edge", seen: header("server", /^EC(?:D|S|Acc)\b/) },
  {
    waf: {
      when: body(/EdgeCast\s+Web\s+Application\s+Firewall/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The page names the firewall of the Edgecast CDN as the one that blocked the request.",
      source: "https://github.com/0xInfection/Awesome-WAF",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  waf: {
    headline: "The firewall of the Edgecast CDN blocked the request.",
    meaning:
      "A rule found something in the request suspicious; the status can be 400 although the syntax is right. Your credential was not looked at. Azure's CDN on Edgecast's network, later called Edgio, was retired on 15 January 2025.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, a word in them set the rule off.",
      "Send the reference id on the page and the time to the site's administrator.",
      "When the answer is new, check whether the host name is an old one, and look for the address that the API has now.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  waf: {
    matches: [
      "HTTP/1.1 400 Bad Request\nServer: ECS (nyb/1D2A)\n\nPlease contact the site administrator, and provide the following Reference ID:EdgeCast Web Application Firewall (Verizon) 1a2b3c4d",
      "provide the following Reference ID: EdgeCast Web Application Firewall (Verizon)",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: ECS (nyb/1D2A)\n\n<h1>403 - Forbidden</h1>"],
  },
};
