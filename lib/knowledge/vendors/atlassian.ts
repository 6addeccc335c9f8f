import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Atlassian", layer: "application", ids: ["atl-traceid", "x-arequestid"] },
  {
    "xsrf-check": {
      when: any(body(/XSRF check failed/i), header("x-atlassian-token", /no-check/i)),
      cause: "headers",
      strength: "decisive",
      because: "The product took the call for one that a browser was tricked into and misses its XSRF mark.",
      source: "https://developer.atlassian.com/server/jira/platform/form-token-handling/",
      also: { cors: "moderate" },
    },
    captcha: {
      when: any(
        header("x-authentication-denied-reason", /CAPTCHA_CHALLENGE/),
        header("x-seraph-loginreason", /AUTHENTICATION_DENIED/),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The product asks for a CAPTCHA after failed log-ins, which a program cannot answer.",
      source: "https://developer.atlassian.com/server/jira/platform/basic-authentication/",
      also: { "ip-block": "weak" },
    },
    "scope-mismatch": {
      when: body(/Unauthorized;\s+scope\s+does\s+not\s+match/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token is valid and its scopes are not those of this endpoint.",
      source: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "xsrf-check": {
    headline: "Atlassian's XSRF check refused the call.",
    meaning:
      "A writing call that looks as if it came from a browser must say that it is meant. Other credentials do not help.",
    fix: [
      "Send `X-Atlassian-Token: no-check`.",
      "Do not send a browser User-Agent from a program: it switches the check on.",
    ],
  },
  captcha: {
    headline: "Too many failed log-ins: Atlassian wants a CAPTCHA.",
    meaning: "The account is asked for a CAPTCHA because of earlier wrong passwords. Retrying makes it last longer.",
    fix: [
      "Log in once in a browser and answer the CAPTCHA.",
      "Then correct the password or token that the program uses.",
    ],
  },
  "scope-mismatch": {
    headline: "The token's scopes do not match this Atlassian endpoint.",
    meaning: "Each endpoint names the scopes it takes. Granting the user a project role does not help.",
    fix: [
      "Look up the scopes that the endpoint lists in the REST documentation.",
      "Add them to the app and have the user consent again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "xsrf-check": {
    matches: ["HTTP/1.1 403 Forbidden\ncontent-type: text/html\n\nXSRF check failed"],
  },
  captcha: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Seraph-LoginReason: AUTHENTICATION_DENIED\nX-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp\n\n",
    ],
  },
  "scope-mismatch": {
    matches: ['{"code":401,"message":"Unauthorized; scope does not match"}'],
  },
};
