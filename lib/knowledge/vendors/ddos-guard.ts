import { any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "DDoS-Guard",
    layer: "edge",
    seen: any(header("server", /^ddos-guard$/i), setsCookie(/^__ddg(?:\d|id|mark)/)),
  },
  {
    challenge: {
      when: body(/<title>\s{0,8}DDOS-GUARD\s{0,8}<\/title>|\bcheck\.ddos-guard\.net\b/i),
      cause: "ip-block",
      strength: "decisive",
      because: "DDoS-Guard sent its browser check in place of the site's answer.",
      source: "https://github.com/Ekultek/WhatWaf/issues/1005",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "DDoS-Guard wants proof that you are a browser.",
    meaning:
      "The site's protection answered with a check that a program cannot solve. Other credentials do not help; the site's owner decides who is let through.",
    fix: [
      "Ask the site's owner for an API host without the check, or to allow your address.",
      "If you are the owner: exempt the API's path or the caller's address in DDoS-Guard's panel.",
      "In a browser: allow scripts and cookies, wait for the check, then go on with the same cookies and address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: ddos-guard\nSet-Cookie: __ddg3=EXAMPLE; Domain=.shop.example; Path=/\nContent-Type: text/html\n\n<!DOCTYPE html>\n<html><head><title>DDOS-GUARD</title><meta charset="utf-8"/>',
      '<script src="https://check.ddos-guard.net/check.js"></script>',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nServer: ddos-guard\nContent-Type: application/json\n\n{"error":"wrong role"}'],
  },
};
