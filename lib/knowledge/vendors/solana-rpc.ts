import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const issue = "https://github.com/solana-foundation/pay/issues/174";

export const refusals = vendor(
  {
    name: "Solana's public RPC endpoints",
    layer: "edge",
    seen: url(/^https?:\/\/api\.(?:mainnet-beta|mainnet|devnet|testnet)\.solana\.com\b/i),
  },
  {
    "site-blocked": {
      when: body(/Access\s+forbidden,\s+contact\s+your\s+app\s+developer\s+or\s+support@rpcpool/i),
      cause: "ip-block",
      strength: "strong",
      because: "The operator of the shared endpoint blocked the web site or client that sends these calls.",
      source: issue,
      also: { cors: "strong", "rate-limit": "moderate", authentication: "weak" },
      actor: "you",
      retry: "no",
    },
    "provider-blocked": {
      when: body(/Your\s+IP\s+or\s+provider\s+is\s+blocked\s+from\s+this\s+endpoint/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The endpoint says that it blocks your address or the provider that it belongs to.",
      source: "https://github.com/Giveth/giveth-dapps-v2/issues/3679",
      also: { resource: "weak", "rate-limit": "weak" },
      actor: "you",
      retry: "no",
    },
    "method-excluded": {
      when: any(body(/excluded\s+from\s+account\s+secondary\s+indexes;\s+this\s+RPC\s+method\s+unavailable/i)),
      cause: "resource",
      strength: "decisive",
      because: "The node keeps no index for this account, so it cannot answer this method.",
      source: "https://github.com/anza-xyz/agave/blob/HEAD/rpc-client-api/src/custom_error.rs",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "site-blocked": {
    headline: "The shared Solana endpoint blocked your site or client.",
    meaning:
      "Public endpoints are not meant for production, and sites with much traffic are blocked without notice, often by their Origin. The wallet and the transaction are not the problem.",
    fix: [
      "Use an RPC provider with a key of your own, or your own node.",
      "Try the same call without an Origin header: when it passes, your site's name is blocked.",
      "Ask less often: subscribe to changes in place of polling, and keep what does not change.",
    ],
  },
  "provider-blocked": {
    headline: "The Solana endpoint refuses your address or hosting provider.",
    meaning:
      "Cloud and edge platforms send from shared addresses that public endpoints block, above all for heavy methods such as `getProgramAccounts`. Waiting does not help.",
    fix: [
      "Use an RPC provider with a key.",
      { do: "See from which address you call.", snippet: "curl https://api.ipify.org" },
      "For `getProgramAccounts` take a provider that offers it with indexes.",
    ],
  },
  "method-excluded": {
    headline: "This Solana node does not index the account.",
    meaning: "Large programs are left out of the index of most nodes. The key and the address are not the problem.",
    fix: ["Use a provider that indexes the program.", "Ask for single accounts, or filter by a smaller owner."],
  },
};

export const samples: Samples<typeof refusals> = {
  "site-blocked": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"jsonrpc":"2.0","error":{"code": 403, "message":"Access forbidden, contact your app developer or support@rpcpool.com."}, "id": "1" }',
      'Error: failed to get balance of account: Error: 403 Forbidden: {"jsonrpc":"2.0","error":{"code": 403, "message":"Access forbidden, contact your app developer or support@rpcpool.com."}}',
    ],
  },
  "provider-blocked": {
    matches: [
      'failed to get recent blockhash: Error: 403 Forbidden: {"jsonrpc":"2.0","error":{"code":403,"message":"Your IP or provider is blocked from this endpoint"}}',
    ],
    ignores: ['{"message":"Your IP is blocked"}'],
  },
  "method-excluded": {
    matches: [
      '{"jsonrpc":"2.0","error":{"code":-32010,"message":"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA excluded from account secondary indexes; this RPC method unavailable for key"},"id":1}',
    ],
  },
};
