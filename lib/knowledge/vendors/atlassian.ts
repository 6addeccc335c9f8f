import { any, body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Atlassian", layer: "application", ids: ["atl-traceid", "x-arequestid"] },
  {
    "xsrf-check": {
      when: any(body(/(?:^|\n|403\W{1,9})\s{0,9}XSRF check failed/i), header("x-atlassian-token", /no-check/i)),
      cause: "headers",
      strength: "decisive",
      because: "The call carries no XSRF mark, so the product took it for one that a browser was tricked into.",
      source: "https://support.atlassian.com/atlassian-cloud/kb/xsrf-check-failed-when-calling-cloud-apis",
      also: { cors: "moderate" },
    },
    captcha: {
      when: any(
        header("x-authentication-denied-reason", /CAPTCHA_CHALLENGE/),
        header("x-seraph-loginreason", /AUTHENTICATION_DENIED/),
        body(
          oneOf(
            /Basic\s+Authentication\s+Failure\s+-\s+Reason\s{0,3}:\s{0,3}AUTHENTICATION_DENIED/i,
            /\bCAPTCHA_CHALLENGE;\s{0,3}login-url|\bCaptchaRequiredAuthentication/i,
            /CAPTCHA\s+required[.\s]{1,3}Your\s+Bitbucket\s+account/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The product asks for a CAPTCHA after failed log-ins, which a program cannot answer.",
      source: "https://developer.atlassian.com/server/jira/platform/basic-authentication/",
      also: { "ip-block": "weak" },
    },
    "wrong-credential": {
      when: any(
        header("x-seraph-loginreason", /AUTHENTICATED_FAILED/),
        body(/Basic\s+Authentication\s+Failure\s+-\s+Reason\s{0,3}:\s{0,3}AUTHENTICATED_FAILED/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "AUTHENTICATED_FAILED is the product's word for a wrong user name, password or token.",
      source: "https://developer.atlassian.com/server/jira/platform/basic-authentication/",
      also: { "token-expired": "weak" },
    },
    "password-deprecated": {
      when: body(
        /Basic\s+auth(?:entication)?\s+with\s+passwords?\s+is\s+(?:deprecated|not\s+allowed\s+on\s+this\s+instance)/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Atlassian's cloud says that it takes API tokens in place of passwords.",
      source: "https://developer.atlassian.com/cloud/jira/software/basic-auth-for-rest-apis/",
      also: { headers: "weak" },
    },
    "scope-mismatch": {
      when: body(/Unauthorized;\s+scope\s+does\s+not\s+match/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token is valid and its scopes are not those of this endpoint.",
      source: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/",
      actor: "you",
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
      "A page of another site cannot get past the check: let your server make the call.",
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
  "wrong-credential": {
    headline: "The Atlassian product did not accept the user name, password or token.",
    meaning:
      "Nobody is signed in, so no project role was looked at. After some more failures the account is asked for a CAPTCHA, and then right passwords are refused too.",
    fix: [
      "On Data Center and Server, send a personal access token as `Authorization: Bearer`, not as a password.",
      "On the cloud, send e-mail address and API token as user and password.",
      {
        do: "Try it alone.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://jira.example.com/rest/api/2/myself',
      },
      "Stop programs that still hold the old password before the account is locked.",
    ],
  },
  "password-deprecated": {
    headline: "Atlassian's cloud takes an API token, not your password.",
    meaning: "The right password is refused as well. The token takes its place beside the e-mail address.",
    fix: [
      "Make an API token in your Atlassian account's security settings.",
      {
        do: "Send it in place of the password.",
        snippet: "curl -u me@example.com:$API_TOKEN https://my-site.atlassian.net/rest/api/3/myself",
      },
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
    ignores: ['{"message":"XSRF check failed"}'],
  },
  captcha: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Seraph-LoginReason: AUTHENTICATION_DENIED\nX-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp\n\n",
      "<p>Encountered a <code>&quot;403 - Forbidden&quot;</code> error while loading this page.</p>\n<p>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</p>",
    ],
    ignores: ["Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"],
  },
  "wrong-credential": {
    matches: [
      "<title>Unauthorized (401)</title><p>Basic Authentication Failure - Reason : AUTHENTICATED_FAILED</p>",
      "HTTP/1.1 401 Unauthorized\nX-Seraph-LoginReason: AUTHENTICATED_FAILED\nWWW-Authenticate: OAuth realm=https%3A%2F%2Fjira.example.com\n\n",
    ],
  },
  "password-deprecated": {
    matches: [
      "Basic authentication with passwords is deprecated. For more information, see: https://developer.atlassian.com/",
    ],
  },
  "scope-mismatch": {
    matches: ['{"code":401,"message":"Unauthorized; scope does not match"}'],
  },
};
