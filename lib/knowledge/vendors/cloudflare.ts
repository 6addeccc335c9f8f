import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Cloudflare",
    layer: "edge",
    seen: any(header("cf-ray"), header("server", /^cloudflare$/i)),
    ids: ["cf-ray"],
  },
  {
    challenge: {
      when: any(header("cf-mitigated", /^challenge$/i), body(/_cf_chl_opt|<title>Just a moment\.\.\./)),
      cause: "ip-block",
      strength: "decisive",
      because: "Cloudflare served a challenge for browsers in place of the answer.",
      source:
        "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "Cloudflare wants proof that you are a browser.",
    meaning:
      "The site's protection answered with a challenge page that a program cannot solve. Other credentials do not help; the site's owner decides.",
    fix: [
      "Ask the site's owner for an API host or a rule that lets your client pass; quote the cf-ray.",
      "If you are the owner: find the ray id under Security, Events, and exempt the API's path or your client from that rule.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: ["HTTP/2 403\nserver: cloudflare\ncf-mitigated: challenge\n\n<html><head><title>Just a moment...</title>"],
    ignores: ['HTTP/2 403\nserver: cloudflare\ncf-ray: 9e1b0c7d2f4a1c63-FRA\n\n{"message":"Forbidden"}'],
  },
};
