import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const instagram = any(url(/(?:^|[/.])instagram\.com/i), body(/\binstagram\.com\b|\binstaloader\b|\binstagrapi\b/i));

export const refusals = vendor(
  { name: "Instagram", layer: "application", seen: url(/(?:^|[/.])instagram\.com/i) },
  {
    wait: {
      when: all(instagram, body(/wait\s+a\s+few\s+minutes\s+before\s+you\s+try\s+again/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "These are Instagram's words for a client that asked too often, sent with 401, 403 or 429.",
      source: "https://github.com/socialAPIS/Instagram-API/issues/14",
      also: { "ip-block": "moderate", authentication: "against" },
      retry: "after",
    },
    feedback: {
      when: body(/\bfeedback_required\b/),
      cause: "rate-limit",
      strength: "strong",
      because: "Instagram holds the account's action for automation, and asks for feedback in its app.",
      source: "https://github.com/instaloader/instaloader/issues/2563",
      also: { permissions: "strong" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  wait: {
    headline: "Instagram asks you to wait.",
    meaning:
      "Instagram counts requests by account and by address, and is stricter with callers who are not signed in and with cloud and VPN addresses. The status is often 401 although the sign-in is not the problem.",
    fix: [
      "Stop for a while, and let only one program or browser use the account.",
      "Sign in where the call allows it, and keep the session instead of signing in each time.",
      "Use the official Graph API for what it offers: it has documented limits.",
    ],
  },
  feedback: {
    headline: "Instagram put this account's actions on hold.",
    meaning: "It takes the account for automated. A new session or another address does not lift the hold.",
    fix: [
      "Open the app or the site with the account and answer what it asks.",
      "Pause the program for days rather than minutes, then go on far slower.",
      "Use the official Graph API for what it offers.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  wait: {
    matches: [
      'JSON Query to graphql/query: 401 Unauthorized - "fail" status, message "Please wait a few minutes before you try again." when accessing https://www.instagram.com/graphql/query?query_hash=EXAMPLE',
      {
        evidence:
          'HTTP/2 401\ncontent-type: application/json\n\n{"message":"Please wait a few minutes before you try again.","require_login":true,"status":"fail"}',
        request: "curl https://i.instagram.com/api/v1/users/web_profile_info/?username=example",
      },
    ],
    ignores: ['{"message":"Please wait a few minutes before you try again."}'],
  },
  feedback: {
    matches: [
      'example: 400 Bad Request - "fail" status, message "feedback_required" when accessing https://www.instagram.com/graphql/query',
    ],
    ignores: ['{"message":"feedback"}'],
  },
};
