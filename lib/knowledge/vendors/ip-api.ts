import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "ip-api.com", layer: "application" },
  {
    "https-needs-a-plan": {
      when: body(/SSL\s+unavailable\s+for\s+this\s+endpoint,\s+order\s+a\s+key/i),
      cause: "permissions",
      strength: "decisive",
      because: "ip-api.com serves HTTPS to paying customers only.",
      source: "https://ip-api.com/docs/api:json",
      also: { authentication: "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "https-needs-a-plan": {
    headline: "ip-api.com's free service has no HTTPS.",
    meaning:
      "The same call over plain HTTP is answered. Browsers that turn `http:` into `https:`, and pages under HTTPS, meet this without having asked for it.",
    fix: [
      { do: "From a server: call it over HTTP.", snippet: "curl http://ip-api.com/json/" },
      {
        do: "For HTTPS: order a key, and call the paid host.",
        snippet: 'curl "https://pro.ip-api.com/json/?key=$KEY"',
      },
      "From a web page: let your own server ask, since a page under HTTPS may not load from HTTP.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "https-needs-a-plan": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"status":"fail","message":"SSL unavailable for this endpoint, order a key at https://members.ip-api.com/"}',
      "Error: SSL unavailable for this endpoint, order a key at https://members.ip-api.com/",
    ],
    ignores: ["SSL is required for this endpoint"],
  },
};
