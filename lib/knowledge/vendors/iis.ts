import { all, any, body, header, type Matcher, reasonPhrase, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes =
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code";

/** A sub-status in the detailed error page, in a sentence that names it, or in a line of the W3C log. */
function substatus(code: 401 | 403 | 404, ...subs: readonly number[]): Matcher {
  const sub = `(?:${subs.join("|")})`;
  return any(
    body(
      new RegExp(
        `\\b${code}\\.${sub}\\s{0,3}[-–:]\\s{0,3}(?:Forbidden|Unauthorized|Not\\s+Found|Client\\s+cert|SSL\\b|IP\\s+addr|Directory|Execute|Read\\s+access|Write\\s+access|Site\\s+access|Mapper|Cannot\\s+execute|Too\\s+many|Web\\s+server|Logon|Access\\s+is\\s+denied|Unlisted)`,
        "i",
      ),
    ),
    body(
      new RegExp(
        `\\b(?:HTTP(?:\\s+Error)?|(?:HTTP\\s+)?(?:sub-?)?status(?:\\s?code)?)(?:\\s+is)?\\W{1,4}${code}\\.${sub}(?![.\\d])`,
        "i",
      ),
    ),
    body(
      new RegExp(
        `^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [^\\n]{0,200}? (?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) [^\\n]{5,2000}? ${code} ${sub} \\d{1,10}(?: |\\r?$)`,
        "m",
      ),
    ),
  );
}

export const refusals = vendor(
  {
    name: "IIS",
    layer: "gateway",
    seen: header("server", /^Microsoft-IIS\//i),
  },
  {
    "directory-listing": {
      when: any(
        substatus(403, 14),
        body(/The\s+Web\s+server\s+is\s+configured\s+to\s+not\s+list\s+the\s+contents\s+of\s+this\s+directory/i),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "Sub-status 403.14 means that the path is a folder without a default document, and listing is off.",
      source:
        "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage",
    },
    "ip-rejected": {
      when: any(
        substatus(403, 6, 8, 503, 504),
        substatus(401, 503, 504),
        body(
          oneOf(
            /The\s+IP\s+address\s+from\s+which\s+you\s+are\s+browsing\s+is\s+not\s+permitted/i,
            /the\s+(?:IP\s+address|host\s+name)\s+is\s+included\s+in\s+the\s+Deny\s+list\s+of\s+IP\s+Restriction/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "IIS says that its address or host-name restriction rejected the client.",
      source: codes,
      actor: "api-owner",
    },
    "dynamic-ip": {
      when: any(
        substatus(403, 501, 502),
        substatus(401, 501, 502),
        body(/Dynamic\s+IP\s+Restriction\s+(?:Concurrent|Maximum)\s+request\s+rate\s+limit/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "These sub-statuses stand for a dynamic IP restriction: too many requests from one address.",
      source: codes,
      retry: "after",
    },
    "too-many-users": {
      when: any(substatus(403, 9, 15), body(/403\.9\b[^\n]{0,40}too\s+many\s+(?:users|clients)/i)),
      cause: "rate-limit",
      strength: "strong",
      because: "The server's limit of clients or access licences is reached.",
      source: codes,
    },
    "ssl-required": {
      when: any(
        substatus(403, 4, 5),
        body(/The\s+page\s+you\s+are\s+trying\s+to\s+access\s+is\s+secured\s+with\s+Secure\s+Sockets\s+Layer/i),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "The sub-statuses 403.4 and 403.5 mean that the address is served over a stronger connection only: https in place of http.",
      source: codes,
      also: { headers: "weak", "server-config": "weak" },
    },
    "client-certificate-expired": {
      when: any(substatus(403, 17), body(/client\s+certificate\s+has\s+expired\s+or\s+is\s+not\s+yet\s+valid/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "Sub-status 403.17 means that the client certificate is outside its time.",
      source: codes,
    },
    "client-certificate": {
      when: any(
        substatus(403, 7, 12, 13, 16),
        body(
          oneOf(
            inARow(
              /requires\s+your\s+(?:browser|client)\s+to\s+have\s+a\s+Secure\s+Sockets\s+Layer\s+\(SSL\)\s+client/i,
              /\s+certificate/i,
            ),
            /client\s+certificate\s+is\s+(?:either\s+)?(?:not\s+trusted|untrusted)\s+or\s+(?:is\s+)?invalid/i,
            /client\s+certificate\s+was\s+revoked,\s+or\s+the\s+revocation\s+status/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because:
        "The sub-status says that the client certificate is missing, revoked or not trusted, or that its user is denied.",
      source:
        "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-403-7-forbidden-web-app",
      also: { "server-config": "weak", permissions: "weak" },
    },
    "application-pool": {
      when: any(
        substatus(403, 18, 19),
        body(/specified\s+request\s+cannot\s+be\s+executed\s+from\s+current\s+application\s+pool/i),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "The sub-statuses 403.18 and 403.19 come from the settings of the application pool.",
      source: codes,
    },
    "handler-access": {
      when: substatus(403, 1, 2, 3, 10, 21, 22),
      cause: "server-config",
      strength: "strong",
      because: "The sub-status says that the server's settings do not allow to execute, read or write at this path.",
      source: codes,
    },
    "file-acl": {
      when: any(
        substatus(401, 3),
        body(/401\.3\b[^\n]{0,40}(?:ACL\s+on\s+resource|access\s+control\s+list)/i),
        body(
          inARow(
            /do\s+not\s+have\s+permission\s+to\s+view\s+this\s+directory\s+or\s+page\s+because\s+of\s+the\s+/i,
            /access\s+control\s+list/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Sub-status 401.3 means that the file system's permissions deny the file to the account of the request.",
      source: codes,
      also: { permissions: "moderate" },
    },
    "request-filtering": {
      when: any(
        substatus(404, 5, 6, 7, 8, 10, 11, 12, 14, 15, 18, 19),
        body(
          oneOf(
            /The\s+request\s+filtering\s+module\s+is\s+configured\s+to\s+(?:deny|block)/i,
            /request\s+filtering\s+(?:module\s+)?(?:is\s+configured\s+to\s+)?den(?:y|ied)/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "The request filtering module refused something in the URL, verb, headers or query.",
      source: codes,
      also: { "server-config": "moderate", headers: "weak" },
    },
    "logon-failed": {
      when: any(substatus(401, 1), substatus(401, 2)),
      cause: "authentication",
      strength: "strong",
      because:
        "The sub-statuses 401.1 and 401.2 mean that no logon came about: wrong credentials, or a scheme that the site has off.",
      source: codes,
      also: { headers: "weak" },
    },
    "stock-page": {
      when: any(
        all(
          body(/403\s+-\s+(?:Forbidden:\s+Access\s+is\s+denied\.|(?:禁止访问|Verboten): )/i),
          without(reasonPhrase(/^forbidden\W+\w/i)),
        ),
        all(
          header("server", /^Microsoft-IIS\//i),
          body(/You\s+do\s+not\s+have\s+permission\s+to\s+view\s+this\s+directory\s+or\s+page/i),
        ),
      ),
      cause: "server-config",
      strength: "moderate",
      because: "This is IIS's own short page for callers from outside, which hides the sub-status.",
      source: codes,
      also: { "ip-block": "moderate", authentication: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "directory-listing": {
    headline: "IIS found a folder without a default document, and may not list it.",
    meaning:
      "The request reached a directory and no application took it. Mostly the application is not deployed, or its handler is not installed. Credentials do not matter.",
    fix: [
      "Check that the site's physical path is the folder with `web.config` and the published files.",
      "For ASP.NET Core: install the Hosting Bundle on the server, and restart IIS.",
      "For a single-page application: add a rewrite rule that sends unknown paths to `index.html`.",
      "Turn on directory browsing only when the listing is wanted.",
    ],
  },
  "ip-rejected": {
    headline: "IIS does not let your address in.",
    meaning: "The IP and domain restrictions of the site reject the client before any application sees it.",
    fix: [
      "If you own the server: open IP Address and Domain Restrictions, and add the caller's address.",
      "Behind a proxy, turn on proxy mode there, so that the rule sees the caller and not the proxy.",
      "Else send the owner your outgoing address.",
    ],
  },
  "dynamic-ip": {
    headline: "IIS blocks your address for a while because of too many requests.",
    meaning: "Dynamic IP restrictions count requests per address. Credentials do not matter.",
    fix: [
      "Send fewer requests at once, and wait before the next ones.",
      "If you own the server: raise the limits under IP Address and Domain Restrictions, Edit Dynamic Restriction Settings.",
      "Behind a proxy, turn on proxy mode there, or all callers count as one.",
    ],
  },
  "too-many-users": {
    headline: "IIS has more clients than it may serve.",
    meaning: "A limit of connections or licences of the server is reached; it can pass by itself.",
    fix: [
      "Try again later, with fewer open connections.",
      "If you own the server: look at the site's connection limit and at the edition of Windows, since client editions allow few.",
    ],
  },
  "ssl-required": {
    headline: "IIS wants https for this address.",
    meaning: "The request came over plain http, or over a weak cipher. The credential was not looked at.",
    fix: [
      { do: "Call the same address with https.", snippet: "curl -i https://www.example.com/api/" },
      "If you own the server and TLS ends at a proxy before it: turn off Require SSL in IIS, and enforce https at the proxy.",
    ],
  },
  "client-certificate-expired": {
    headline: "Your client certificate is outside its time.",
    meaning: "It expired or is not valid yet, as the server's clock sees it.",
    fix: [
      { do: "Read the dates of the certificate.", snippet: "openssl x509 -in client.pem -noout -dates" },
      "Have it renewed, and check the clock of the server.",
    ],
  },
  "client-certificate": {
    headline: "IIS wants a client certificate that it trusts.",
    meaning:
      "7: none was sent. 12: the user that it maps to may not have the file. 13: it is revoked, or the revocation list was not reachable. 16: its issuer is not trusted.",
    fix: [
      {
        do: "Send the certificate with its key.",
        snippet: "curl -i --cert client.pem --key client.key https://www.example.com/api/",
      },
      "If you own the server: put the issuing authority into Trusted Root Certification Authorities of the computer, and only self-signed ones there.",
      "For 13: check that the server reaches the revocation list of the issuer.",
    ],
  },
  "application-pool": {
    headline: "The application pool's settings on IIS refuse this request.",
    meaning:
      "The caller cannot correct this. A custom error page in another pool, or an account without a user right, is the usual reason.",
    fix: [
      "Put the custom error page and the application into the same application pool.",
      "For 403.19: give the pool's identity the right to replace a process level token.",
    ],
  },
  "handler-access": {
    headline: "IIS does not allow this kind of access to the path.",
    meaning: "The handler mappings of the path lack Read, Script or Execute, or a write is not allowed there.",
    fix: [
      "If you own the server: open Handler Mappings, Edit Feature Permissions, and allow what the application needs.",
      "Check that the request's path belongs to the application, and not to a static folder.",
    ],
  },
  "file-acl": {
    headline: "The file system denies the file to IIS.",
    meaning: "The account that serves the request has no NTFS permission on the file. A new login does not help.",
    fix: [
      {
        do: "Give the application pool's identity and IUSR read permission.",
        snippet: 'icacls "C:\\inetpub\\site" /grant "IIS AppPool\\MySite:(OI)(CI)RX" "IUSR:(OI)(CI)RX"',
      },
      "With Windows authentication, the signed-in user needs the permission too.",
    ],
  },
  "request-filtering": {
    headline: "IIS's request filtering refused something in the request.",
    meaning:
      "5: a sequence in the URL. 6: the verb. 7: the file extension. 8: a hidden folder such as bin. 10: a header too long. 11: double escaping. 14, 15: URL or query too long. It is a 404 that is a refusal.",
    fix: [
      "Compare the sub-status with your request: change the verb, the path or the length.",
      {
        do: "If you own the server: allow it in `web.config`, here a verb.",
        snippet:
          '<system.webServer><security><requestFiltering>\n  <verbs><remove verb="DELETE" /><add verb="DELETE" allowed="true" /></verbs>\n</requestFiltering></security></system.webServer>',
      },
    ],
  },
  "logon-failed": {
    headline: "IIS did not let you log on.",
    meaning: "401.1: user name or password are wrong. 401.2: the scheme that you sent is switched off for the site.",
    fix: [
      "Compare `WWW-Authenticate` with what your client sends: Negotiate, NTLM, Basic.",
      { do: "Try with the scheme that the site names.", snippet: "curl -i --negotiate -u : https://www.example.com/" },
      "If you own the server: look which schemes are on under Authentication.",
    ],
  },
  "stock-page": {
    headline: "IIS itself refused, and hides why.",
    meaning:
      "To callers from outside IIS shows one short page for every 403. The sub-status in its log tells a missing default document from an address rule or a client certificate.",
    fix: [
      "If you own the server: read sc-substatus in the log under inetpub\\logs\\LogFiles, or open the page on the server itself.",
      "Often it is 14: the application is not deployed at this path.",
      "Without access, send the owner the time of the request and your address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "directory-listing": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Microsoft-IIS/10.0\nContent-Type: text/html; charset=utf-8\n\n<title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title><h2>HTTP Error 403.14 - Forbidden</h2><h3>The Web server is configured to not list the contents of this directory.</h3>",
      "2026-11-20 10:11:12 10.0.0.4 GET / - 443 - 192.0.2.7 curl/8.5.0 - 403 14 0 15",
      "Deployment check failed. StatusCode: 403.14",
    ],
    ignores: [
      "App version 1.403.14 - the status code is 403",
      "2026-11-20 10:11:12 10.0.0.4 GET / - 443 - 192.0.2.7 curl/8.5.0 - 403 6 5 15",
    ],
  },
  "ip-rejected": {
    matches: [
      "HTTP Error 403.6 - Forbidden\nThe IP address from which you are browsing is not permitted to access the requested Web site.",
      "2026-11-20 10:11:12 10.0.0.4 GET /api/orders id=5 443 - 192.0.2.7 my-app/1.2 - 403 503 0 2",
    ],
    ignores: ["HTTP Error 403.501 - Forbidden"],
  },
  "dynamic-ip": {
    matches: [
      "HTTP Error 403.502 - Forbidden\nToo many requests from the same client IP; Dynamic IP Restriction Maximum request rate limit reached.",
      "2026-11-20 10:11:12 10.0.0.4 POST /api/login - 443 - 192.0.2.7 python-requests/2.31 - 403 501 0 0",
    ],
  },
  "too-many-users": {
    matches: ["HTTP Error 403.9 - Forbidden: Access is forbidden: too many users are connected."],
  },
  "ssl-required": {
    matches: [
      "HTTP Error 403.4 - Forbidden\nThe page you are trying to access is secured with Secure Sockets Layer (SSL).",
      "2026-11-20 10:11:12 10.0.0.4 GET /api/ - 80 - 192.0.2.7 curl/8.5.0 - 403 4 5 0",
    ],
    ignores: ["2026-11-20 10:11:12 10.0.0.4 GET /api/ - 80 - 192.0.2.7 curl/8.5.0 - 403 14 0 403"],
  },
  "client-certificate-expired": {
    matches: ["HTTP Error 403.17 - Forbidden\nYour client certificate has expired or is not yet valid."],
  },
  "client-certificate": {
    matches: [
      "HTTP Error 403.7 - Forbidden\nThe page you are attempting to access requires your browser to have a Secure Sockets Layer (SSL) client certificate that the Web server recognizes.",
      "HTTP Error 403.16 - Forbidden\nYour client certificate is either not trusted or is invalid.",
      "Request to https://api.example.com/orders failed: HTTP status 403.16",
      "MODULE_SET_RESPONSE_ERROR_STATUS ModuleName=IIS Web Core StatusCode: 403.7 SubStatus: 7",
      "403.13 - Client certificate revoked.",
    ],
    ignores: ["HTTP Error 403.17 - Forbidden"],
  },
  "application-pool": {
    matches: ["HTTP Error 403.18 - Forbidden\nThe specified request cannot be executed from current Application Pool."],
  },
  "handler-access": {
    matches: ["HTTP Error 403.1 - Forbidden", "403.3 - Forbidden: Write access is denied."],
    ignores: ["HTTP Error 403.14 - Forbidden"],
  },
  "file-acl": {
    matches: [
      "HTTP Error 401.3 - Unauthorized\nYou do not have permission to view this directory or page because of the access control list (ACL) configuration or encryption settings for this resource on the Web server.",
    ],
  },
  "request-filtering": {
    matches: [
      "HTTP Error 404.8 - Not Found\nThe request filtering module is configured to deny a path in the URL that contains a hiddenSegment section.",
      "2026-11-20 10:11:12 10.0.0.4 DELETE /api/orders/5 - 443 - 192.0.2.7 my-app/1.2 - 404 6 0 2",
    ],
  },
  "logon-failed": {
    matches: [
      "HTTP Error 401.2 - Unauthorized\nYou are not authorized to view this page due to invalid authentication headers.",
    ],
    ignores: ["HTTP Error 401.3 - Unauthorized"],
  },
  "stock-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Microsoft-IIS/10.0\nContent-Type: text/html\n\n<title>403 - Forbidden: Access is denied.</title><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3>",
      "<h2>403 - 禁止访问: 访问被拒绝。</h2><h3>您无权使用所提供的凭据查看此目录或页面。</h3>",
      "403 - Verboten: Zugriff verweigert.\nSie sind nicht berechtigt, dieses Verzeichnis oder diese Seite mit den angegebenen Anmeldeinformationen anzuzeigen.",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\n\n<h1>403 Forbidden</h1>",
      "HTTP/1.1 403 Forbidden: cross domain calls are disabled.\nServer: Microsoft-IIS/8.0\n\n<title>403 - Forbidden: Access is denied.</title>",
    ],
  },
};
