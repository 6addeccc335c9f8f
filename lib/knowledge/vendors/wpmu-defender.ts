import { all, body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const pages = "https://github.com/mstfnsr/web_refusal_regex/blob/HEAD/regular_expressions.py";
const plugin = "https://wpmudev.com/docs/wpmu-dev-plugins/defender/";

/** The owner can turn the plugin's name off, and then the page is like many others. */
const page = body(/\bDefender\b/i);

export const refusals = vendor(
  { name: "Defender (WordPress plugin)", layer: "application" },
  {
    "user-agent": {
      when: all(body(/You\s+have\s+been\s+blocked\s+from\s+accessing\s+this\s+website\./i), page),
      cause: "headers",
      strength: "strong",
      because: "This is Defender's message for a User-Agent that the site bans.",
      source: plugin,
      also: { "ip-block": "strong" },
      actor: "you",
    },
    address: {
      when: all(body(/The\s+administrator\s+has\s+blocked\s+your\s+IP\s+from\s+accessing\s+this\s+website/i), page),
      cause: "ip-block",
      strength: "decisive",
      because: "Defender says that the site's administrator banned the address.",
      source: pages,
    },
    lockout: {
      when: body(
        inARow(
          /You\s+have\s+been\s+locked\s+out\s+due\s+to\s+too\s+many\s+attempts\s+to\s+access\s+a\s+file\s+that/i,
          /\s+doesn.{1,6}t\s+exist/i,
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "Defender locks an address out for some time after many requests for files that do not exist.",
      source: plugin,
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "The site's plugin Defender refuses your User-Agent.",
    meaning:
      "Crawlers and programs are banned by the name that they send. For an address the plugin has another sentence. The owner can change both texts.",
    fix: [
      {
        do: "Send the call with a name of your own and compare.",
        snippet: 'curl -si -A "my-app/1.0 (ops@example.com)" {url}',
      },
      "Ask the site's owner to take your program's name off the list.",
      "If the site is yours: look at User Agent Banning in Defender's firewall.",
    ],
  },
  address: {
    headline: "The site's plugin Defender has your address on its list.",
    meaning: "Every request from the address is refused, whoever sends it.",
    fix: [
      "Send the site's owner your address and the time.",
      "If the site is yours: take the address off the blocklist of Defender's firewall.",
    ],
  },
  lockout: {
    headline: "The site's plugin Defender locked you out after too many missing files.",
    meaning: "A program that guesses addresses, or a page with many broken links, sets it off. It ends by itself.",
    fix: [
      "Stop the client, and correct the addresses that it asks for.",
      "Wait until the lockout is over; the owner sets how long it lasts.",
      "If the site is yours: free the address, and except the missing files in 404 Detection.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: ["Example Bakery\nYou have been blocked from accessing this website.\nPowered by Defender"],
    ignores: [
      "Example Bakery\nThe administrator has blocked your IP from accessing this website.\nPowered by Defender",
    ],
  },
  address: {
    matches: ["The administrator has blocked your IP from accessing this website.\nPowered by Defender"],
  },
  lockout: {
    matches: ["You have been locked out due to too many attempts to access a file that doesn`t exist."],
  },
};
