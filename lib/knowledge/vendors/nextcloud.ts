import { all, any, body, setsCookie, url } from "../matchers";
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
      because: "The request carries a session but not Nextcloud's SameSite cookies.",
      source: "https://github.com/nextcloud/server/blob/HEAD/lib/base.php",
    },
    csrf: {
      when: all(
        body(/\bCSRF check failed\b/i),
        any(
          body(/nextcloud|owncloud|\bocs\b|<h2>Access forbidden/i),
          setsCookie(/^(?:nc_|oc_sessionP)/),
          url(/\/ocs\/|\/remote\.php|\/index\.php\/apps\//),
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Nextcloud found no valid request token.",
      source:
        "https://github.com/nextcloud/server/blob/HEAD/lib/private/AppFramework/Middleware/Security/Exceptions/CrossSiteRequestForgeryException.php",
      also: { "token-expired": "weak" },
    },
    "password-login": {
      when: body(/Sabre\W{1,4}Exception\W{1,4}PasswordLoginForbidden|hint[^\n]{0,40}>password login forbidden/i),
      cause: "authentication",
      strength: "decisive",
      because: "Nextcloud takes no account password here: the account has two-factor authentication.",
      source: "https://github.com/nextcloud/twofactor_gateway/issues/130",
    },
    "not-authenticated": {
      when: body(/Sabre\W{1,4}DAV\W{1,4}Exception\W{1,4}NotAuthenticated|No public access to this resource\., /i),
      cause: "authentication",
      strength: "decisive",
      because: "Nextcloud's WebDAV does not know the user name and password, or got none.",
      source: "https://github.com/nextcloud/twofactor_totp/issues/404",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "untrusted-domain": {
    headline: "Nextcloud refuses the host name of this request.",
    meaning: "The name is not in `trusted_domains`. The status is 400. A proxy that changes Host does it too.",
    fix: [
      {
        do: "See the list, then add the name under a number that is free.",
        snippet:
          "sudo -u www-data php occ config:system:get trusted_domains\nsudo -u www-data php occ config:system:set trusted_domains 2 --value=cloud.example.com",
      },
      "Behind a proxy, hand on Host, or set overwritehost.",
      "Health checks of Kubernetes need a Host header too.",
    ],
  },
  "strict-cookie": {
    headline: "Nextcloud's strict cookie check failed.",
    meaning:
      "A client that sends a session cookie must send `nc_sameSiteCookiestrict` as well. Half-kept cookies do this; the status is 412, in older versions 503.",
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
  "password-login": {
    headline: "Nextcloud wants an app password here.",
    meaning:
      "With two-factor authentication, programs cannot sign in with the account's own password. The password may be right; it is the wrong kind.",
    fix: [
      "Make an app password under Settings, Security, Devices and sessions.",
      { do: "Use it in place of the account's password.", snippet: "curl -u USER:APP_PASSWORD {url}" },
    ],
  },
  "not-authenticated": {
    headline: "Nextcloud's WebDAV does not accept this login.",
    meaning: "The user name or the password is wrong, the app password was revoked, or none was sent.",
    fix: [
      { do: "Try the login by hand.", snippet: "curl -u USER:APP_PASSWORD -X PROPFIND {url}" },
      "Make a new app password when the old one is no longer in the list.",
      "With Apache and PHP, check that the Authorization header reaches PHP.",
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
    matches: [
      'HTTP/1.1 412 Precondition Failed\nset-cookie: nc_sameSiteCookiestrict=true; path=/; httponly\n\n{"message":"CSRF check failed"}',
      "<h2>Access forbidden</h2><p>CSRF check failed</p>",
    ],
    ignores: ['{"message":"CSRF check failed"}', '{"detail":"CSRF Failed: CSRF token missing."}'],
  },
  "password-login": {
    matches: [
      '<?xml version="1.0" encoding="utf-8"?>\n<d:error xmlns:d="DAV:">\n  <s:exception>OCA\\DAV\\Connector\\Sabre\\Exception\\PasswordLoginForbidden</s:exception>\n  <s:message/>\n</d:error>',
      '{"app":"webdav","message":{"Exception":"OCA\\\\DAV\\\\Connector\\\\Sabre\\\\Exception\\\\PasswordLoginForbidden"}}',
    ],
    ignores: ["<s:exception>Sabre\\DAV\\Exception\\Forbidden</s:exception>"],
  },
  "not-authenticated": {
    matches: [
      "<d:error><s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception>\n<s:message>No public access to this resource., Username or password was incorrect</s:message></d:error>",
    ],
    ignores: ["<s:exception>Sabre\\DAV\\Exception\\NotFound</s:exception>"],
  },
};
