import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "CleanTalk", layer: "application" },
  {
    protection: {
      when: body(
        oneOf(
          /(?:Anti-Crawler|DDoS|SpamFireWall|Anti-Flood)(?:\s+protection)?\s+is\s+activated\s+for\s+your\s+IP/i,
          /(?:anti-?spam|protection)\s+by\s+CleanTalk|protection\s+anti-crawler\s+v.rifie/i,
          /Anti-Crawler-Schutz\s+ist\s+f.r\s+deine\s+IP/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "CleanTalk's plugin lets browsers with JavaScript through and stops other programs.",
      source: "https://github.com/mstfnsr/web_refusal_regex/blob/HEAD/regular_expressions.py",
      also: { "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  protection: {
    headline: "CleanTalk, a plugin of the site, takes your program for a crawler or spammer.",
    meaning:
      "The page sets a cookie by JavaScript and loads again. A program without JavaScript stays there. For an address on CleanTalk's lists the page comes at once, else after many visits.",
    fix: [
      "Look the address up at CleanTalk; a shared address may carry the history of others.",
      "Ask the site's owner to put your address or User-Agent on the plugin's allow list.",
      "If the site is yours: except the path of your API from SpamFireWall.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  protection: {
    matches: [
      "SpamFireWall is activated for your IP 192.0.2.21. To continue working with the web site, please make sure that you have enabled JavaScript.",
      "DDoS protection is activated for your IP 192.0.2.21\nDDoS protection by CleanTalk",
    ],
    ignores: ["Verifying if your connection is secure. DDoS protection by another."],
  },
};
