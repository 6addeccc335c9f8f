import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://www.okx.com/docs-v5/en/#error-code";

/** OKX writes code and msg, mostly as strings. */
const code = (numbers: string) => all(member("code", new RegExp(`^(?:${numbers})$`)), member("msg"));

export const refusals = vendor(
  { name: "OKX", layer: "gateway", seen: url(/^https:\/\/(?:www|my|us|eea|app|aws)\.okx\.com\//i) },
  {
    "address-unlisted": {
      when: any(code("50110"), body(/Your\s+IP\s+[\w.:]{1,45}\s+is\s+not\s+included\s+in\s+your\s+API\s+key/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "OKX says that the API key's list of addresses does not hold the caller's.",
      source: errors,
      actor: "you",
    },
    "local-compliance": {
      when: any(code("51155|51726"), all(body(/due\s+to\s+local\s+(?:compliance|laws)/i), body(/okx|5\d{4}/i))),
      cause: "geo",
      strength: "strong",
      because: "OKX says that local rules forbid this to the account.",
      source: errors,
      also: { permissions: "moderate" },
    },
    "key-permission": {
      when: code("50120|50030"),
      cause: "permissions",
      strength: "decisive",
      because: "OKX says that the API key or the account has no permission for this.",
      source: errors,
    },
    "request-expired": {
      when: code("50102|50112"),
      cause: "token-expired",
      strength: "decisive",
      because: "OKX says that the request's timestamp is out of its window.",
      source: errors,
    },
    "rate-limited": {
      when: code("50011|50061"),
      cause: "rate-limit",
      strength: "strong",
      because: "OKX says that requests came too often.",
      source: errors,
      retry: "after",
    },
    "wrong-environment": {
      when: code("50101"),
      cause: "authentication",
      strength: "decisive",
      because: "OKX says that the key is one of demo trading on the live system, or the reverse.",
      source: errors,
    },
    "key-invalid": {
      when: code("50105|50111|50113|50119"),
      cause: "authentication",
      strength: "decisive",
      because: "OKX says that key, passphrase or signature is wrong.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your OKX key is bound to other addresses.",
    meaning: "Key and signature are right.",
    fix: ["Add the address that the message names to the key, under Profile, API."],
  },
  "local-compliance": {
    headline: "Local rules forbid this to your OKX account.",
    meaning: "The account's country decides, not the key.",
    fix: [
      "Ask OKX's support which products the account may use.",
      "Use the host of your region, as the documentation names it.",
    ],
  },
  "key-permission": {
    headline: "Your OKX key lacks a permission.",
    meaning:
      "50120 is about the key, whose permissions are read, trade and withdraw. 50030 says that the endpoint is not open to you.",
    fix: [
      "With 50120, edit the key and add the permission that the endpoint's page names.",
      "With 50030 on OKX's Web3 API, raise the account's plan; elsewhere ask OKX's support.",
    ],
  },
  "request-expired": {
    headline: "Your clock and OKX's differ too much.",
    meaning: "A request is good for 30 seconds.",
    fix: ["Synchronise the clock with NTP; compare with GET `/api/v5/public/time`."],
  },
  "rate-limited": {
    headline: "OKX's rate limit stopped you.",
    meaning: "Limits hold for each endpoint, by account or address.",
    fix: ["Wait some seconds, then send fewer requests or batches."],
  },
  "wrong-environment": {
    headline: "Your OKX key belongs to the other environment.",
    meaning: "Demo keys need a header on every request; live keys must not send it.",
    fix: [{ do: "For demo trading, send:", snippet: "x-simulated-trading: 1" }],
  },
  "key-invalid": {
    headline: "OKX does not accept key, passphrase or signature.",
    meaning: "The passphrase is the one set for the key, not the account's password.",
    fix: ["Check host and region of the account.", "Sign timestamp, method, path with query, and body, in this order."],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": {
    matches: ['{"msg":"Your IP 192.0.2.7 is not included in your API key\'s 1a2b IP whitelist.","code":"50110"}'],
  },
  "local-compliance": {
    matches: [
      '{"code":"51155","msg":"You can\'t trade this pair or borrow this crypto due to local compliance restrictions.","data":[]}',
    ],
    ignores: ['{"message":"due to local compliance"}'],
  },
  "key-permission": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"code":"50120","msg":"This API key doesn\'t have permission to use this function."}',
    ],
  },
  "request-expired": { matches: ['{"msg":"Timestamp request expired","code":"50102"}'] },
  "rate-limited": { matches: ['{"msg":"Too Many Requests","code":"50011"}'] },
  "wrong-environment": { matches: ['okx {"msg":"APIKey does not match current environment.","code":"50101"}'] },
  "key-invalid": { matches: ['{"msg":"Invalid Sign","code":"50113"}'], ignores: ['{"code":"50113"}'] },
};
