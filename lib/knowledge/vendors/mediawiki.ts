import { all, any, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "MediaWiki", layer: "application", seen: header("mediawiki-api-error") },
  {
    "bad-token": {
      when: any(
        header("mediawiki-api-error", /^(?:badtoken|notoken|mustposttoken)\b/),
        all(
          member("code", /^(?:badtoken|notoken|mustposttoken)$/),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "MediaWiki's code says that the edit token is missing or of another session.",
      source: "https://www.mediawiki.org/wiki/API:Tokens_(action)",
      also: { authentication: "moderate" },
    },
    "read-denied": {
      when: any(
        header("mediawiki-api-error", /^(?:readapidenied)\b/),
        all(
          member("code", /^(?:readapidenied)$/),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "MediaWiki's code says that reading this wiki needs a login with the right to read.",
      source: "https://www.mediawiki.org/wiki/API:Errors_and_warnings",
      also: { permissions: "moderate" },
    },
    blocked: {
      when: any(
        header("mediawiki-api-error", /^(?:blocked|autoblocked|systemblocked|globalblocking-\w{1,40})\b/),
        all(
          member("code", /^(?:blocked|autoblocked|systemblocked|globalblocking-\w{1,40})$/),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "MediaWiki's code says that the user or address is blocked.",
      source: "https://www.mediawiki.org/wiki/API:Errors_and_warnings",
      also: { permissions: "strong" },
    },
    "rate-limit": {
      when: any(
        header("mediawiki-api-error", /^(?:ratelimited|maxlag)\b/),
        all(
          member("code", /^(?:ratelimited|maxlag)$/),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "MediaWiki's code says that you are too fast, or that its databases lag.",
      source: "https://www.mediawiki.org/wiki/API:Errors_and_warnings",
      retry: "after",
    },
    permission: {
      when: any(
        header(
          "mediawiki-api-error",
          /^(?:permissiondenied|protectedpage|cantcreate|cantmove|writeapidenied|assertuserfailed|assertbotfailed)\b/,
        ),
        all(
          member(
            "code",
            /^(?:permissiondenied|protectedpage|cantcreate|cantmove|writeapidenied|assertuserfailed|assertbotfailed)$/,
          ),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "MediaWiki's code says that the user lacks a right.",
      source: "https://www.mediawiki.org/wiki/API:Errors_and_warnings",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bad-token": {
    headline: "MediaWiki does not accept the edit token.",
    meaning:
      "A token belongs to the session that fetched it. When cookies are not kept, each request is a new session, and no token fits. A session that has ended does the same.",
    fix: [
      {
        do: "Fetch a token and use it with the same cookies.",
        snippet: "curl -b jar -c jar 'https://wiki.example.com/w/api.php?action=query&meta=tokens&format=json'",
      },
      "Encode + and \\ in the token, or send it in the body.",
      "Send assert=user, to notice a lost login.",
    ],
  },
  "read-denied": {
    headline: "This MediaWiki can be read only after login.",
    meaning: "The wiki is private, and nobody is logged in in this session, or the user may not read.",
    fix: [
      "Log in with a bot password and keep the cookies.",
      "For a single tool, the owner can use OAuth.",
      "When the owner's own services fail, such as VisualEditor, forward the cookies to them.",
    ],
  },
  blocked: {
    headline: "MediaWiki has blocked this user or address.",
    meaning: "Anonymous callers share their address's block; proxies and data centres are often blocked whole.",
    fix: [
      "Read the reason in the answer, or at Special:BlockList.",
      "Log in, when only the address is blocked.",
      "Ask an administrator for an exemption.",
    ],
  },
  "rate-limit": {
    headline: "MediaWiki asks you to slow down.",
    meaning: "ratelimited counts your actions; maxlag protects the servers and says nothing about you.",
    fix: ["Wait for Retry-After, then send one request at a time."],
  },
  permission: {
    headline: "The MediaWiki user lacks a right.",
    meaning: "The groups of the user, the grants of its bot password, or the page's protection decide.",
    fix: [
      "Compare the user's rights at Special:UserRights with the action.",
      "A bot password has its own grants: tick the one you need.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bad-token": {
    matches: [
      '{"error":{"code":"badtoken","info":"Invalid CSRF token.","*":"See https://wiki.example.com/w/api.php for API usage."}}',
      'HTTP/1.1 200 OK\nMediaWiki-API-Error: badtoken\n\n{"error":{"code":"badtoken","info":"Invalid CSRF token."}}',
    ],
  },
  "read-denied": {
    matches: ['{"error":{"code":"readapidenied","info":"You need read permission to use this module."}}'],
  },
  blocked: { matches: ['{"error":{"code":"blocked","info":"You have been blocked from editing."}}'] },
  "rate-limit": {
    matches: [
      '{"error":{"code":"ratelimited","info":"You\'ve exceeded your rate limit. Please wait some time and try again."}}',
    ],
  },
  permission: {
    matches: ['{"error":{"code":"permissiondenied","info":"You don\'t have permission to edit this page."}}'],
  },
};
