import { any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Zoraxy", layer: "gateway" },
  {
    list: {
      when: any(
        body(/caused\s+by\s+the\s+(?:region\s+limit\s+setting\s+of\s+this\s+site|site\s+admin\s+has\s+blacklisted)/i),
        body(/\[router:(?:white|black)list\]/),
      ),
      cause: "geo",
      strength: "decisive",
      because: "An access rule of the Zoraxy proxy refused the address or its country.",
      source: "https://github.com/tobychui/zoraxy/blob/main/src/mod/access/accessRule.go",
      also: { "ip-block": "decisive" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  list: {
    headline: "Zoraxy's access rule refuses your address or its country.",
    meaning:
      "The proxy compares the country that its database gives for the address, then the address itself. A carrier's gateway can count as another country. The service behind was not asked.",
    fix: [
      "If it is your proxy, find the address in its log. After `router:whitelist`, add it to the whitelist of the host's access rule.",
      "After `router:blacklist`, take it or its country off the blacklist, which is asked first: the whitelist cannot lift it.",
      "Look the address up: with a whitelist of countries, an address without one is refused too.",
      "If it is not, tell its owner your address and the time, or come from another network.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  list: {
    matches: [
      "<h3>403 - Forbidden</h3><p>You do not have permission to view this directory or page. <br>\n This might be caused by the region limit setting of this site.</p>",
      "<p>This might be caused by the site admin has blacklisted your country or IP address</p>",
      "[2026-09-21 06:12:44.180351] [router:whitelist] [origin:] [client 192.0.2.17] POST /auth/token 403",
    ],
    ignores: ["[2026-09-21 06:12:51.377204] [router:host-http] [origin:] [client 192.0.2.80] GET /api 403"],
  },
};
