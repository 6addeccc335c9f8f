import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://newsapi.org/docs/errors";
const host = url(/^https:\/\/newsapi\.org\//i);
const code = (names: string): Matcher =>
  all(member("code", new RegExp(`^(?:${names})$`)), any(member("status", /^error$/), host));

export const refusals = vendor(
  { name: "NewsAPI", layer: "application", seen: host },
  {
    "cors-plan": {
      when: all(
        any(body(/\bcorsNotAllowed\b/), body(/Requests\s+from\s+the\s+browser\s+are\s+not\s+allowed/i)),
        any(host, member("status", /^error$/), body(/newsapi|Developer\s+plan/i)),
      ),
      cause: "cors",
      strength: "decisive",
      because: "NewsAPI says that its developer plan takes calls from browsers on localhost only.",
      source: "https://newsapi.org/pricing",
    },
    "key-exhausted": {
      when: code("apiKeyExhausted|rateLimited"),
      cause: "rate-limit",
      strength: "decisive",
      because: "NewsAPI says that the key has no more requests for now.",
      source: errors,
    },
    "key-disabled": {
      when: code("apiKeyDisabled"),
      cause: "permissions",
      strength: "strong",
      because: "NewsAPI says that the key was disabled.",
      source: errors,
      also: { authentication: "moderate" },
    },
    "key-not-accepted": {
      when: code("apiKeyInvalid|apiKeyMissing"),
      cause: "authentication",
      strength: "decisive",
      because: "NewsAPI says that the key is missing or not known.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cors-plan": {
    headline: "NewsAPI's developer plan does not serve web pages.",
    meaning: "On localhost the same page works. From any other origin the plan refuses; the key is right.",
    fix: ["Call NewsAPI from your own server.", "Or take a plan that allows calls from browsers."],
  },
  "key-exhausted": {
    headline: "Your NewsAPI key has no requests left.",
    meaning:
      "apiKeyExhausted: the plan's requests are used up; the developer plan has 100 a day. rateLimited: they came too fast.",
    fix: [
      "For rateLimited, pause, then call more slowly.",
      "For apiKeyExhausted, wait for the renewal or change the plan.",
      "Keep answers in place of asking again.",
    ],
  },
  "key-disabled": {
    headline: "Your NewsAPI key was disabled.",
    meaning: "NewsAPI switched it off. A retry does not help.",
    fix: ["Look at the account, and write to NewsAPI's support."],
  },
  "key-not-accepted": {
    headline: "NewsAPI does not accept this key.",
    meaning: "The key is missing or misspelled.",
    fix: [
      {
        do: "Send the key in `X-Api-Key`.",
        snippet: 'curl -H "X-Api-Key: $NEWS_KEY" "https://newsapi.org/v2/top-headlines?country=us"',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cors-plan": {
    matches: [
      '{"status":"error","code":"corsNotAllowed","message":"Requests from the browser are not allowed on the Developer plan, except from localhost."}',
    ],
  },
  "key-exhausted": {
    matches: ['{"status":"error","code":"rateLimited","message":"You have made too many requests recently."}'],
  },
  "key-disabled": {
    matches: ['{"status":"error","code":"apiKeyDisabled","message":"Your API key has been disabled."}'],
  },
  "key-not-accepted": {
    matches: [
      '{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid or incorrect. Check your key, or go to https://newsapi.org to create a free API key."}',
    ],
    ignores: ['{"code":"apiKeyInvalid"}'],
  },
};
