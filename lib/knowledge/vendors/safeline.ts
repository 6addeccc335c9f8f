import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Chaitin SafeLine", layer: "gateway" },
  {
    block: {
      when: any(
        body(/blocked\s+by\s+Chaitin\s+SafeLine/i),
        body(/<!--\s{0,4}event[_ ]id:\s{0,4}[0-9a-z]{32}\s{0,4}-->/i),
        header("x-apisix-chaitin-waf-action", /^reject/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "SafeLine says that it blocked the request; its answer carries the event id.",
      source: "https://github.com/chaitin/SafeLine/issues/74",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "The SafeLine firewall blocked the request.",
    meaning:
      "A rule took something in the request for an attack: code or commands in the body, or the default User-Agent of a library that scanners use. The application did not see the call.",
    fix: [
      "Send the same call with a harmless body: when it passes, something in the body set the rule off.",
      {
        do: "Send it with a User-Agent that names your program; a library's default alone can be the ground.",
        snippet: 'curl -si -A "my-app/1.2" {url}',
      },
      "Send the event id and the time to the site's owner.",
      "If you are the owner: search the event id in SafeLine's attack log, and allow the caller for that path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code": 403, "success":false, "message": "blocked by Chaitin SafeLine Web Application Firewall", "event_id": "276be6457d8447a4bf1f792501dfba6c"}',
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<!DOCTYPE html><html><body></body></html>\n<!-- event_id: 276be6457d8447a4bf1f792501dfba6c -->",
    ],
    ignores: ['{"error":"forbidden","event_id":"276be6457d8447a4bf1f792501dfba6c"}'],
  },
};
