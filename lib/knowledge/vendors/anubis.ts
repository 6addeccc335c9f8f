import { body, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/TecharoHQ/anubis/blob/main/lib/anubis.go";

export const refusals = vendor(
  { name: "Anubis", layer: "gateway", seen: setsCookie(/-anubis-auth$/) },
  {
    "address-listed": {
      when: body(/DroneBL\s+reported\s+an\s+entry/i),
      cause: "ip-block",
      strength: "decisive",
      because: "Anubis says that your address stands on the DroneBL blocklist.",
      source: code,
    },
    denied: {
      when: body(/Access\s+Denied:\s+error\s+code\s+[0-9a-f]{8,64}\b/i),
      cause: "ip-block",
      strength: "strong",
      because: "A rule of the site's Anubis denies the client outright; the code is the rule's hash.",
      source: code,
      also: { headers: "moderate" },
    },
    challenge: {
      when: body(
        oneOf(
          /\banubis_challenge\b|Making\s+sure\s+you.{1,6}re\s+not\s+a\s+bot!/i,
          /\.within\.website\/x\/cmd\/anubis\/|Protected\s+by\s{1,4}(?:<a\b[^>]{0,120}>)?Anubis/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Anubis sent its proof-of-work page in place of the site's answer.",
      source: "https://github.com/TecharoHQ/anubis/blob/main/docs/docs/admin/configuration/custom-status-codes.mdx",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-listed": {
    headline: "Anubis refuses your address: it is on a blocklist.",
    meaning: "The site's Anubis asks DroneBL about each address. Headers and credentials play no part.",
    fix: [
      "Open the DroneBL link in the answer: it says why the address is listed and how to have it removed.",
      "When the address is a shared exit (VPN, hosting, carrier), use another network of yours.",
      "Anubis keeps the result for a day: after removal, wait or ask the site's webmaster.",
    ],
  },
  denied: {
    headline: "A rule of the site's Anubis denies your client.",
    meaning:
      "Rules look at User-Agent, other headers, path or address. Solving the puzzle is not offered, and a credential does not help. The status is 200 unless the site chose another.",
    fix: [
      {
        do: "Send a User-Agent that names your program and a contact; lists of AI crawlers and scrapers go by it.",
        snippet: 'curl -si -A "my-app/1.2 (+https://my-app.example/contact)" {url}',
      },
      "Send the webmaster the error code: it is the hash of the rule.",
      "If you are the owner: add an ALLOW rule for the client or the API's path above the rule with that hash.",
    ],
  },
  challenge: {
    headline: "Anubis wants your client to compute a proof.",
    meaning:
      "The page makes a browser solve a small puzzle by script. A program that runs no script cannot pass; a credential does not help.",
    fix: [
      "Ask the site for an API, a feed or a data dump, or for a rule that lets your client pass.",
      "If you are the owner: add an ALLOW rule for the API's path or the client in the bot policy.",
      "If you are the owner and everybody loops: check that the proxy before Anubis hands on the client's own address.",
      "In a browser: allow scripts and cookies; extensions such as JShelter break the page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-listed": {
    matches: [
      "<h1>Oh noes!</h1><p>DroneBL reported an entry: ServiceProxy, see https://dronebl.org/lookup?ip=192.0.2.7.</p>",
    ],
  },
  denied: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<h1 id="title">Oh noes!</h1><img src="/.within.website/x/cmd/anubis/static/img/reject.webp"><p>Access Denied: error code 3f9b21e07a1d2c17.</p>',
      "Oh noes!\nAccess Denied: error code 3f9b21e07a1d2c17.\nGo home",
    ],
    ignores: ["Access denied. Error code: 1020"],
  },
  challenge: {
    matches: [
      'HTTP/1.1 403 Forbidden\nSet-Cookie: techaro.lol-anubis-auth=; Path=/\nContent-Type: text/html\n\n<title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge" type="application/json">{}</script>',
      "Making sure you're not a bot!\nLoading...\nProtected by Anubis From Techaro.",
    ],
  },
};
