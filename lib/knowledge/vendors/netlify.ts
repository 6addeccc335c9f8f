import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Netlify", layer: "edge", seen: header("server", /^Netlify\b/i), ids: ["x-nf-request-id"] },
  {
    "usage-exceeded": {
      when: body(/This\s+(?:site|project)\s+was\s+paused\s+as\s+it\s+reached\s+its\s+usage\s+limits/i),
      cause: "resource",
      strength: "decisive",
      because: "Netlify paused the whole site because its account used up what the plan holds.",
      source: "https://docs.netlify.com/manage/accounts-and-billing/billing/resume-paused-projects/",
      also: { "rate-limit": "moderate" },
      actor: "api-owner",
      retry: "no",
    },
    "credits-used": {
      when: body(/Account\s+credit\s+usage\s+exceeded\s+-\s+new\s+deploys\s+are\s+blocked/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Netlify takes no new deploys from this team before it has credits again.",
      source: "https://github.com/openstreetmap/id-tagging-schema/issues/2810",
      also: { permissions: "weak" },
      actor: "account-admin",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "usage-exceeded": {
    headline: "Netlify paused this site: its plan is used up.",
    meaning:
      "Everybody gets this page, whatever the address or credential. It is the account's usage, not yours, and sending less does not help.",
    fix: [
      "Tell the site's owner, or look for a mirror of what you need.",
      "If you are the owner: open billing in Netlify, and upgrade, add credit or wait for the next period.",
      "If you are the owner: see in the usage page what used it up before you resume the site.",
    ],
  },
  "credits-used": {
    headline: "The Netlify team has no credits left for deploys.",
    meaning:
      "The token is fine. The plan's credits for this period are used up, and production deploys are refused until there are more; previews may still pass.",
    fix: [
      "Let the team's owner add credits or upgrade, or wait for the next billing period.",
      "See on the usage page what took the credits, and deploy less often.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "usage-exceeded": {
    matches: [
      "HTTP/1.1 503 Service Unavailable\nServer: Netlify\nContent-Type: text/html\n\n<h1>Site not available</h1><p>This site was paused as it reached its usage limits. Please contact the site owner for more information.</p>",
      "Site not available\nThis site was paused as it reached its usage limits.",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nServer: Netlify\n\n{"message":"usage limits of your key"}'],
  },
  "credits-used": {
    matches: [
      ' ›   Warning: JSONHTTPError:  403\n ›   Warning: \n{\n  "name": "JSONHTTPError",\n  "status": 403,\n  "json": {\n    "error": "Account credit usage exceeded - new deploys are blocked until credits are added"\n  }\n}',
      '{"error":"Account credit usage exceeded - new deploys are blocked until credits are added"}',
    ],
    ignores: ["Site not available\nThis site was paused as it reached its usage limits."],
  },
};
