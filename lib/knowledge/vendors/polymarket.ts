import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const clob = any(
  url(/^https:\/\/(?:clob|gamma-api|data-api)\.polymarket\.com\b/i),
  body(/polymarket|PolyApiException|py_clob_client/i),
);

export const refusals = vendor(
  {
    name: "Polymarket",
    layer: "application",
    seen: any(url(/^https:\/\/(?:[\w-]{1,30}\.)?polymarket\.com\b/i), body(/PolyApiException|py_clob_client/)),
  },
  {
    region: {
      when: all(body(/Trading\s+restricted\s+in\s+your\s+region/i), clob),
      cause: "geo",
      strength: "decisive",
      because: "Polymarket does not take orders from the region that the address belongs to.",
      source: "https://docs.polymarket.com/api-reference/geoblock",
    },
    "edge-block": {
      when: all(
        clob,
        any(
          body(/Sorry,\s+you\s+have\s+been\s+blocked|Attention\s+Required!\s+\|\s+Cloudflare/i),
          all(status(403), header("server", /^cloudflare$/i), header("content-type", /^text\/html/i)),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "Cloudflare, which stands before Polymarket, blocked the call; orders from data centres and some countries end here.",
      source: "https://github.com/Polymarket/py-clob-client/issues/91",
      also: { geo: "strong", headers: "weak" },
      layer: "edge",
    },
    key: {
      when: body(/Unauthorized\/Invalid\s+api\s+key|Invalid\s+L1\s+Request\s+headers/i),
      cause: "authentication",
      strength: "decisive",
      because: "Polymarket's order book did not accept the key or the signed headers.",
      source: "https://github.com/Polymarket/py-clob-client/issues/175",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  region: {
    headline: "Polymarket does not take orders from your region.",
    meaning:
      "The address of the machine that sends the order decides. Reading markets may still work, and some regions may close positions; the key is not the problem.",
    fix: [
      { do: "Ask how Polymarket sees the address.", snippet: "curl https://polymarket.com/api/geoblock" },
      "When a server sends the orders, it is the server's region that counts: run it where you may trade.",
      "Read the list of regions in Polymarket's documentation; its terms decide who may trade.",
    ],
  },
  "edge-block": {
    headline: "Polymarket's edge blocked the call before it reached the order book.",
    meaning:
      "The page is Cloudflare's. The address's country or its kind (hosting, VPN) is the usual reason; the order itself was not read.",
    fix: [
      { do: "Ask whether the region is the problem.", snippet: "curl https://polymarket.com/api/geoblock" },
      "Try the same call from another network.",
      "When it is not the region, send Polymarket's support the Ray ID of the page.",
    ],
  },
  key: {
    headline: "Polymarket did not accept the API key or signature.",
    meaning: "The key belongs to the wallet that made it, and each request is signed with it and the current time.",
    fix: [
      "Derive the key again with the wallet that signs the orders.",
      "Set funder and signature type as the account needs them; e-mail and browser wallets use a proxy.",
      "Check the machine's clock.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  region: {
    matches: [
      '{"error":"Trading restricted in your region, please refer to available regions - https://docs.polymarket.com/developers/CLOB/geoblock"}',
      "PolyApiException[status_code=403, error_message={'error': 'Trading restricted in your region, please refer to available regions'}]",
    ],
    ignores: ['{"message":"Trading restricted in your region"}'],
  },
  "edge-block": {
    matches: [
      "py_clob_client.exceptions.PolyApiException: PolyApiException[status_code=403, error_message=<!DOCTYPE html>\n<title>Attention Required! | Cloudflare</title>",
    ],
    ignores: ["<title>Attention Required! | Cloudflare</title>"],
  },
  key: {
    matches: ["PolyApiException[status_code=401, error_message={'error': 'Unauthorized/Invalid api key'}]"],
  },
};
