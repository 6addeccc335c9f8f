import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const limits = "https://docs.whitebit.com/api-reference/rate-limits.md";
const host = url(/^https:\/\/(?:[\w-]{1,20}\.)?whitebit\.(?:com|eu)\//i);

export const refusals = vendor(
  { name: "WhiteBIT", layer: "application", seen: host },
  {
    "key-off": {
      when: body(/This\s+action\s+is\s+unauthorized\.\s+Enable\s+your\s+key\s+in\s+API\s+settings/i),
      cause: "authentication",
      strength: "strong",
      because: "WhiteBIT says that the key is switched off.",
      source: limits,
      also: { "ip-block": "moderate" },
    },
    "endpoint-off": {
      when: all(any(host, body(/whitebit/i)), body(/have\s+permission\s+to\s+use\s+this\s+endpoint/i)),
      cause: "permissions",
      strength: "decisive",
      because: "WhiteBIT says that the key may not use this endpoint.",
      source: limits,
    },
    "nonce-used": {
      when: all(host, body(/Too\s+many\s+requests\.|nonce\s+(?:is\s+more\s+than|not\s+provided)/i)),
      cause: "authentication",
      strength: "moderate",
      because: "WhiteBIT gives this answer when the nonce is missing, old, or not above the last one.",
      source: limits,
      also: { "rate-limit": "moderate" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-off": {
    headline: "WhiteBIT has the key switched off, or bound to other addresses.",
    meaning: "The same sentence stands for both.",
    fix: [
      "Open the API settings, and see whether the key is enabled.",
      "If it has a list of addresses, add the one your calls come from.",
    ],
  },
  "endpoint-off": {
    headline: "Your WhiteBIT key may not use this endpoint.",
    meaning: "Key and signature are right; the endpoint is not ticked for the key.",
    fix: [
      "Edit the key's list of endpoints in the API settings.",
      "When the message sends you to support, the endpoint is for partners: ask support to open it.",
    ],
  },
  "nonce-used": {
    headline: "WhiteBIT does not accept the nonce.",
    meaning: "The words speak of many requests, and the documentation means a nonce that is not above the last one.",
    fix: [
      "Use the time in milliseconds as the nonce, and send one request at a time for each key.",
      "Give each program its own key.",
      "For parallel calls, set `nonceWindow` and keep the clock right.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-off": {
    matches: ["This action is unauthorized. Enable your key in API settings"],
    ignores: ["This action is unauthorized."],
  },
  "endpoint-off": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"message":"You don\'t have permission to use this endpoint."}',
        request: "POST /api/v4/order/market HTTP/1.1\nHost: whitebit.com\n\n",
      },
    ],
    ignores: ["You don't have permission to use this endpoint."],
  },
  "nonce-used": {
    matches: [
      {
        evidence: 'HTTP/1.1 422 Unprocessable Entity\n\n{"errors":{"nonce":["Too many requests."]}}',
        request: "POST /api/v4/trade-account/balance HTTP/1.1\nHost: whitebit.com\n\n",
      },
    ],
    ignores: ["Too many requests."],
  },
};
