import { all, any, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "StackPath", layer: "edge" },
  {
    block: {
      when: any(
        body(/triggered\s+the\s+service\s+and\s+blocked\s+your\s+request/i),
        body(/Protected\s+by\s+<a\s+href=.https?:\/\/(?:www\.)?stackpath\.com/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of StackPath's firewall.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/stackpath.py",
    },
    "waf-fields": {
      when: all(status(403), header("x-hw", /\bwafbe\d{1,3}\b|\.stackpath\.systems\b/i)),
      cause: "ip-block",
      strength: "strong",
      because: "The field X-Hw names a firewall of StackPath among the machines that dealt with the request.",
      source: "https://github.com/Ekultek/WhatWaf/issues/516",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "StackPath's firewall blocked the request.",
    meaning:
      "A rule found the address, the client or something in the request suspicious. Your credential was not looked at. StackPath itself closed in June 2024, so the answer may be an old one.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the reference on the page, the time and your address to the site's owner.",
      "If you are the owner: StackPath ended its services in June 2024, and its panel is gone. See what stands before the site today, and look in that firewall's log.",
    ],
  },
  "waf-fields": {
    headline: "StackPath's firewall blocked the request, it seems.",
    meaning:
      "The request went through a firewall machine of StackPath and came back with 403. The page, which was not pasted, would say so.",
    fix: [
      "Read the body of the answer: StackPath's page says that an action triggered the service.",
      "Send the same call with a harmless body and query, and with another client, and compare.",
      "Send the site's owner the time, your address and the value of `X-Hw`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "<title>StackPath</title><p>This website is using a security service for protection against online attacks. You performed an action that triggered the service and blocked your request.</p>",
      "shop.example is using a security service for protection against online attacks. An action has triggered the service and blocked your request.",
    ],
    ignores: [
      "This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.",
    ],
  },
  "waf-fields": {
    matches: [
      "HTTP/1.1 403 Forbidden\nx-hw: 1571550000.cds001.am5.hn,1571550000.cdn2-wafbe03-ams1.stackpath.systems.-.w,1571550000.cds147.am5.p\nserver: fbs\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nx-hw: 1571550000.cds001.am5.hn,1571550000.cds147.am5.c\n\n"],
  },
};
