import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const place = /\bquery\d\.finance\.yahoo\.com\b/i;
const host = url(/^https:\/\/query\d\.finance\.yahoo\.com\//i);

export const refusals = vendor(
  { name: "Yahoo Finance", layer: "application", seen: any(host, header("y-rid")) },
  {
    "download-closed": {
      when: all(
        any(url(/\/v7\/finance\/download\//), body(/\/v7\/finance\/download\//)),
        body(/unable\s+to\s+access\s+this\s+feature/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "Yahoo closed the free download of historical quotes in September 2024, whoever asks.",
      source: "https://github.com/tzhangwps/Recession-Predictor/issues/20",
      also: { permissions: "moderate" },
    },
    crumb: {
      when: body(/\bInvalid\s+(?:Crumb|Cookie)\b|yahoo-finance-api-feedback/i),
      cause: "headers",
      strength: "strong",
      because: "Yahoo wants a crumb in the URL and the cookie that it came with.",
      source: "https://github.com/iprak/yahoofinance/issues/93",
      also: { authentication: "moderate", resource: "weak" },
    },
    "user-agent": {
      when: all(any(host, body(place)), any(status(403), body(/\b403\b|Forbidden/))),
      cause: "headers",
      strength: "moderate",
      because: "Yahoo's quotes answer 403 to clients without a User-Agent, or with one of a library.",
      source: "https://github.com/pydata/pandas-datareader/issues/923",
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "download-closed": {
    headline: "Yahoo Finance no longer offers this download.",
    meaning:
      "The address that gave historical quotes as CSV is closed to free callers. A crumb or another client does not open it.",
    fix: [
      "Take the quotes from `/v8/finance/chart/`, as current libraries do, or from a provider that licenses its data.",
    ],
  },
  crumb: {
    headline: "Yahoo Finance wants its crumb and cookie.",
    meaning:
      "The two belong together and are given out to a session. The API is not a public one: it changes without notice, and its terms may forbid your use.",
    fix: [
      "Update the library: most such errors end with a new version.",
      "Take cookie and crumb (`/v1/test/getcrumb`) in one session, and send both.",
      "For lasting use, choose a provider that licenses its data.",
    ],
  },
  "user-agent": {
    headline: "Yahoo Finance refuses this client.",
    meaning: "It looks at the User-Agent first, and at the address when calls are many. No key is involved.",
    fix: [
      "Send a User-Agent that is not the library's own, and update the library.",
      "Make fewer calls, and keep what you got.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "download-closed": {
    matches: [
      {
        evidence:
          '{"finance":{"result":null,"error":{"code":"forbidden","description":"User is unable to access this feature - https://bit.ly/yahoo-finance-api-feedback"}}}',
        request: "GET /v7/finance/download/ACME?interval=1mo HTTP/1.1\nHost: query1.finance.yahoo.com\n\n",
      },
    ],
  },
  crumb: {
    matches: [
      '{"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}',
      '{"finance":{"result":null,"error":{"code":"Unauthorized","description":"User is unable to access this feature - https://bit.ly/yahoo-finance-api-feedback"}}}',
    ],
  },
  "user-agent": {
    matches: [
      "RemoteDataError: Unable to read URL: https://query1.finance.yahoo.com/v7/finance/options/X\nResponse Text:\nb'Forbidden'",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nForbidden"],
  },
};
