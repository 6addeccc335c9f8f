import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const trello = any(url(/^https:\/\/(?:api\.)?trello\.com\//i), body(/trello/i));

export const refusals = vendor(
  { name: "Trello", layer: "application", seen: url(/^https:\/\/api\.trello\.com\//i) },
  {
    "no-permission": {
      when: body(/\bunauthorized\s+(?:\w{3,20}\s+)?permission\s+requested\b/i),
      cause: "permissions",
      strength: "moderate",
      because: "Trello gives these words when the token does not reach the board, and also when no token came.",
      source: "https://github.com/rematocorp/trello-integration-action/issues/52",
      also: { authentication: "strong", resource: "weak" },
    },
    "token-invalid": {
      when: all(body(/\b(?:invalid|expired)\s+token\b|\bunauthorized\s+token\b/i), trello),
      cause: "authentication",
      strength: "decisive",
      because: "Trello does not know the token; the app's secret is not one.",
      source: "https://github.com/Yleisradio/github-action-trello-integration/issues/7",
      also: { "token-expired": "moderate" },
    },
    "key-invalid": {
      when: all(body(/\binvalid\s+(?:app\s+)?key\b/i), trello),
      cause: "authentication",
      strength: "decisive",
      because: "Trello does not know the API key, or there is none.",
      source: "https://github.com/Lujeni/matterllo/issues/30",
    },
    "rate-limited": {
      when: all(member("error", /^API_(?:TOKEN|KEY)_LIMIT_EXCEEDED$/), body(/Rate\s+limit\s+exceeded/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "Trello says that the key or the token has sent too many requests.",
      source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/rate-limits",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-permission": {
    headline: "The Trello token does not reach this board, or did not arrive.",
    meaning: "The owner of the token must be a member, and the token must have been granted the right to write.",
    fix: [
      {
        do: "See what the token may do.",
        snippet: 'curl "https://api.trello.com/1/tokens/$TOKEN?key=$KEY&token=$TOKEN"',
      },
      "Add its owner to the board or workspace.",
      "Make a token with `scope=read,write`.",
      "Send key and token as parameters, or in Authorization as `OAuth oauth_consumer_key=…, oauth_token=…`.",
    ],
  },
  "token-invalid": {
    headline: "Trello does not accept the token.",
    meaning:
      "The secret of the key's page is often taken for it. Tokens have an expiry that was chosen when they were granted.",
    fix: [
      "Follow the Token link beside the API key, and use what it shows.",
      "Choose `expiration=never` for programs.",
    ],
  },
  "key-invalid": {
    headline: "Trello does not know the API key.",
    meaning: "Without a good key the token is not looked at.",
    fix: ["Copy the key from the Power-Up's page.", "Check that the variable is set where the program runs."],
  },
  "rate-limited": {
    headline: "Too many requests to Trello.",
    meaning: "Each API key and each token have their own count of requests in ten seconds.",
    fix: [
      "Wait ten seconds, then send fewer requests at once.",
      "Use webhooks and nested resources in place of many calls.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-permission": {
    matches: [
      "HTTP/1.1 401 Unauthorized\ncontent-type: text/plain\n\nunauthorized permission requested",
      "unauthorized card permission requested",
    ],
  },
  "token-invalid": {
    matches: [
      {
        evidence: "HTTP/1.1 401 Unauthorized\n\ninvalid token",
        request: "curl https://api.trello.com/1/members/me/boards",
      },
      "trello.exceptions.Unauthorized: invalid token at https://api.trello.com/1/members/me/boards/?filter=all (HTTP status: 401)",
    ],
    ignores: ["HTTP/1.1 401 Unauthorized\n\ninvalid token"],
  },
  "key-invalid": {
    matches: ["invalid key at https://api.trello.com/1/members/me/boards/?filter=all (HTTP status: 401)"],
    ignores: ["invalid key"],
  },
  "rate-limited": { matches: ['{"error":"API_TOKEN_LIMIT_EXCEEDED","message":"Rate limit exceeded"}'] },
};
