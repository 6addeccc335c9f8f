import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const limits = "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api";
const troubleshooting = "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api";

export const refusals = vendor(
  {
    name: "GitHub",
    layer: "application",
    seen: any(
      header("x-github-request-id"),
      header("server", /^github\.com$/i),
      url(/^https?:\/\/api\.github\.com\//i),
    ),
    ids: ["x-github-request-id"],
  },
  {
    "secondary-rate-limit": {
      when: body(/You have exceeded a secondary rate limit|You have triggered an abuse detection mechanism/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitHub writes this sentence for its secondary limit only.",
      source: limits,
      retry: "after",
    },
    "primary-rate-limit": {
      when: any(
        body(/API rate limit exceeded for/i),
        all(header("x-github-request-id"), header("x-ratelimit-remaining", /^0$/)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitHub says that the hourly quota is used up.",
      source: limits,
      retry: "after",
    },
    "integration-permission": {
      when: member("message", /^Resource not accessible by (?<kind>integration|personal access token)/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows this {kind}, and says that it was not given what the endpoint needs.",
      source: troubleshooting,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "secondary-rate-limit": {
    headline: "GitHub's secondary rate limit stopped you.",
    meaning:
      "Too many requests came in a short time. The hourly quota may be far from used up, and a new token does not help; waiting does.",
    fix: [
      "Stop all calls with this token for the time that retry-after names, or for a minute when it names none.",
      {
        do: "Send requests one after another, and leave a second between those that write.",
        snippet: "sleep 1",
      },
      "When it happens again, double the wait each time.",
    ],
    prevention: ["Use conditional requests: an answer of 304 does not count against the primary limit."],
  },
  "primary-rate-limit": {
    headline: "GitHub's hourly quota is used up.",
    meaning: "Every request is refused until the quota is renewed at the time in x-ratelimit-reset.",
    fix: [
      "Wait until the time in x-ratelimit-reset.",
      "Authenticate: calls without a token share a far smaller quota per address.",
    ],
  },
  "integration-permission": {
    headline: "GitHub knows your token, but it may not do this.",
    meaning: "The app or fine-grained token lacks the permission of this endpoint. Retrying does not help.",
    fix: [
      "Read x-accepted-github-permissions in the response: it names the permission that would do.",
      "Grant that permission to the app or token; an app's owner must then approve it for the installation.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "secondary-rate-limit": {
    matches: [
      'HTTP/2 403\nserver: github.com\nretry-after: 60\n\n{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}',
    ],
  },
  "primary-rate-limit": {
    matches: [
      'HTTP/2 403\nserver: github.com\nx-ratelimit-remaining: 0\n\n{"message": "API rate limit exceeded for 192.0.2.7."}',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nx-ratelimit-remaining: 0\nserver: nginx\n\n"],
  },
  "integration-permission": {
    matches: ['HTTP/2 403\nserver: github.com\n\n{"message":"Resource not accessible by integration"}'],
  },
};
