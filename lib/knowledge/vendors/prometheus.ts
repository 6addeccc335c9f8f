import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Prometheus", layer: "application", seen: body(/\bprometheus\b/i) },
  {
    "lifecycle-off": {
      when: body(/Lifecycle\s+APIs?\s+(?:is|are)\s+not\s+enabled/i),
      cause: "resource",
      strength: "decisive",
      because: "Prometheus says that reload and shutdown over HTTP are switched off.",
      source: "https://github.com/prometheus/prometheus/blob/main/docs/management_api.md",
    },
    "admin-off": {
      when: any(
        all(member("errorType", /^unavailable$/), body(/admin\s+APIs\s+disabled/i)),
        body(/admin\s+APIs?\s+(?:are\s+)?disabled/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Prometheus says that its admin API is switched off.",
      source: "https://github.com/prometheus/prometheus/blob/main/docs/command-line/prometheus.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "lifecycle-off": {
    headline: "Reload over HTTP is switched off in Prometheus.",
    meaning: "It is off by default, for everyone. No credentials change this.",
    fix: [
      { do: "Start it with the flag.", snippet: "prometheus --web.enable-lifecycle" },
      { do: "Or reload by signal.", snippet: "kill -HUP $(pidof prometheus)" },
    ],
  },
  "admin-off": {
    headline: "Prometheus's admin API is switched off.",
    meaning: "Deleting series and snapshots is off by default, for everyone.",
    fix: [
      {
        do: "Start it with the flag, where only trusted callers reach it.",
        snippet: "prometheus --web.enable-admin-api",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "lifecycle-off": { matches: ["HTTP/1.1 403 Forbidden\n\nLifecycle API is not enabled."] },
  "admin-off": {
    matches: [
      'HTTP/1.1 503 Service Unavailable\n\n{"status":"error","errorType":"unavailable","error":"admin APIs disabled"}',
    ],
  },
};
