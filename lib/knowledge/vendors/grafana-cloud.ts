import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Grafana Cloud", layer: "gateway", seen: url(/^https:\/\/[\w.-]{1,80}\.grafana\.net\//i) },
  {
    "instance-id-missing": {
      when: body(/legacy\s+auth\s+cannot\s+be\s+upgraded\s+because\s+the\s+host\s+is\s+not\s+found/i),
      cause: "headers",
      strength: "strong",
      because: "The token came without the instance id before it, as Grafana Cloud's Basic authentication wants.",
      source: "https://github.com/grafana-cold-storage/cloud-graphite-scripts/pull/13",
      also: { authentication: "strong" },
    },
    scope: {
      when: body(/authentication\s+error:\s+invalid\s+scope\s+requested/i),
      cause: "permissions",
      strength: "decisive",
      because: "Grafana Cloud knows the token, whose access policy lacks the scope.",
      source:
        "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
      also: { authentication: "moderate" },
    },
    token: {
      when: all(
        body(/no\s+credentials\s+provided|authentication\s+error:\s+invalid\s+(?:token|authentication\s+credentials)/i),
        any(body(/grafana|loki/i), url(/\.grafana\.net/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Grafana Cloud got no token, or does not accept it for this stack.",
      source:
        "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
      also: { permissions: "weak", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "instance-id-missing": {
    headline: "Grafana Cloud wants your instance id with the token.",
    meaning:
      "The token may be good. It must be the password of Basic authentication, with the instance's number as the user.",
    fix: [
      { do: "Send both.", snippet: 'curl -u "INSTANCE_ID:$GRAFANA_CLOUD_TOKEN" https://HOST/loki/api/v1/push' },
      "Find the number on the stack's Details page; metrics, logs, traces and profiles have one each.",
      "As a bearer token, send `INSTANCE_ID:TOKEN`.",
    ],
  },
  scope: {
    headline: "The access policy of your Grafana Cloud token lacks a scope.",
    meaning: "The token is good. Writing and reading are scopes of their own, and so is each kind of data.",
    fix: [
      "To send data, give the access policy `metrics:write`, `logs:write`, `traces:write` or `profiles:write`.",
      "To query, it needs the same with read, such as `metrics:read`.",
    ],
  },
  token: {
    headline: "Grafana Cloud does not accept the token here.",
    meaning: "The token is missing or wrong, or it is of another region or stack.",
    fix: [
      "Check that the policy's realm holds the stack, and that its region is the stack's.",
      "Use the user number and the host of the same service on the stack's Details page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "instance-id-missing": {
    matches: [
      '{"status":"error","error":"authentication error: legacy auth cannot be upgraded because the host is not found"}',
    ],
  },
  scope: {
    matches: [
      'server returned HTTP status 401 Unauthorized: {"status":"error","error":"authentication error: invalid scope requested"}',
    ],
  },
  token: {
    matches: [
      'Loki responded with non-success status 401. Error: {"status": "error", "error": "no credentials provided"}',
    ],
    ignores: ['{"message":"authentication error: invalid token"}', '{"error":"no credentials provided"}'],
  },
};
