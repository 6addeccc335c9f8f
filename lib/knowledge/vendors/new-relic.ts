import { all, any, body, header, member, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/[\w.-]{0,80}(?:newrelic\.com|nr-data\.net)\//i);
const mark = any(host, header("content-security-policy", /newrelic\.com/i), body(/newrelic/i));
const noKey = all(member("title", /^No API key specified/i), mark);

export const refusals = vendor(
  { name: "New Relic", layer: "application", seen: host },
  {
    "key-in-other-header": {
      when: all(noKey, requestHeader("api-key")),
      cause: "headers",
      strength: "decisive",
      because: "The key stands in Api-Key, and New Relic's REST API looks for a REST API key in X-Api-Key.",
      source: "https://docs.newrelic.com/docs/apis/rest-api-v2/get-started/introduction-new-relic-rest-api-v2/",
    },
    "no-key": {
      when: noKey,
      cause: "authentication",
      strength: "strong",
      because: "New Relic found no key where this API looks for it.",
      source: "https://github.com/newrelic/docs-website/issues/6923",
      also: { headers: "strong" },
    },
    "bad-key": {
      when: body(/Bad\s+API\s+Key\s+or\s+no\s+API\s+Key\s+provided/i),
      cause: "authentication",
      strength: "decisive",
      because: "NerdGraph got no user key that it knows.",
      source: "https://github.com/newrelic/terraform-provider-newrelic/issues/951",
    },
    "other-region": {
      when: all(body(/Account\s+is\s+not\s+valid\s+in\s+this\s+region/i), mark),
      cause: "authentication",
      strength: "strong",
      because: "The account lives in another region of New Relic; here it is unknown.",
      source: "https://github.com/TeamCodeStream/codestream/issues/1049",
      also: { resource: "moderate" },
    },
    "create-key": {
      when: all(
        body(/You\s+do\s+not\s+have\s+permission\s+to\s+create\s+this\s+key/i),
        any(mark, member("ingestErrorType")),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Only core and full-platform users may make ingest keys.",
      source: "https://www.pulumi.com/docs/reference/pkg/nodejs/pulumi/newrelic/apiaccesskey/",
      actor: "account-admin",
    },
    "client-403": {
      when: any(
        all(body(/\b403\s+response\s+returned/i), body(/newrelic/i)),
        all(
          status(403),
          url(/\b(?:log|metric|trace|event|insights|infra|otlp)\S{0,20}\.(?:newrelic\.com|nr-data\.net)/i),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "New Relic's client says only this when the key is not known in the region it called.",
      source: "https://github.com/newrelic/deployment-marker-action/issues/16",
      also: { permissions: "moderate", resource: "weak" },
    },
  },
);

const region = "Name the region: an account in the EU needs `region: EU` and the hosts of the EU.";
const kind =
  "Use the kind of key the API wants: a user key (NRAK-) to query and configure, a license key to send data.";

export const texts: Texts<typeof refusals> = {
  "key-in-other-header": {
    headline: "New Relic looked for the key in another header.",
    meaning:
      "The REST API v2 takes a user key in Api-Key, but an older REST API key only in `X-Api-Key`, which does for both. NerdGraph and the endpoints that take data read Api-Key.",
    fix: [{ do: "Send it in `X-Api-Key`.", snippet: 'curl -H "X-Api-Key: $NEW_RELIC_API_KEY" "{url}"' }],
  },
  "no-key": {
    headline: "New Relic got no API key.",
    meaning: "It is missing, or stands in a header that this API does not read.",
    fix: [
      "For the REST API v2, send `X-Api-Key`, which does for user keys and REST API keys; for NerdGraph, send Api-Key. Authorization is not read.",
      kind,
    ],
  },
  "bad-key": {
    headline: "NerdGraph does not accept the API key.",
    meaning: "A key of another kind, or of the other region, is refused like a wrong one.",
    fix: [kind, region],
  },
  "other-region": {
    headline: "The account is in another region of New Relic.",
    meaning: "The regions, such as US and EU, know nothing of each other; the right key is refused in the wrong one.",
    fix: [region],
  },
  "create-key": {
    headline: "Your New Relic user may not make this key.",
    meaning: "Ingest keys are for core and full-platform users; a basic user is refused.",
    fix: ["Have the account's administrator raise your user type, or let such a user make the key."],
  },
  "client-403": {
    headline: "New Relic refused the key in this region.",
    meaning:
      "The client hides the answer. Most often the account is in the EU and the call went to the US, or the reverse.",
    fix: [region, kind, "Check that the account number belongs to the same account as the key."],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-in-other-header": {
    matches: [
      {
        evidence:
          'HTTP/1.1 401 Unauthorized\nContent-Security-Policy: frame-ancestors *.newrelic.com\nContent-Type: application/json\n\n{"error":{"title":"No API key specified"}}',
        request: "curl https://api.newrelic.com/v2/applications.json -H 'Api-Key: EXAMPLE' -i",
      },
    ],
  },
  "no-key": {
    matches: [
      {
        evidence: '{"error":{"title":"No API key specified"}}',
        request: "curl https://api.newrelic.com/v2/applications.json",
      },
    ],
    ignores: ['{"error":{"title":"No API key specified"}}'],
  },
  "bad-key": { matches: ["Error: 401 response returned: Bad API Key or no API Key provided, null"] },
  "other-region": {
    matches: ["newrelic: <p>Account is not valid in this region</p>"],
    ignores: ['{"message":"Account is not valid in this region"}'],
  },
  "create-key": {
    matches: [
      '{"ingestErrorType":"FORBIDDEN","message":"You do not have permission to create this key.","type":"INGEST"}',
    ],
    ignores: ['{"message":"You do not have permission to create this key"}'],
  },
  "client-403": {
    matches: [
      "Error: 403 response returned\n\n  with newrelic_alert_policy.main,\n  on main.tf line 2",
      'Run newrelic/deployment-marker-action@v1\n  with:\n    region: US\nlevel=error msg="403 response returned"',
      "403 Client Error: Forbidden for url: https://log-api.eu.newrelic.com/log/v1",
    ],
    ignores: [
      "Error: 403 response returned",
      "403 Client Error: Forbidden for url: https://docs.newrelic.com/whats-new",
    ],
  },
};
