import { all, any, body, header, requestHeader, status, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  header("x-rapidapi-request-id"),
  header("x-rapidapi-version"),
  header("x-rapidapi-proxy-response"),
  header("server", /^RapidAPI/i),
  requestHeader("x-rapidapi-key"),
  requestHeader("x-rapidapi-host"),
  url(/^https?:\/\/[\w-]{1,63}\.p\.rapidapi\.com/i),
  body(/\.p\.rapidapi\.com|x-rapidapi|rapidapi\.com/i),
);

export const refusals = vendor(
  { name: "RapidAPI", layer: "gateway", seen: mark, ids: ["x-rapidapi-request-id"] },
  {
    "not-subscribed": {
      when: any(
        body(/You\s+are\s+not\s+subscribed\s+to\s+this\s+API/i),
        all(body(/not\s+subscribed\s+to\s+this\s+API/i), mark),
      ),
      cause: "permissions",
      strength: "strong",
      because: "RapidAPI's gateway says that no subscription to this API belongs to the key.",
      source: "https://rapidapi.com/sms77io-sms77io-default/api/sms77io/discussions/27044",
      also: { authentication: "moderate", headers: "weak" },
      actor: "you",
    },
    "quota-exceeded": {
      when: any(
        body(
          inARow(
            /You\s+have\s+exceeded\s+the\s+(?<window>\w{3,12})\s+quota\s+for\s+[\w -]{2,60}\s+on\s+your\s+current/i,
            /\s+plan/i,
          ),
        ),
        all(status(429), header("x-ratelimit-requests-remaining", /^-?0$/)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "RapidAPI's gateway says that the quota of your plan is used up.",
      source: "https://github.com/osome-iu/botometer-python/issues/58",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-subscribed": {
    headline: "RapidAPI: your key holds no subscription to this API.",
    meaning:
      "The gateway says this when the application of the key has not taken a plan, free ones included, and also when the key is missing, cut or undefined in the program.",
    fix: [
      "Open the API's Pricing page and take a plan, also when it is free.",
      "Check that `x-rapidapi-key` really goes out: an unset environment variable sends undefined.",
      {
        do: "Compare key, host and URL with the code that the API's page shows for your application.",
        snippet:
          'curl https://example-api.p.rapidapi.com/path -H "x-rapidapi-key: $KEY" -H "x-rapidapi-host: example-api.p.rapidapi.com"',
      },
      "If you have several applications or teams, take the key of the one with the subscription.",
    ],
  },
  "quota-exceeded": {
    headline: "Your RapidAPI quota for this API is used up.",
    meaning: "The gateway refuses until the period is over. The provider of the API never saw the call.",
    fix: [
      "Wait for the renewal, or take a larger plan on the API's Pricing page.",
      "If you have paid for a larger plan, use the key of the application that holds it: another key stays on its old plan.",
      "Keep answers instead of asking again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-subscribed": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: RapidAPI-1.2.8\nX-RapidAPI-Version: 1.2.8\n\n{"message":"You are not subscribed to this API."}',
      '{"message":"You are not subscribed to this API."}',
    ],
    ignores: ['{"message":"You are not subscribed to this newsletter."}'],
  },
  "quota-exceeded": {
    matches: [
      '{"message":"You have exceeded the MONTHLY quota for Requests on your current plan, BASIC. Upgrade your plan at https://rapidapi.com/example/api/example"}',
    ],
  },
};
