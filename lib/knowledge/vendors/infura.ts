import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(body(/infura/i), url(/\.infura\.io\b/i));

export const refusals = vendor(
  { name: "Infura", layer: "application", seen: url(/^(?:https?|wss?):\/\/[\w-]{1,60}\.infura\.io\b/i) },
  {
    "key-settings": {
      when: body(/rejected\s+due\s+to\s+project\s+ID\s+settings/i),
      cause: "permissions",
      strength: "moderate",
      because:
        "The key's own settings refuse the call: an allowlist of origins, User-Agents, contract addresses or methods, or a required secret.",
      source: "https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/use-an-allowlist/",
      also: { cors: "strong", headers: "moderate", authentication: "moderate", "ip-block": "weak" },
      actor: "account-admin",
      retry: "no",
    },
    "ipfs-origin": {
      when: all(body(/not\s+allowed\s+-\s+invalid\s+origin/i), mark),
      cause: "cors",
      strength: "strong",
      because: "The key lists allowed origins, and the request's is not among them.",
      source: "https://github.com/INFURA/ipfs-copy/issues/4",
      also: { headers: "moderate" },
    },
    network: {
      when: body(
        /project\s+ID\s+does\s+not\s+have\s+access\s+to\s+(?<what>this\s+network|archive\s+state|[\w\s-]{3,40})/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key is known, and {what} is not switched on for it or not part of its plan.",
      source: "https://github.com/ethers-io/ethers.js/issues/715",
      actor: "account-admin",
    },
    "key-unknown": {
      when: all(
        body(/\binvalid\s+project\s+id\b|\bproject\s+id\s+(?:(?:is\s+)?required|not\s+provided)\b/i),
        any(mark, member("jsonrpc"), body(/^\s{0,9}project id required/)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Infura does not know the key in the address, or there is none.",
      source: "https://docs.metamask.io/services/get-started/infura",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-settings": {
    headline: "The settings of the Infura key refuse this call.",
    meaning:
      "The key exists. Its allowlists or its required secret decide, and a published key of another application refuses everybody else in this way.",
    fix: [
      "Use a key of your own in place of one from an example.",
      "In the dashboard, look at the key's allowlists: origins, User-Agents, contract addresses and methods.",
      {
        do: "When a secret is required, send it as password with an empty user name; on paid plans it also overrides the allowlists.",
        snippet:
          'curl --user :$INFURA_SECRET -d \'{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}\' {url}',
      },
      "Behind a proxy or in a mobile app no Origin is sent: allow by User-Agent, or use a key without an origin list.",
    ],
  },
  "ipfs-origin": {
    headline: "The Infura key does not allow this origin.",
    meaning: "Programs outside of a browser send none, and then the list refuses them as well.",
    fix: ["Add the origin to the key's list.", "For command-line tools use a key without such a list."],
  },
  network: {
    headline: "The Infura key has no access to this network or feature.",
    meaning: "Networks are switched on for each key, and archive data is part of some plans only.",
    fix: [
      "Switch the network on in the key's settings.",
      "For old blocks choose a plan with archive data, or fork from a recent block.",
    ],
  },
  "key-unknown": {
    headline: "Infura does not know the key.",
    meaning: "The last part of the address is the key. An empty environment variable is the usual reason.",
    fix: [
      {
        do: "Try it by hand.",
        snippet:
          'curl -X POST -d \'{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}\' https://mainnet.infura.io/v3/$INFURA_KEY',
      },
      "Check that the key was not deleted, and that the variable is set where the program runs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-settings": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\n{"jsonrpc":"2.0","error":{"code":-32002,"message":"rejected due to project ID settings"}}',
      "Error: Returned error: rejected due to project ID settings",
    ],
  },
  "ipfs-origin": {
    matches: ["[ERROR] https://ipfs.infura.io:5001: not allowed - invalid origin"],
    ignores: ["not allowed - invalid origin"],
  },
  network: {
    matches: [
      "HTTP 401 project ID does not have access to this network",
      "Returned error: project ID does not have access to archive state",
    ],
  },
  "key-unknown": {
    matches: [
      { evidence: "HTTP/1.1 401 Unauthorized\n\ninvalid project id", request: "curl https://mainnet.infura.io/v3/x" },
      "project id required in the url",
      '{"jsonrpc":"2.0","id":42,"error":{"code":-32600,"message":"project ID is required"}}',
      "HTTP status 403 from https://mainnet.infura.io/: project ID not provided",
    ],
    ignores: ['{"message":"project id required in the url"}', "Error: invalid project id"],
  },
};
