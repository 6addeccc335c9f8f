import { all, any, body, member, not, requestHeader } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** The form of Kuma's errors; the detail says whether a read or an action was refused. */
const denied = all(
  member("type", /^\/std-errors$/),
  member("title", /^Access Denied$/i),
  any(member("status", /^403$/), member("detail", /not allowed/i)),
);
const docs = "https://github.com/kumahq/kuma-website/blob/HEAD/app/_src/production/secure-deployment";

export const refusals = vendor(
  { name: "Kuma", layer: "application", seen: body(/\bkumactl\b/) },
  {
    "no-token": {
      when: all(denied, not(requestHeader("authorization"))),
      cause: "authentication",
      strength: "strong",
      because: "The control plane got no Authorization header, and counts the caller as unauthenticated.",
      source: `${docs}/api-server-auth.md`,
      also: { headers: "strong", permissions: "moderate" },
    },
    denied: {
      when: denied,
      cause: "permissions",
      strength: "moderate",
      because: "Kuma's control plane does not let this caller do that; a call without a token reads the same.",
      source: `${docs}/api-access-control.md`,
      also: { authentication: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-token": {
    headline: "Kuma saw no user token.",
    meaning:
      "A caller without a token belongs to the group of unauthenticated users, and is told Access Denied, not to log in. A token under another name does not count.",
    fix: [
      {
        do: "Send the user token as a Bearer token in Authorization.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://CONTROLPLANE:5682/global-secrets',
      },
      {
        do: "For administrative actions use the admin user token. On Kubernetes it is a secret of the control plane's namespace.",
        snippet: "kubectl get secret admin-user-token -n kuma-system --template={{.data.value}} | base64 -d",
      },
      "Calls from the control plane's own machine count as admin unless `KUMA_API_SERVER_AUTHN_LOCALHOST_IS_ADMIN` is false; calls through a network do not.",
    ],
  },
  denied: {
    headline: "Kuma does not let this caller do that.",
    meaning: "Secrets and the making of tokens are for users and groups that the control plane's settings name.",
    fix: [
      "Check that the token goes out as `Authorization: Bearer`.",
      "Use the admin user token, or add the user or group to that action's setting, such as `KUMA_ACCESS_STATIC_ADMIN_RESOURCES_USERS` for secrets or `KUMA_ACCESS_STATIC_GENERATE_DP_TOKEN_USERS` for data plane tokens.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-token": {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"type":"/std-errors","status":403,"title":"Access Denied","detail":"action not allowed"}',
        request: "GET /secrets HTTP/1.1\nHost: localhost:5681\nAccept: application/json",
      },
    ],
    ignores: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"type":"/std-errors","status":403,"title":"Access Denied","detail":"action not allowed"}',
        request: "GET /secrets HTTP/1.1\nHost: localhost:5681\nAuthorization: Bearer EXAMPLE",
      },
    ],
  },
  denied: {
    matches: ['{"type":"/std-errors","status":403,"title":"Access Denied","detail":"action not allowed"}'],
    ignores: ['{"title":"Access Denied","status":403,"detail":"action not allowed"}'],
  },
};
