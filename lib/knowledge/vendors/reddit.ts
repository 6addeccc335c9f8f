import { all, any, body, member, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/(?:[\w-]+\.)?reddit\.com\//i);

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
      when: body(/Looks\s+like\s+you.{1,6}ve\s+been\s+doing\s+that\s+a\s+lot|you\s+are\s+doing\s+that\s+too\s+much/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Reddit asks the account to take a break.",
      source: "https://praw.readthedocs.io/en/stable/getting_started/ratelimits.html",
      layer: "application",
      retry: "after",
    },
    "client-blocked": {
      when: all(
        body(/Make\s+sure\s+your\s+User-Agent\s+is\s+not\s+empty,\s+is\s+something\s+unique\s+and\s+descriptive/i),
        without(body(/network\s+(?:policy|security)|too\s+many\s+requests/i)),
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
          /Your\s+request\s+has\s+been\s+blocked\s+(?:due\s+to\s+a\s+network\s+policy|by\s+network\s+security)|You.{1,6}ve\s+been\s+blocked\s+by\s+network\s+security/i,
        ),
        all(body(/whoa\s+there,\s+pardner/i), any(host, body(/reddit/i)), without(body(/too\s+many\s+requests/i))),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Reddit says that its network policy blocks the request: it meets hosting, VPN and unsigned clients.",
      source: "https://github.com/Nyr/wireguard-install/issues/136",
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
  "client-blocked": {
    headline: "Reddit blocks your client, for its network or its User-Agent.",
    meaning:
      "An empty User-Agent, the default of a library, or one that many share is refused; networks of hosters meet the same page with any. The header is the quicker one to try.",
    fix: [
      {
        do: "Name platform, app, version and your account.",
        snippet: 'curl -A "script:com.example.my-app:v1.2 (by /u/example_user)" {url}',
      },
      "Use the API with OAuth at oauth.reddit.com in place of the web pages.",
      "When it stays, compare from another network.",
    ],
  },
  "network-policy": {
    headline: "Reddit blocks requests from your network or client.",
    meaning:
      "Calls without log-in from data centres and VPNs are refused as a rule, and an empty or borrowed User-Agent makes it worse. The page greets with `whoa there, pardner!` or speaks of network security.",
    fix: [
      "Use the API with OAuth: register an app, get a token, and call oauth.reddit.com in place of www.",
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
  },
  "client-blocked": {
    matches: [
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
