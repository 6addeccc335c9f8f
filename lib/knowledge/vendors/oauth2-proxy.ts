import { all, any, body, header, setsCookie, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const page = body(/Secured\s+with\s.{0,160}?OAuth2[ _]Proxy/i);
const code = "https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go";

export const refusals = vendor(
  {
    name: "OAuth2 Proxy",
    layer: "identity",
    seen: any(page, setsCookie(/^_oauth2_proxy/), header("gap-auth"), header("x-auth-request-user")),
  },
  {
    "csrf-cookie": {
      when: any(
        body(/Unable\s+to\s+find\s+a\s+valid\s+CSRF\s+token/i),
        body(/unable\s+too?\s+obtain\s+CSRF\s+cookie/i),
        body(/CSRF\s+token\s+mismatch,?\s+potential\s+attack/i),
        body(/\bhttp:\s+named\s+cookie\s+not\s+present/i),
        all(page, body(/csrf\s+failed/i)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "OAuth2 Proxy did not get back the CSRF cookie that it had set before the log-in.",
      source: "https://github.com/oauth2-proxy/oauth2-proxy/issues/1937",
    },
    "provider-error": {
      when: body(
        /Login\s+Failed:\s+The\s+upstream\s+identity\s+provider\s+returned\s+an\s+error:\s+(?<error>[\w.-]{1,60})/i,
      ),
      cause: "permissions",
      strength: "moderate",
      because: "The identity provider sent the user back with the error {error}.",
      source: code,
      also: { authentication: "moderate", "server-config": "weak" },
    },
    "account-not-allowed": {
      when: any(
        body(/Invalid\s+(?:session:|authorization\s+via\s+session)\s+\(?unauthorized/i),
        body(/Invalid\s+authentication\s+via\s+OAuth2:\s+unauthorized/i),
        body(/The\s+session\s+failed\s+authorization\s+checks/i),
        all(
          page,
          body(
            /Invalid\s+Account|Permission\s+Denied|You\s+do\s+not\s+have\s+permission\s+to\s+access\s+this\s+resource/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The log-in worked; OAuth2 Proxy does not admit this account's address, domain or group.",
      source: "https://github.com/oauth2-proxy/oauth2-proxy/blob/master/docs/docs/features/endpoints.md",
    },
    "sign-in-page": {
      when: all(page, body(/action=.{1,8}[/]oauth2[/]start|Sign\s+in\s+with/i), without(status(200))),
      cause: "authentication",
      strength: "strong",
      because: "OAuth2 Proxy answered with its sign-in page: the request carried no session.",
      source: code,
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "csrf-cookie": {
    headline: "OAuth2 Proxy lost its CSRF cookie on the way through the log-in.",
    meaning:
      "The log-in itself may have worked. The cookie did not come back because the callback runs on another host or scheme, because it expired, or because two log-ins ran at once.",
    fix: [
      "Begin the log-in anew in one tab; do not reload or bookmark the callback address.",
      "Check that redirect-url has the same host as the page, and that cookie-domain covers both.",
      "With plain HTTP set cookie-secure to false; behind TLS leave it on and pass `X-Forwarded-Proto`.",
      {
        do: "When several tabs log in at once, give each its own cookie; when the log-in takes long, let it live for more than 15 minutes.",
        snippet: "--cookie-csrf-per-request=true --cookie-csrf-expire=30m",
      },
    ],
  },
  "provider-error": {
    headline: "The identity provider refused the log-in.",
    meaning: "OAuth2 Proxy only passes the provider's error code on. The reason is in the provider's own logs.",
    fix: [
      "Look up the code: `access_denied` means consent or assignment was refused, `invalid_scope` and `unauthorized_client` are settings of the client.",
      "Check in the provider that the user or group is assigned to the application.",
      "Compare client id, scopes and redirect URI with what is registered.",
    ],
  },
  "account-not-allowed": {
    headline: "OAuth2 Proxy knows you, but does not let you in.",
    meaning:
      "The account's e-mail address, domain, group or role is not on the list. Logging in again with the same account does not help.",
    fix: [
      "Check that you signed in with the account you meant.",
      "Look at email-domain, authenticated-emails-file and allowed-group (or allowed-role) in the proxy's configuration.",
      "For groups: check that the token really carries the groups claim, under the name in oidc-groups-claim.",
      "The proxy's log has the address beside AuthFailure.",
    ],
  },
  "sign-in-page": {
    headline: "OAuth2 Proxy asks you to sign in.",
    meaning:
      "The 403 carries the sign-in page for people. A program gets the same page until it sends a session or a token that the proxy accepts; with `Accept: application/json` it gets 401 instead.",
    fix: [
      "In a browser: sign in.",
      "For a program: send a bearer token, and let the proxy accept it.",
      {
        do: "In the proxy's configuration:",
        snippet: "--skip-jwt-bearer-tokens=true\n--extra-jwt-issuers=https://issuer.example.com=my-audience",
      },
      "For paths that need no log-in use skip-auth-route; for API paths use api-route, which answers 401.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "csrf-cookie": {
    matches: [
      '<title>403 Forbidden</title>\n<div class="message">Login Failed: Unable to find a valid CSRF token. Please try again.</div>\n<p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy" class="has-text-grey">OAuth2 Proxy</a> version v7.6.0</p>',
      "403 Permission Denied\nhttp: named cookie not present\n\nSign In",
      "192.0.2.7:51000 - 6d017b30862c3e9d228dd320254a2049 - - [2026/01/21 16:57:44] [AuthFailure] Invalid authentication via OAuth2: unable to obtain CSRF cookie",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nCSRF token mismatch."],
  },
  "provider-error": {
    matches: ["<p>Login Failed: The upstream identity provider returned an error: access_denied</p>"],
  },
  "account-not-allowed": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>403 Forbidden</title><p>Invalid session: unauthorized</p>",
      '<title>403 Permission Denied</title><h2>403 Permission Denied</h2><p>Invalid Account</p><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v6.1.1</p>',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n<h2>403 Permission Denied</h2>"],
  },
  "sign-in-page": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=utf-8\n\n<form method="GET" action="/oauth2/start"><button type="submit">Sign in with OpenID Connect</button></form><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v7.6.0</p>',
    ],
  },
};
