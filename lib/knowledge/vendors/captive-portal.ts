import { any, body, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "A captive portal", layer: "proxy" },
  {
    "network-login": {
      when: any(status(511), body(/\b511\s+Network\s+Authentication\s+Required/i)),
      cause: "ip-block",
      strength: "strong",
      because: "Status 511 comes from the network you are in, which wants a log-in or consent before it lets you out.",
      source: "https://www.rfc-editor.org/rfc/rfc6585#section-6",
      also: { authentication: "moderate" },
      actor: "you",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "network-login": {
    headline: "Your network wants you to sign in before it lets you out.",
    meaning:
      "A hotel, airport or guest network answered in place of the API. No key of the API helps; the API saw nothing.",
    fix: [
      "Open a plain http page in a browser and sign in or accept the terms.",
      { do: "See what the network answers.", snippet: "curl -i http://neverssl.com/" },
      "For a machine without a browser: have its hardware address allowed, or use another network.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "network-login": {
    matches: [
      'HTTP/1.1 511 Network Authentication Required\nContent-Type: text/html\n\n<html><head><title>Network Authentication Required</title><meta http-equiv="refresh" content="0; url=https://login.example.net/"></head></html>',
      "Error: Request failed: 511 Network Authentication Required",
    ],
    ignores: ["HTTP/1.1 407 Proxy Authentication Required\n\n"],
  },
};
