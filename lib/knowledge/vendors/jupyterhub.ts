import { all, any, body, header, setsCookie } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const troubleshooting = "https://github.com/jupyterhub/jupyterhub/blob/main/docs/source/faq/troubleshooting.md";
const scopes = "https://jupyterhub.readthedocs.io/en/stable/rbac/scopes.html#available-scopes";

const hub = any(header("x-jupyterhub-version"), setsCookie(/^jupyterhub-/), body(/jupyterhub|\/hub\//i));

export const refusals = vendor(
  {
    name: "JupyterHub",
    layer: "application",
    seen: hub,
  },
  {
    "proxy-token": {
      when: body(/\[ConfigProxy\]\s+warn:\s+403\b/),
      cause: "authentication",
      strength: "strong",
      because: "The proxy's API wants the token that it shares with the hub, and did not get it.",
      source: "https://github.com/jupyterhub/configurable-http-proxy/blob/HEAD/lib/configproxy.js",
    },
    "xsrf-address": {
      when: all(
        body(/XSRF\s+cookie\s+does\s+not\s+match\s+(?:POST|PUT|DELETE|PATCH|GET)\s+argument/),
        any(hub, body(/403\s+:\s+Forbidden\s{1,20}XSRF/i)),
      ),
      cause: "headers",
      strength: "strong",
      because: "JupyterHub's XSRF cookie did not fit; before log-in it is tied to the caller's address.",
      source: troubleshooting,
      also: { "server-config": "strong" },
    },
    scopes: {
      when: body(
        inARow(
          /Action\s+is\s+not\s+authorized\s+with\s+current\s+scopes;?\s+requires\s+any\s+of\s+\[/i,
          /(?<scopes>[^\]]{1,200})\]/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "JupyterHub knows the token, which holds none of the scopes {scopes}.",
      source: scopes,
    },
    credentials: {
      when: all(hub, body(/Missing\s+or\s+invalid\s+credentials\./)),
      cause: "authentication",
      strength: "strong",
      because: "JupyterHub found no valid token or cookie.",
      source: "https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/scopes.py",
    },
    "not-allowed": {
      when: all(hub, body(/\b(?:user|service|User)\s+.{1,80}?\s+(?:is\s+)?not\s+allowed\.|not\s+in\s+allowed_users/)),
      cause: "permissions",
      strength: "moderate",
      because: "JupyterHub knows the user, who may not log in or use this server.",
      source: "https://github.com/jupyterhub/jupyterhub/blob/main/docs/source/reference/authenticators.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "proxy-token": {
    headline: "The hub's proxy does not accept the token.",
    meaning: "Its API takes one token, `CONFIGPROXY_AUTH_TOKEN`, which the hub has to know too.",
    fix: [
      "Compare the variable of the proxy with that of the hub, and start both again.",
      "A proxy that ran on from before keeps its old token: stop it.",
    ],
  },
  "xsrf-address": {
    headline: "JupyterHub's XSRF cookie does not fit the request.",
    meaning:
      "When the proxy does not pass the caller's address on, the Hub sees changing addresses and refuses the log-in form. The password is not the problem.",
    fix: [
      {
        do: "Let the proxy send the forwarded headers.",
        snippet:
          "proxy_set_header X-Real-IP $remote_addr;\nproxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
      },
      {
        do: "Or let the Hub treat private networks as one source.",
        snippet: 'export JUPYTERHUB_XSRF_ANONYMOUS_IP_CIDRS="10.0.0.0/8;172.16.0.0/12;192.168.0.0/16"',
      },
      "In the browser: reload the log-in page, and delete the host's cookies when it stays.",
    ],
  },
  scopes: {
    headline: "Your JupyterHub token lacks a scope.",
    meaning: "The token is valid. The message lists the scopes, any of which would do.",
    fix: [
      "Give the user or service a role that holds the scope (`load_roles` in `jupyterhub_config.py`).",
      "Make a new token with that scope; a token never holds more than its owner.",
    ],
  },
  credentials: {
    headline: "JupyterHub does not know who is calling.",
    meaning: "The token is absent, mistyped or was deleted with an old database.",
    fix: [
      { do: "Send it in the header.", snippet: 'curl -H "Authorization: token $TOKEN" {url}' },
      "Make a new one on the Hub's page Token.",
      "For a running single-user server with an old token: stop it and start it again; with DockerSpawner, remove its container first.",
    ],
  },
  "not-allowed": {
    headline: "JupyterHub does not allow this user here.",
    meaning:
      "The log-in worked; the user is not among those allowed, or opens another user's server. Since version 5 nobody is allowed until the settings say who.",
    fix: [
      "Add the user to `allowed_users`, or a group that is allowed, in the authenticator's settings.",
      {
        do: "Or let in everybody who can log in; where anybody may have an account, as at GitHub, that is all the world.",
        snippet: "c.Authenticator.allow_all = True",
      },
      "For another user's server, ask for a share or use your own.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "proxy-token": {
    matches: ["03:01:19.604 [ConfigProxy] warn: 403 GET /api/routes"],
    ignores: ["03:01:19.604 [ConfigProxy] warn: 404 GET /api/routes"],
  },
  "xsrf-address": { matches: ["403 : Forbidden\nXSRF cookie does not match POST argument"] },
  scopes: {
    matches: [
      '{"status": 403, "message": "Action is not authorized with current scopes; requires any of [admin:users, list:users]"}',
    ],
  },
  credentials: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-JupyterHub-Version: 5.2.1\n\n{"status": 403, "message": "Missing or invalid credentials."}',
    ],
  },
  "not-allowed": {
    matches: ["[W 2026-05-01 10:00:00.000 JupyterHub base:1] User 'alice' not allowed."],
    ignores: ["403 Forbidden: method not allowed."],
  },
};
