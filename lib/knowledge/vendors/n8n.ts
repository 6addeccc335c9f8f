import { all, any, body, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const webhook = url(/\/webhook(?:-test|-waiting)?\/|\/form(?:-test)?\//i);

export const refusals = vendor(
  { name: "n8n", layer: "application", seen: url(/\bn8n\b|\.app\.n8n\.cloud\//i) },
  {
    "webhook-login": {
      when: any(
        body(/Authorization\s+data\s+is\s+wrong!/i),
        all(body(/Provided\s+authentication\s+data\s+is\s+wrong/i), any(webhook, body(/n8n/i))),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "These are n8n's words for a webhook whose credential does not fit, and for clients that it takes for bots.",
      source: "https://github.com/n8n-io/n8n/blob/HEAD/packages/nodes-base/nodes/Webhook/error.ts",
      also: { headers: "strong", "ip-block": "moderate" },
    },
    "ip-whitelist": {
      when: all(
        any(webhook, body(/n8n/i)),
        any(
          body(
            oneOf(
              /IP\s+is\s+not\s+(?:whitelisted|allowed)\s+to\s+access\s+the\s+webhook/i,
              /\bIP\b[^\n]{0,40}is\s+not\s+whitelisted/i,
            ),
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The webhook lets in listed addresses only.",
      source: "https://github.com/n8n-io/n8n/blob/HEAD/packages/nodes-base/nodes/Webhook/Webhook.node.ts",
      actor: "api-owner",
    },
    "webhook-off": {
      when: all(
        body(/requested\s+webhook\s+\W{0,3}[^\n]{0,200}?is\s+not\s+registered/i),
        any(
          webhook,
          status(404),
          body(/n8n|workflow\s+must\s+be\s+active|Test\s+(?:workflow|step)|Execute\s+workflow/i),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The workflow behind this address is not active, or the test address is not listening.",
      source:
        "https://github.com/n8n-io/n8n/blob/HEAD/packages/cli/src/errors/response-errors/webhook-not-found.error.ts",
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "webhook-login": {
    headline: "The n8n webhook refused the caller.",
    meaning:
      "Either the credential in the request is not the webhook's, or its option Ignore Bots is on: curl and many libraries count as bots, and the words are the same.",
    fix: [
      "Compare the webhook node's authentication with what the caller sends: user and password, header name and value, or JWT.",
      "When it is set to none, check whether Ignore Bots is on, and try another User-Agent.",
      { do: "Try by hand.", snippet: 'curl -i -u user:password -A "my-app/1.2" "{url}"' },
      "After a change, save and activate the workflow again; from n8n 2.0 on, publish it.",
    ],
  },
  "ip-whitelist": {
    headline: "The n8n webhook does not list your address.",
    meaning: "The node's option IP(s) Allowlist, once IP(s) Whitelist, decides before any credential.",
    fix: [
      "Add the caller's address in the webhook node's options.",
      "Behind proxies, set `N8N_PROXY_HOPS` to their number so that n8n sees the real address.",
    ],
  },
  "webhook-off": {
    headline: "No active n8n workflow listens at this address.",
    meaning: "Test addresses work once after the test is started; production ones only while the workflow is active.",
    fix: [
      "Activate the workflow; from n8n 2.0 on, press Publish: saving alone changes nothing there.",
      "Call `/webhook/` in place of `/webhook-test/`.",
      "Check the HTTP method: a webhook listens for one unless told otherwise.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "webhook-login": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=utf-8\n\nAuthorization data is wrong!",
      "403 - Authorization data is wrong!",
    ],
  },
  "ip-whitelist": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\n\nIP is not whitelisted to access the webhook!",
        request: "curl https://n8n.example.com/webhook/start",
      },
    ],
    ignores: ["IP is not whitelisted"],
  },
  "webhook-off": {
    matches: [
      '{"code":404,"message":"The requested webhook \\"POST start\\" is not registered.","hint":"The workflow must be active for a production URL to run successfully."}',
    ],
  },
};
