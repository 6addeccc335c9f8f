import { all, any, body, member, setsCookie, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "UniFi",
    layer: "application",
    seen: any(
      setsCookie(/^unifises$/),
      url(/\/proxy\/(?:network|protect|access)\/|:8443\/api\/s\//i),
      body(/\bapi\.err\.\w/),
    ),
  },
  {
    csrf: {
      when: any(all(body(/Invalid\s+CSRF\s+Token/), any(url(/\/proxy\/|\/api\/s\//), body(/unifi|\/proxy\/network/i)))),
      cause: "headers",
      strength: "decisive",
      because: "UniFi OS wants the X-CSRF-Token of the log-in on every changing call.",
      source: "https://github.com/jens-maus/node-unifi/issues/163",
    },
    "login-required": {
      when: any(
        member("msg", /^api\.err\.(?:LoginRequired|Invalid|InvalidAccessToken)$/),
        body(/api\.err\.(?:LoginRequired|InvalidAccessToken)/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The controller found no valid session, or did not accept the log-in.",
      source: "https://github.com/jens-maus/node-unifi/issues/174",
      also: { "token-expired": "moderate" },
    },
    permission: {
      when: any(member("msg", /^api\.err\.NoPermission$/), body(/api\.err\.NoPermission/)),
      cause: "permissions",
      strength: "decisive",
      because: "The controller knows the user, who may not do this on the site.",
      source: "https://github.com/home-assistant/core/issues/73071",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "UniFi OS wants its CSRF token.",
    meaning:
      "Reading works with the cookie alone; changes need the token too. It may be renewed by any answer. The role is not the problem.",
    fix: [
      "Keep the value of the response header `x-csrf-token` (or `x-updated-csrf-token`) from the last answer. Where the log-in sends none, it is `csrfToken` in the payload of the JWT in the cookie TOKEN.",
      {
        do: "Send it with every POST, PUT and DELETE.",
        snippet: 'curl -b jar -H "X-CSRF-Token: $TOKEN" -X POST {url}',
      },
      "Or use an API key where the version offers one.",
    ],
  },
  "login-required": {
    headline: "The UniFi controller does not know your session.",
    meaning:
      "The cookie is absent or old, or the log-in failed. On UniFi OS the log-in address and the paths are others than on a classic controller.",
    fix: [
      "Log in at `/api/auth/login` on UniFi OS (then use `/proxy/network/api/…`), or at `/api/login` on a classic controller.",
      "Use a local account without two-factor authentication for programs.",
      "Keep all cookies, and log in again when the session ends.",
    ],
  },
  permission: {
    headline: "Your UniFi user may not do this.",
    meaning: "The log-in worked. The role is read-only, or does not cover the site or application.",
    fix: [
      "Give the local user full management of the Network application.",
      "Check the site's short name in the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json; charset=utf-8\n\n{"message":"Invalid CSRF Token"}',
        request: "curl -X POST https://192.0.2.1/proxy/network/api/s/default/cmd/stamgr",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"invalid csrf token"}'],
  },
  "login-required": { matches: ['{"data":[],"meta":{"msg":"api.err.LoginRequired","rc":"error"}}'] },
  permission: { matches: ['HTTP/1.1 403\n\n{"meta":{"rc":"error","msg":"api.err.NoPermission"},"data":[]}'] },
};
