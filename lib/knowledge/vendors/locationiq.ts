import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.locationiq.com/docs/errors";
const host = any(url(/^https:\/\/(?:[\w-]+\.)?locationiq\.(?:com|org)\//i), body(/\blocationiq\.(?:com|org)\b/i));
const says = (words: RegExp) => all(host, any(member("error", words), body(words)));

export const refusals = vendor(
  { name: "LocationIQ", layer: "application", seen: host },
  {
    "access-restricted": {
      when: says(/\bAccess\s+restricted\b/i),
      cause: "ip-block",
      strength: "strong",
      because: "The token is bound to certain web sites or addresses, and the call came from elsewhere.",
      source: errors,
      also: { cors: "strong" },
      actor: "account-admin",
    },
    "service-not-enabled": {
      when: says(/\bService\s+not\s+enabled\b/i),
      cause: "resource",
      strength: "strong",
      because: "LocationIQ says that the service is not enabled on the token.",
      source: errors,
      also: { permissions: "strong" },
    },
    "token-not-accepted": {
      when: says(/\b(?:Invalid\s+key|Key\s+not\s+active)\b/i),
      cause: "authentication",
      strength: "decisive",
      because: "LocationIQ does not take the access token.",
      source: errors,
    },
    "rate-limited": {
      when: says(/\bRate\s+Limited\s+(?:Second|Minute|Day)\b/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The plan's limit for a second, a minute or a day is reached.",
      source: errors,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-restricted": {
    headline: "Your LocationIQ token does not work from here.",
    meaning: "It is restricted to web domains or to addresses. The token itself is good.",
    fix: [
      "Open the token in the dashboard, and add the domain of your site or the outgoing address of your server.",
      "A page that sends no Referer counts as an unknown domain: check its Referrer-Policy.",
      "Use one token for pages and another one for servers. A change takes up to ten minutes.",
    ],
  },
  "service-not-enabled": {
    headline: "LocationIQ has not enabled this service for your token.",
    meaning: "Maps, search and routing are enabled apart. A new token of the same account changes nothing.",
    fix: ["Write to LocationIQ's support to enable the service.", "Check that the path names the service you mean."],
  },
  "token-not-accepted": {
    headline: "LocationIQ does not accept the access token.",
    meaning: "It is wrong, or not active.",
    fix: [
      "Copy the token again from the dashboard, and send it as `key`.",
      "When the words are `Key not active`, write to LocationIQ's support.",
    ],
  },
  "rate-limited": {
    headline: "Your LocationIQ limit is reached.",
    meaning: "The words say which one: of the second, of the minute or of the day.",
    fix: ["Wait for the named time, and send fewer at once.", "Keep results, or take a larger plan."],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-restricted": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"Access restricted"}',
        request: "curl https://us1.locationiq.com/v1/search?key=pk.EXAMPLE&q=berlin",
      },
    ],
    ignores: ['{"error":"Access restricted"}'],
  },
  "service-not-enabled": {
    matches: ['GET https://us1.locationiq.com/v1/directions 403 {"error":"Service not enabled"}'],
  },
  "token-not-accepted": { matches: ['GET https://eu1.locationiq.com/v1/reverse 401 {"error":"Invalid key"}'] },
  "rate-limited": { matches: ['GET https://eu1.locationiq.com/v1/reverse 429 {"error":"Rate Limited Second"}'] },
};
