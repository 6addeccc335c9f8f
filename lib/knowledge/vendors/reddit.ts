import { all, any, body, type Matcher, member, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/(?:[\w-]+\.)?reddit\.com\//i);

const errors = "https://github.com/reddit-archive/reddit/blob/master/r2/r2/lib/errors.py";

/** An error word: in the lists of the JSON, or as PRAW prints it. */
const error = (words: string): Matcher =>
  any(
    body(new RegExp(String.raw`\berrors\b.{0,3}:\s{0,8}\[\s{0,8}\[\s{0,8}.{1,2}(?:${words})\b`)),
    body(new RegExp(String.raw`\bRedditAPIException\b[^\n]{0,60}?\b(?:${words})\b`)),
  );

export const refusals = vendor(
  { name: "Reddit", layer: "edge", seen: host },
  {
    "private-community": {
      when: all(
        member("reason", /^private$/),
        any(host, all(member("message", /^Forbidden$/), member("error", /^403$/))),
      ),
      cause: "resource",
      strength: "strong",
      because: "Reddit says that the community is private.",
      source: "https://github.com/not-an-aardvark/snoowrap/issues/254",
      also: { permissions: "moderate" },
      layer: "application",
    },
    "behind-a-warning": {
      when: all(
        member("reason", /^(?:gated|quarantined)$/),
        any(host, body(/reddit|interstitial_warning|quarantine_message/i)),
      ),
      cause: "resource",
      strength: "strong",
      because: "Reddit keeps this community behind a warning that each account has to accept.",
      source: "https://praw.readthedocs.io/en/stable/code_overview/other/subredditquarantine.html",
      also: { permissions: "moderate" },
      layer: "application",
    },
    "too-often": {
      when: body(
        /Looks\s+like\s+you.{1,6}ve\s+been\s+doing\s+that\s+a\s+lot|you\s+are\s+doing\s+that\s+too\s+much\W{1,3}try/i,
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Reddit asks the account to take a break.",
      source: "https://praw.readthedocs.io/en/stable/getting_started/ratelimits.html",
      layer: "application",
      retry: "after",
    },
    "not-allowed-there": {
      when: error(
        "SUBREDDIT_NOTALLOWED|SUBREDDIT_NO_ACCESS|MOD_REQUIRED|ADMIN_REQUIRED|USER_MUTED|MUTED_FROM_SUBREDDIT|BANNED_FROM_SUBREDDIT|USER_BLOCKED(?:_MESSAGE)?|NOT_AUTHOR|NOT_FRIEND|CANT_RESTRICT_MODERATOR|MULTI_CANNOT_EDIT|NO_SELFS|NO_LINKS|DOMAIN_BANNED|GOLD_REQUIRED|GOLD_ONLY_SR_REQUIRED|GILDING_NOT_ALLOWED",
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Reddit knows the account, and says that the community or the other person does not admit this from it.",
      source: errors,
      layer: "application",
    },
    "account-standing": {
      when: error("IN_TIMEOUT|CANT_CREATE_SR|VERIFIED_USER_REQUIRED|NO_VERIFIED_EMAIL|DRACONIAN|NO_OTP_SECRET"),
      cause: "permissions",
      strength: "strong",
      because: "Reddit says that the account itself may not do this yet: it is suspended, too new or not verified.",
      source: errors,
      layer: "application",
    },
    "thing-closed": {
      when: error(
        "THREAD_LOCKED|TOO_OLD|DELETED_COMMENT|DELETED_THING|SUBREDDIT_NOEXIST|USER_DOESNT_EXIST|POST_NOT_ACCESSIBLE|COMMENT_NOT_ACCESSIBLE|MULTI_NOT_FOUND|SUBREDDIT_DISABLED_ADS|NO_API|COLLECTION_NOEXIST",
      ),
      cause: "resource",
      strength: "decisive",
      because: "Reddit says that the post, comment or community is locked, gone, or not open to this.",
      source: errors,
      layer: "application",
    },
    "form-key": {
      when: error("INVALID_MODHASH"),
      cause: "headers",
      strength: "strong",
      because: "Reddit says that the form key, the modhash, is not valid.",
      source: errors,
      layer: "application",
    },
    "client-blocked": {
      when: any(
        all(
          body(/Make\s+sure\s+your\s+User-Agent\s+is\s+not\s+empty,\s+is\s+something\s+unique\s+and\s+descriptive/i),
          without(body(/network\s+(?:policy|security)|too\s+many\s+requests/i)),
        ),
        all(body(/\breddit/i), body(/\b403\b[^\n]{0,20}: Blocked\b/)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Reddit blocks the client: for its network, or for a User-Agent that is not its own.",
      source: "https://github.com/reddit-archive/reddit/wiki/API",
      also: { headers: "moderate" },
    },
    "network-policy": {
      when: any(
        body(
          oneOf(
            /Your\s+request\s+has\s+been\s+blocked\s+(?:due\s+to\s+a\s+network\s+policy|by\s+network\s+security)/i,
            /You.{1,6}ve\s+been\s+blocked\s+by\s+network\s+security/i,
          ),
        ),
        all(body(/whoa\s+there,\s+pardner/i), any(host, body(/reddit/i)), without(body(/too\s+many\s+requests/i))),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Reddit says that its network policy blocks the request: it meets hosting, VPN and unsigned clients.",
      source: "https://github.com/net4people/bbs/issues/430",
      also: { headers: "moderate", authentication: "weak" },
    },
    verification: {
      when: all(body(/Please\s+wait\s+for\s+verification/i), any(host, body(/reddit/i))),
      cause: "ip-block",
      strength: "strong",
      because: "Reddit sent a check for browsers in place of the page.",
      source: "https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "private-community": {
    headline: "This Reddit community is private.",
    meaning: "Only its members see it, also through the API. More scopes do not help.",
    fix: [
      "Ask the moderators to approve the account that the app signs in with.",
      "Check the name: a community can turn private for a time, in a protest for example.",
      "Let the program skip it: look for `reason` in the answer.",
    ],
  },
  "behind-a-warning": {
    headline: "Reddit shows this community only after you accept a warning.",
    meaning:
      "It is quarantined or has a content notice. Apps without a signed-in account cannot accept it; the API then answers 403 with the notice.",
    fix: [
      "Sign in on the web with the account of the app, open the community and accept the notice.",
      {
        do: "Or accept it by the API.",
        snippet: 'reddit.subreddit("EXAMPLE").quaran.opt_in()',
      },
      "Call with that account's token, not with one of the app alone.",
    ],
  },
  "too-often": {
    headline: "Reddit wants this account to take a break.",
    meaning: "New accounts and accounts with little karma may post rarely. The answer names the minutes.",
    fix: ["Wait for the time it names.", "Post less often until the account has karma in that community."],
  },
  "not-allowed-there": {
    headline: "The community does not take this from your Reddit account.",
    meaning:
      "You are signed in. The community's rules, its moderators or the other person refuse it, and another token of the same account does not help.",
    fix: [
      "Read the community's rules: some take only links, only text, or only approved posters.",
      "Ask its moderators, when the account was banned or muted.",
      "For `NOT_AUTHOR`, use the account that wrote it.",
    ],
  },
  "account-standing": {
    headline: "Your Reddit account may not do this now.",
    meaning: "It is suspended, too young, has too little karma, or lacks a verified address.",
    fix: [
      "Sign in on Reddit and read what it says of the account.",
      "Verify the email address.",
      "When a suspension has an end, wait for it; else appeal.",
    ],
  },
  "thing-closed": {
    headline: "The Reddit post, comment or community is closed to this.",
    meaning: "It was deleted, locked or archived, or it does not exist. Nobody can do it there, whatever the account.",
    fix: ["Check the id or the name.", "Catch this error in a bot and go on with the next item."],
  },
  "form-key": {
    headline: "The form key that Reddit wants is missing or wrong.",
    meaning: "Calls with a cookie need a modhash of the same session. Calls with OAuth need none.",
    fix: [
      "Use OAuth at `https://oauth.reddit.com` instead of the log-in cookie.",
      "Or send the modhash of `/api/me.json` in `X-Modhash`.",
    ],
  },
  "client-blocked": {
    headline: "Reddit blocks your client, for its network or its User-Agent.",
    meaning:
      "An empty User-Agent, the default of a library, or one that many share is refused; networks of hosters meet the same page with any. The header is the quicker one to try.",
    fix: [
      {
        do: "Name platform, app, version and your account.",
        snippet: 'curl -A "script:com.example.my-app:v1.2 (by /u/example_user)" {url}',
      },
      "Use the API with OAuth at oauth.reddit.com in place of the web pages; new apps need Reddit's approval.",
      "When it stays, compare from another network.",
    ],
  },
  "network-policy": {
    headline: "Reddit blocks requests from your network or client.",
    meaning:
      "Calls without log-in from data centres and VPNs are refused as a rule, and since May 2026 those to the `.json` addresses from elsewhere, too. An empty or borrowed User-Agent makes it worse. The page greets with `whoa there, pardner!` or speaks of network security.",
    fix: [
      "Use the API with OAuth: get a token for your app, and call oauth.reddit.com in place of www. A new app needs Reddit's approval first: it is asked for under the Responsible Builder Policy.",
      {
        do: "Send a User-Agent that is your own.",
        snippet:
          'curl -H "Authorization: Bearer $TOKEN" -A "script:com.example.my-app:v1.2 (by /u/example_user)" https://oauth.reddit.com/api/v1/me',
      },
      "On your own machine: turn off the VPN and compare, or sign in with the browser.",
      "When it is a mistake, file the ticket that the page links to; send your address and the code.",
    ],
  },
  verification: {
    headline: "Reddit wants to verify that you are a browser.",
    meaning: "The page computes a check by script, which a program cannot pass.",
    fix: [
      "Use the API with OAuth at oauth.reddit.com in place of the web pages.",
      "In a browser: allow scripts and cookies, then load the page again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "private-community": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"reason": "private", "message": "Forbidden", "error": 403}',
      "prawcore.exceptions.Forbidden: received 403 HTTP response {'reason': 'private', 'message': 'Forbidden', 'error': 403}",
    ],
    ignores: ['{"reason":"private","code":12}'],
  },
  "behind-a-warning": {
    matches: [
      '{"interstitial_warning_message":"Content Advisory: example","reason":"gated","message":"Forbidden","error":403}',
      '{"quarantine_message":"This community is quarantined","reason":"quarantined","message":"Forbidden","error":403}',
    ],
    ignores: ['{"reason":"gated","detail":"feature flag"}'],
  },
  "too-often": {
    matches: [
      '{"json":{"errors":[["RATELIMIT","Looks like you\'ve been doing that a lot. Take a break for 5 minutes before trying again.","ratelimit"]]}}',
    ],
    ignores: ['{"message":"you are doing that too much"}'],
  },
  "not-allowed-there": {
    matches: [
      '{"json":{"errors":[["SUBREDDIT_NOTALLOWED","you aren\'t allowed to post there.","sr"]]}}',
      "praw.exceptions.RedditAPIException: USER_MUTED: 'You have been muted from this subreddit.'",
    ],
  },
  "account-standing": {
    matches: [
      '{"json":{"errors":[["IN_TIMEOUT","You can\'t do that while suspended.",null]]}}',
      "praw.exceptions.RedditAPIException: VERIFIED_USER_REQUIRED: 'you need to set a valid email address to do that.'",
    ],
  },
  "thing-closed": {
    matches: [
      '{"json":{"errors":[["TOO_OLD","that\'s a piece of history now; it\'s too late to reply to it","parent"]]}}',
      "praw.exceptions.RedditAPIException: DELETED_COMMENT: 'that comment has been deleted' on field 'parent'",
    ],
  },
  "form-key": { matches: ['{"json":{"errors":[["INVALID_MODHASH","invalid modhash",null]]}}'] },
  "client-blocked": {
    matches: [
      "403 Client Error: Blocked for url: https://www.reddit.com/r/python/top.json",
      "Reddit fetch failed for r/stocks: HTTP Error 403: Blocked",
      "<title>whoa there, pardner!</title><p>reddit's awesome and all, but you may have a bit of a problem.</p><p>Make sure your User-Agent is not empty, is something unique and descriptive and try again.</p>",
    ],
    ignores: [
      "<p>Your request has been blocked due to a network policy.</p><p>Make sure your User-Agent is not empty, is something unique and descriptive</p>",
    ],
  },
  "network-policy": {
    matches: [
      "HTTP/2 403\nserver: snooserv\ncontent-type: text/html\n\n<title>Blocked</title><h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy.</p><p>Try logging in or creating an account</p>",
      "[reddit][error] You've been blocked by network security. To continue, log in to your Reddit account or use your developer token",
      "<p>You&#39;ve been blocked by network security.</p>",
      "RedditError: <title>Blocked</title><h1>whoa there, pardner!</h1><p>reddit's awesome</p>",
    ],
    ignores: [
      "Whoa there, pardner! You're sending files awfully fast.",
      "HTTP/1.1 429 Too Many Requests\n\n<h1>whoa there, pardner!</h1><p>we've seen too many requests from you lately. reddit</p>",
    ],
  },
  verification: {
    matches: ["<title>Reddit - Please wait for verification</title><form></form>"],
    ignores: ["Please wait for verification of your account."],
  },
};
