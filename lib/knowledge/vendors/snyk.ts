import { any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Snyk API",
    layer: "application",
    seen: any(header("snyk-request-id"), url(/^https:\/\/api(?:\.[a-z]{2})?\.snyk\.io\//i)),
    ids: ["snyk-request-id"],
  },
  {
    plan: {
      when: body(/is\s+not\s+entitled\s+for\s+api\s+access/i),
      cause: "permissions",
      strength: "decisive",
      because: "The plan of this Snyk organization holds no API access.",
      source: "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: {
    headline: "Your Snyk plan has no API access.",
    meaning:
      "The token is valid. With the Free and Team plans it serves the command line tool, editors and CI; the API needs the Enterprise plan.",
    fix: [
      "Upgrade to Enterprise, or use an organization that has API access.",
      "Check the organization id: a token reaches all of your organizations, with different plans.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  plan: {
    matches: [
      '{"code":403,"error":"","message":"The org acme is not entitled for api access. Please upgrade your plan to access this capability"}',
    ],
  },
};
