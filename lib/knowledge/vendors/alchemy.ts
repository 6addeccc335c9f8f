import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^(?:https?|wss?):\/\/[\w.-]{1,80}\.(?:alchemy\.com|alchemyapi\.io)\b/i);

export const refusals = vendor(
  { name: "Alchemy", layer: "application", seen: host },
  {
    "origin-not-listed": {
      when: body(/\borigin\s+not\s+on\s+whitelist/i),
      cause: "cors",
      strength: "strong",
      because: "The key has a list of allowed origins, and the request named another one or none.",
      source: "https://github.com/hicommonwealth/commonwealth/issues/8334",
      also: { headers: "strong", permissions: "weak" },
      actor: "account-admin",
      retry: "no",
    },
    "app-inactive": {
      when: all(body(/\bApp\s+is\s+inactive\b/i), any(host, body(/alchemy/i))),
      cause: "permissions",
      strength: "decisive",
      because: "Alchemy says that the app which the key belongs to is switched off.",
      source: "https://github.com/trufflesecurity/trufflehog/issues/3713",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "origin-not-listed": {
    headline: "The Alchemy key does not allow this origin.",
    meaning:
      "The list in the dashboard is compared with the Origin of each request. Servers, tests and command lines send none, and are refused as well. The network and the plan are not the problem.",
    fix: [
      "Add the site's origin, with its port for local work, to the app's list in the dashboard.",
      "For servers, Hardhat or Foundry use another key without such a list, and keep it secret.",
      "Check preview deployments: each host name counts.",
    ],
  },
  "app-inactive": {
    headline: "The Alchemy app behind this key is inactive.",
    meaning: "No setting of the request changes that. Keys out of examples end like this.",
    fix: ["Make an app of your own and use its key.", "When it was yours, ask Alchemy's support."],
  },
};

export const samples: Samples<typeof refusals> = {
  "origin-not-listed": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"jsonrpc":"2.0","error":{"code":-32600,"message":"Unspecified origin not on whitelist."}}',
      "failed to get fork block number: HTTP error 403 with body: Unspecified origin not on whitelist.",
    ],
  },
  "app-inactive": {
    matches: [
      "HTTP/2 403\n\nApp is inactive. Please create a new app or contact support at https://dashboard.alchemyapi.io/support",
    ],
    ignores: ["App is inactive."],
  },
};
