import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Font Awesome and Adobe Fonts", layer: "application" },
  {
    "adobe-kit": {
      when: any(
        body(/\bTypekit:\s+the\s+domain\b/),
        all(status(403), any(url(/^https?:\/\/use\.typekit\.\w/i), body(/\/\/use\.typekit\.\w/i))),
      ),
      cause: "cors",
      strength: "strong",
      because: "Adobe Fonts answers 403 where the page's domain is not among those of the kit.",
      source: "https://github.com/typekit/webfontloader/issues/307",
      actor: "account-admin",
    },
    "font-awesome-kit": {
      when: all(status(403), any(url(/^https:\/\/kit\.fontawesome\.com\//i), body(/\/\/kit\.fontawesome\.com\//i))),
      cause: "rate-limit",
      strength: "moderate",
      because: "A kit of Font Awesome is for the page views and the domains of its owner's account.",
      source: "https://github.com/FortAwesome/Font-Awesome/issues/20324",
      also: { permissions: "moderate", cors: "moderate" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "adobe-kit": {
    headline: "The kit of Adobe Fonts is not for this domain.",
    meaning:
      "Kits of the older kind hold a list of domains, and each subdomain counts. localhost has to be listed too.",
    fix: [
      "Add the page's host name to the kit's domains, publish it, and wait some minutes.",
      "If the kit is the template author's, make a web project of your own and use its code.",
      "See that the page sends a Referer: a policy of `no-referrer` hides its domain.",
    ],
  },
  "font-awesome-kit": {
    headline: "Font Awesome does not serve this kit here.",
    meaning:
      "The answer carries no reason. Often the plan's page views are used up, in its owner's account, which may be a template author's. Or the kit's settings do not list the page's domain, or the kit is paused or needs a Pro plan.",
    fix: [
      "Open the kit in its owner's account: compare usage, domains and status.",
      "If the kit is not yours, make your own and put its code in.",
      "For free icons, serve the package yourself: no kit is needed.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "adobe-kit": {
    matches: [
      "Failed to load resource: the server responded with a status of 403 (Forbidden)\nhttps://use.typekit.net/c/1a2b3c/1w;some-sans,0123456789abcdef",
      'abc1def.js:48 Typekit: the domain docs.example.org isn\'t in the list of published domains for kit "abc1def".',
    ],
  },
  "font-awesome-kit": {
    matches: ["GET https://kit.fontawesome.com/0a1b2c3d4e.js net::ERR_ABORTED 403 (Forbidden)"],
    ignores: ["GET https://cdn.example.org/fontawesome.js net::ERR_ABORTED 403 (Forbidden)"],
  },
};
