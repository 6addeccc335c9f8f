import { all, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "E2guardian and DansGuardian", layer: "proxy" },
  {
    "block-page": {
      when: all(body(/\b(?:E2\s?guardian|DansGuardian)\b/i), body(/\bAccess\s+(?:has\s+been\s+)?denied\b/i)),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of a web filter in your own network; the site was not asked.",
      source: "https://github.com/e2guardian/e2guardian/blob/HEAD/data/languages/ukenglish/template.html",
      also: { permissions: "weak" },
      actor: "network-owner",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "block-page": {
    headline: "A web filter in your own network refused the page.",
    meaning:
      "E2guardian, a content filter, stands between you and the internet. It refused for the reason on its page: a list of sites, a category, or words in the page. No key or account of the site is the problem.",
    fix: [
      "Read the reason and the categories on the page.",
      "Ask the people who run the filter to allow the host, and give them the address and the reason.",
      "Try from another network to see that the site itself answers.",
      "If it is yours: add the host to the exception list of the filter group and reload.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "block-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><head><title>E2guardian - Access Denied</title></head><body>Access has been Denied! Banned site: example.com</body></html>",
      "<title>DansGuardian - Access Denied</title>",
    ],
    ignores: ["<title>Access Denied</title><p>Access has been denied.</p>"],
  },
};
