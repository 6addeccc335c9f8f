import { all, any, body, header, member, setsCookie, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Grafana",
    layer: "application",
    seen: any(setsCookie(/^grafana_session/), header("x-grafana-id"), body(/\bACE\d{10}\b/)),
  },
  {
    packages: {
      when: any(
        body(/^\s*Sorry, the provided token is not valid\s*$/),
        all(status(403), url(/^https:\/\/(?:apt|rpm|packages)\.grafana\.com/i)),
      ),
      cause: "ip-block",
      strength: "decisive",
      because:
        "Grafana's package hosts answer so to networks and countries that they do not serve; no token is needed.",
      source: "https://github.com/grafana/grafana/issues/109875",
      also: { geo: "strong", authentication: "against" },
      layer: "edge",
    },
    "missing-permission": {
      when: any(
        body(/You.{1,6}ll\s+need\s+additional\s+permissions\s+to\s+perform\s+this\s+action\.\s+Permissions\s+needed/i),
        all(member("accessErrorId"), member("title", /^Access denied$/i)),
        body(/msg=.{0,2}Access\s+denied.{0,200}?accessErrorID=/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Grafana knows the user or token, and names the permission that is missing.",
      source: "https://github.com/grafana/grafana/blob/HEAD/pkg/services/accesscontrol/middleware.go",
    },
    origin: {
      when: any(body(/^\s*origin\s+not\s+allowed\s*$/i), all(body(/origin\s+not\s+allowed/i), body(/grafana/i))),
      cause: "cors",
      strength: "strong",
      because: "Grafana's CSRF check found that the Origin header does not belong to the host it was called by.",
      source: "https://github.com/grafana/grafana/blob/HEAD/pkg/middleware/csrf/csrf.go",
      also: { "server-config": "moderate", headers: "weak" },
    },
    "datasource-host": {
      when: body(
        oneOf(
          /URL\s+is\s+not\s+a\s+valid\s+whitelisted\s+URL/i,
          /Data\s+proxy\s+hostname\s+and\s+ip\s+are\s+not\s+included\s+in\s+whitelist/i,
          /non\s+allow-listed\s+(?:host|URL)/i,
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The data source's address is not on Grafana's data proxy list.",
      source: "https://grafana.com/docs/grafana/next/setup-grafana/configure-security",
      also: { "ip-block": "weak" },
    },
    "old-role": {
      when: all(
        member("message", /^Permission denied$/),
        any(
          header("x-grafana-org-id"),
          setsCookie(/^grafana_/),
          all(header("x-frame-options", /^deny$/i), header("cache-control", /no-(?:store|cache)/i)),
        ),
        status(403),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Grafana knows the caller, whose role is too low for this.",
      source: "https://github.com/grafana-tools/grafana-backup/issues/7",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  packages: {
    headline: "Grafana's package host does not serve your network.",
    meaning:
      "apt.grafana.com and its sisters are open to all. The words about a token come from the CDN's rule, whatever was sent.",
    fix: [
      {
        do: "Ask from another network or country, to see that the address decides.",
        snippet: "curl -sI https://apt.grafana.com/gpg.key",
      },
      "Ask Grafana to take the network off its list, with the address and the x-served-by field.",
      "Meanwhile load the packages elsewhere, or take the container image.",
    ],
  },
  "missing-permission": {
    headline: "Your Grafana user or token lacks a permission.",
    meaning:
      "The message names the permission, such as `folders:read`. It can lack on one folder or organisation only; some of them belong to server administrators alone.",
    fix: [
      "Raise the role of the user or service account (Viewer, Editor, Admin), or give the folder or data source permission.",
      "With role-based access control assign a role that holds the named permission, on the right scope.",
      "Check the organisation: `X-Grafana-Org-Id`, or the one that the token was made in.",
      "For server-wide addresses (`/api/admin`, `/api/users`) use basic authentication of a server administrator.",
    ],
  },
  origin: {
    headline: "Grafana does not accept the page's origin.",
    meaning:
      "For calls with the login cookie it compares Origin with Host. Behind a proxy that rewrites Host, the two differ and every POST fails, though reading works: browsers send no Origin with it.",
    fix: [
      { do: "Let the proxy pass Host on.", snippet: "proxy_set_header Host $host;" },
      "For a second known name, add it to `csrf_trusted_origins` under `[security]`, as a host without scheme and port.",
      "Where the proxy cannot keep Host, name the header that holds the public one, such as `X-Forwarded-Host`, in `csrf_additional_headers`.",
    ],
  },
  "datasource-host": {
    headline: "Grafana may not call this data source's address.",
    meaning:
      "The setting `data_source_proxy_whitelist` names the hosts that it may call, and this one is not among them.",
    fix: [
      "Add `host:port` to `data_source_proxy_whitelist` under `[security]` and restart Grafana.",
      "Correct the data source's URL when it is wrong.",
    ],
  },
  "old-role": {
    headline: "Your Grafana role is too low for this call.",
    meaning:
      "The key or user was accepted. Organisation keys never reach server-wide addresses, even with the role Admin.",
    fix: [
      "Use a service account with a higher role in the same organisation.",
      "For `/api/admin` and other server-wide addresses, use basic authentication of a server administrator.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  packages: {
    matches: [
      "HTTP/1.1 403 Access Denied\nServer: Varnish\nContent-Type: text/plain\n\nSorry, the provided token is not valid",
      "$ curl -I https://apt.grafana.com\nHTTP/2 403\nserver: Varnish\n\n",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"Sorry, the provided token is not valid for this stack"}'],
  },
  "missing-permission": {
    matches: [
      '{"accessErrorId":"ACE6316938649","message":"You\'ll need additional permissions to perform this action. Permissions needed: folders:read","title":"Access denied"}',
      'logger=context userId=3 orgId=1 uname=sa-ci level=info msg="Access denied" userID=3 accessErrorID=ACE3144968927 permissions="action:alert.provisioning:read scopes:"',
    ],
    ignores: ['{"message":"You things ll need additional permissions to perform this action"}'],
  },
  origin: {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\norigin not allowed"],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"code":17,"error":"CORS: origin not allowed for this key"}'],
  },
  "datasource-host": {
    matches: ['HTTP/1.1 403 Forbidden\n\n{"message":"Data proxy hostname and ip are not included in whitelist"}'],
  },
  "old-role": {
    matches: [
      'HTTP/1.1 403 Forbidden\nCache-Control: no-store\nX-Frame-Options: deny\nX-Content-Type-Options: nosniff\n\n{"message":"Permission denied"}',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"Permission denied"}'],
  },
};
