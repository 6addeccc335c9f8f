import { all, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Umami", layer: "application" },
  {
    "ignored-ip": {
      when: all(status(403), url(/\/api\/send\/?$/), member("code", /^forbidden$/)),
      cause: "ip-block",
      strength: "strong",
      because: "Umami's collector refuses for one reason only: the visitor's address is on its list of ignored ones.",
      source: "https://github.com/umami-software/umami/blob/master/src/app/api/send/route.ts",
      also: { cors: "weak" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ignored-ip": {
    headline: "Umami does not count visits from your address.",
    meaning:
      "`IGNORE_IP` names addresses and networks whose visits are dropped, mostly the owner's own. The site itself works.",
    fix: [
      "If the visit should count, take the address or its network out of `IGNORE_IP` and start Umami anew.",
      "Behind a proxy every visitor can have the proxy's address: name the right field in `CLIENT_IP_HEADER`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ignored-ip": {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":{"message":"Forbidden","code":"forbidden","status":403}}',
        request: "POST /api/send HTTP/1.1\nHost: stats.example.com\nOrigin: https://blog.example.com",
      },
    ],
    ignores: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"error":{"message":"Forbidden","code":"forbidden","status":403}}',
        request: "GET /api/websites HTTP/1.1\nHost: stats.example.com",
      },
    ],
  },
};
