import { all, any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
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
        header("mediawiki-api-error", /^(?:readapidenied|assert(?:named)?userfailed|notloggedin)\b/),
        body(
          oneOf(
            /\b(?:readapidenied|rest-(?:read-denied|permission-denied-anon))\b/,
            /\brest-(?:read-denied|permission-denied-anon)\b/,
          ),
        ),
        all(
          member("code", /^(?:readapidenied|assert(?:named)?userfailed|notloggedin)$/),
          any(member("info"), member("docref"), header("mediawiki-api-error")),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "MediaWiki's code says that nobody is logged in, or that reading needs a login.",
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
        body(/\brest-(?:write|(?:compare-)?permission)-denied\b/),
        header(
          "mediawiki-api-error",
          inARow(
            /^/,
            oneOf(
              /permissiondenied|protectedpage|cant[a-z-]{2,40}|noedit|writeapidenied|specialpage-cantexecute/,
              /assertbotfailed/,
            ),
            /\b/,
          ),
        ),
        all(
          member(
            "code",
            inARow(
              /^/,
              oneOf(
                /permissiondenied|protectedpage|cant[a-z-]{2,40}|noedit|writeapidenied|specialpage-cantexecute/,
                /assertbotfailed/,
              ),
              /$/,
            ),
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
    closed: {
      when: any(
        header(
          "mediawiki-api-error",
          inARow(
            /^/,
            oneOf(
              /noapiwrite|moduledisabled|mustbeposted|mustpostparams|invalidmethod|copyuploadbad(?:domain|url)/,
              /pagelang-disabled|pagedeleted|missingtitle|searchdisabled|readonly/,
            ),
            /\b/,
          ),
        ),
        all(
          member(
            "code",
            inARow(
              /^/,
              oneOf(
                /noapiwrite|moduledisabled|mustbeposted|mustpostparams|invalidmethod|copyuploadbad(?:domain|url)/,
                /pagelang-disabled|pagedeleted|missingtitle|searchdisabled|readonly/,
              ),
              /$/,
            ),
          ),
          any(member("info"), member("docref")),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "MediaWiki's code says that the module, method or page is not open to this on the wiki.",
      source: "https://github.com/wikimedia/mediawiki/blob/HEAD/includes/api/i18n/en.json",
      also: { "server-config": "weak", cors: "against" },
    },
    spam: {
      when: body(/Your\s+edit\s+was\s+refused\s+because\s+it\s+contained\s+a\s+spam\s+fragment/i),
      cause: "permissions",
      strength: "strong",
      because: "MediaWiki refuses the edit for a word or link in it.",
      source: "https://github.com/wikimedia/mediawiki/blob/HEAD/includes/api/i18n/en.json",
      also: { resource: "weak" },
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
      "Send `assert=user`, to notice a lost login.",
    ],
  },
  "read-denied": {
    headline: "This MediaWiki can be read only after login.",
    meaning: "The wiki is private, and nobody is logged in in this session, or the user may not read.",
    fix: [
      "Log in with a bot password and keep the cookies.",
      "For a single tool, the owner can use OAuth.",
      {
        do: "When an older wiki's own VisualEditor fails at Parsoid, the owner forwards the cookies in LocalSettings.php.",
        snippet: "$wgVirtualRestConfig['modules']['parsoid']['forwardCookies'] = true;",
      },
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
    fix: ["Wait for `Retry-After`, then send one request at a time."],
  },
  permission: {
    headline: "The MediaWiki user lacks a right.",
    meaning: "The groups of the user, the grants of its bot password, or the page's protection decide.",
    fix: [
      "See the user's groups at Special:UserRights, and what each may do at Special:ListGroupRights.",
      "A bot password has its own grants: tick the one you need.",
    ],
  },
  closed: {
    headline: "This wiki does not offer that.",
    meaning:
      "The wiki has the module switched off, wants a POST, is read-only, or the page does not exist. Another login does not help.",
    fix: [
      "For `mustbeposted`, send the request as POST.",
      "For `readonly`, wait; the answer tells the reason.",
      "Ask the wiki's operators about modules that are off.",
    ],
  },
  spam: {
    headline: "The wiki's spam filter refuses the edit.",
    meaning: "The filter reads the text, so another account does not help.",
    fix: [
      "Take out the link or words that the message names.",
      "Ask the wiki's administrators to allow the site, when it is harmless.",
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
    matches: [
      '{"error":{"code":"assertuserfailed","info":"You are no longer logged in, so the action could not be completed."}}',
      '{"error":{"code":"readapidenied","info":"You need read permission to use this module."}}',
      '{"error":"rest-read-denied","httpCode":403,"httpReason":"Forbidden"}',
      "mwclient.errors.APIError: ('readapidenied', 'You need read permission to use this module', 'See https://wiki.example.com/w/api.php')",
    ],
  },
  blocked: { matches: ['{"error":{"code":"blocked","info":"You have been blocked from editing."}}'] },
  "rate-limit": {
    matches: [
      '{"error":{"code":"ratelimited","info":"You\'ve exceeded your rate limit. Please wait some time and try again."}}',
    ],
  },
  permission: {
    matches: [
      '{"errorKey":"rest-permission-denied-title","messageTranslations":{"en":"The user does not have rights to read title (Plan)"},"httpCode":403,"httpReason":"Forbidden"}',
      '{"error":{"code":"permissiondenied","info":"You don\'t have permission to edit this page."}}',
    ],
  },
  closed: {
    matches: [
      '{"error":{"code":"moduledisabled","info":"The <kbd>createaccount</kbd> module has been disabled."}}',
      'HTTP/1.1 200 OK\nmediawiki-api-error: mustbeposted\n\n{"error":{"code":"mustbeposted","info":"The <kbd>edit</kbd> module requires a POST request."}}',
    ],
  },
  spam: {
    matches: [
      '{"error":{"code":"spamdetected","info":"Your edit was refused because it contained a spam fragment: <code>x</code>."}}',
    ],
  },
};
