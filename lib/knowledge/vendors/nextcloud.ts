import { all, body, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Nextcloud", layer: "application" },
  {
    "untrusted-domain": {
      when: body(/Access through untrusted domain|Trusted domain error\./i),
      cause: "headers",
      strength: "decisive",
      because: "Nextcloud does not know the host name of the request.",
      source: "https://github.com/nextcloud/server/blob/HEAD/core/templates/untrustedDomain.php",
    },
    "strict-cookie": {
      when: body(/Strict Cookie has not been found in request|Request does not pass strict cookie check/i),
      cause: "headers",
      strength: "decisive",
      because: "Nextcloud misses its SameSite cookies in a request that carries a session.",
      source: "https://github.com/nextcloud/server/blob/HEAD/lib/base.php",
    },
    csrf: {
      when: all(body(/\bCSRF check failed\b/i), without(body(/CSRF Failed:/))),
      cause: "headers",
      strength: "decisive",
      because: "Nextcloud found no valid request token.",
      source: "https://github.com/nextcloud/server/issues/15797",
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "untrusted-domain": {
    headline: "Nextcloud refuses the host name of this request.",
    meaning: "The name is not in trusted_domains. The status is 400. A proxy that changes Host does it too.",
    fix: [
      {
        do: "Add the name.",
        snippet: "sudo -u www-data php occ config:system:set trusted_domains 2 --value=cloud.example.com",
      },
      "Behind a proxy, hand on Host, or set overwritehost.",
      "Health checks of Kubernetes need a Host header too.",
    ],
  },
  "strict-cookie": {
    headline: "Nextcloud's strict cookie check failed.",
    meaning:
      "A client that sends a session cookie must send nc_sameSiteCookiestrict as well. Half-kept cookies do this; the status is 412, in older versions 503.",
    fix: [
      "Log in with an app password, and send no cookies.",
      "In a browser, delete the site's cookies and log in again.",
      "Behind a proxy set overwriteprotocol to https, so that the cookies are kept.",
    ],
  },
  csrf: {
    headline: "Nextcloud's CSRF check failed.",
    meaning:
      "A call with a session cookie needs the request token; a call of the OCS API needs OCS-APIRequest. The status is 412.",
    fix: [
      {
        do: "From a program, use an app password and this header.",
        snippet: 'curl -u USER:APP_PASSWORD -H "OCS-APIRequest: true" {url}',
      },
      "In a browser, reload the page.",
      "Behind a proxy set overwriteprotocol to https.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "untrusted-domain": {
    matches: [
      "<h2>Access through untrusted domain</h2>\n<p>Please contact your administrator.",
      '{"level":1,"message":"Trusted domain error. \\"192.0.2.7\\" tried to access using \\"cloud.example.com\\" as host."}',
    ],
  },
  "strict-cookie": {
    matches: [
      'HTTP/2 412\n\n{"error":"Strict Cookie has not been found in request"}',
      '{"level":2,"message":"Request does not pass strict cookie check"}',
    ],
  },
  csrf: {
    matches: ['{"message":"CSRF check failed"}', "<h2>Access forbidden</h2><p>CSRF check failed</p>"],
    ignores: ['{"detail":"CSRF Failed: CSRF token missing."}'],
  },
};
