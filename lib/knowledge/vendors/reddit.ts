import { all, any, body, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/(?:[\w-]+\.)?reddit\.com\//i);

export const refusals = vendor(
  { name: "Reddit", layer: "edge", seen: host },
  {
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
