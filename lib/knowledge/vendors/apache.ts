import { all, any, body, header, status } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Apache HTTP Server", layer: "gateway", seen: header("server", /^Apache(?:\/|$| )/i) },
  {
    "status-page": {
      when: body(/AH01630: [^\n]{0,300}\/server-(?:status|info)\b/i),
      cause: "ip-block",
      strength: "strong",
      because: "Apache's page about itself is given to the machine itself only, unless its Require rule names others.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_status.html",
      also: { "server-config": "strong" },
    },
    evasive: {
      when: body(/\bmod_evasive\b[^\n]{0,80}\bBlacklisting\s+address\b/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The module mod_evasive counted too many requests of this address, and shuts it out for some seconds.",
      source: "https://github.com/jzdziarski/mod_evasive/blob/master/README.md",
      also: { "ip-block": "moderate" },
      retry: "after",
    },
    "client-denied": {
      when: body(/AH01630|AH01797|client denied by server configuration/i),
      cause: "server-config",
      strength: "strong",
      because:
        "Apache's log says that an access rule of its configuration (Require; of old Order, Allow and Deny) denies this client.",
      source: "https://httpd.apache.org/docs/2.4/howto/access.html",
      also: { "ip-block": "moderate" },
    },
    "search-permissions": {
      when: body(/AH00035|search permissions are missing on a component of the path/i),
      cause: "server-config",
      strength: "decisive",
      because: "Apache's user may not enter a folder on the path.",
      source: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
    },
    "directory-listing": {
      when: body(/AH0127[56]|Cannot serve directory .{1,300}? No matching DirectoryIndex/i),
      cause: "server-config",
      strength: "decisive",
      because: "Apache found no index file in the folder, and may not list it.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_dir.html",
    },
    "htaccess-unreadable": {
      when: body(/AH00529|Server\s+unable\s+to\s+read\s+htaccess\s+file/i),
      cause: "server-config",
      strength: "decisive",
      because: "Apache could not read .htaccess and denies access to be safe.",
      source: "https://httpd.apache.org/docs/2.4/howto/htaccess.html",
    },
    symlink: {
      when: body(/AH00037|AH00670|Symbolic link not allowed or link target not accessible/i),
      cause: "server-config",
      strength: "decisive",
      because: "Apache's Options forbid symbolic links here, and with them RewriteRule.",
      source: "https://httpd.apache.org/docs/2.4/mod/core.html",
    },
    "options-exec": {
      when: body(/Options\s+ExecCGI\s+is\s+off\s+in\s+this\s+directory/i),
      cause: "server-config",
      strength: "strong",
      because: "Apache's log says that scripts may not run in this directory.",
      source: "https://httpd.apache.org/docs/2.4/howto/cgi.html",
    },
    "client-certificate": {
      when: body(
        oneOf(
          /AH10158|Post-Handshake Auth|client_post_handshake|Cannot find peer certificate chain/i,
          /SSL Library Error.{1,200}peer did not return a certificate/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Apache wants a client certificate, and none came.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html",
    },
    "ssl-requirement": {
      when: body(/requirement\s+expression\s+not\s+fulfilled/),
      cause: "server-config",
      strength: "strong",
      because: "Apache's log says that the connection does not meet the SSLRequire expression of this path.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslrequire",
      also: { authentication: "strong" },
    },
    "authorization-failure": {
      when: body(
        oneOf(
          /AH0(?:1631|1666|1629|1665)\b|user\s+\S{1,200}:\s+authorization\s+failure\s+for/i,
          /Authorization\s+of\s+user\s+\S{1,200}\s+to\s+access/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Apache's log says that no rule of Require admits the user of this request.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html",
    },
    "proxy-block": {
      when: body(/Connect to remote (?:host|machine) blocked/i),
      cause: "server-config",
      strength: "strong",
      because: "Apache's proxy has this host, or every foreign one, on its ProxyBlock list.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html",
      also: { permissions: "moderate", "ip-block": "against" },
    },
    "proxy-handler": {
      when: body(/AH01144|No protocol handler was valid for/),
      cause: "server-config",
      strength: "decisive",
      because: "Apache is told to pass this path on, and lacks the module that speaks the protocol.",
      source: "https://github.com/theforeman/puppet-pulp/pull/220",
    },
    "directory-as-script": {
      when: body(/AH01265|attempt to invoke directory as script/i),
      cause: "server-config",
      strength: "strong",
      because: "The path is a folder in a place where Apache runs scripts.",
      source: "https://httpd.apache.org/docs/2.4/howto/cgi.html",
      also: { resource: "moderate" },
    },
    "error-document": {
      when: body(
        oneOf(
          /requested\s+object\.\s+It\s+is\s+either\s+read-protected|either\s+no\s+index\s+document\s+or/i,
          /protected\s+against\s+reading|kein\s+Index-Dokument\s+vorhanden|vom\s+Server\s+nicht\s+gelesen/i,
          /protegido\s+contra\s+le(?:c|i)tura|pas\s+de\s+document\s+index|lu\s+par\s+le\s+serveur/i,
          /il\s+documento\s+indice|letto\s+dal\s+server|beveiligd\s+tegen\s+lezen|読み込みが許可されて/i,
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Apache's error document says that the file or folder is closed, or that the folder has no index.",
      source: "https://github.com/apache/httpd/blob/HEAD/docs/error/HTTP_FORBIDDEN.html.var",
      also: { "ip-block": "weak", permissions: "weak" },
    },
    "welcome-page": {
      when: all(
        status(403),
        any(
          body(/\bHTTP\s+Server\s+Test\s+Page\b/i),
          header("etag", /^.(?:1321-5058a1e728280|133f-5c6f23d09f000)/),
          all(
            header("server", /^Apache\/\S{1,12} \((?:CentOS|Red Hat|Rocky|AlmaLinux|Fedora|Oracle)/i),
            any(header("content-length", /^(?:4897|4927)$/), all(header("last-modified"), header("accept-ranges"))),
          ),
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "This is the distribution's welcome page, which Apache sends with 403 while the site has no index file.",
      source: "https://blog.fedora-fr.org/paquet-fedora-du-jour/post/Le-pourquoi-du-Mercredi%3A-Page-daccueil-dApache",
    },
    "stock-page": {
      when: any(
        body(
          inARow(
            /<h1>\s*Forbidden\s*<\/h1>\s*<p>\s*You\s+don(?:'|’)t\s+have\s+permission\s+to\s+access\s+/i,
            /(?:this\s+resource|\S{1,300}\s+on\s+this\s+server|\/\S{0,300}\s{0,4}$)/i,
          ),
        ),
        body(
          inARow(
            /^\s{0,8}You\s+don(?:'|’)t\s+have\s+permission\s+to\s+access\s+/im,
            /(?:this\s+resource|\/\S{0,300}\s+on\s+this\s+server)/im,
          ),
        ),
      ),
      cause: "server-config",
      strength: "moderate",
      because: "This is the stock page of Apache: the application did not write the answer.",
      source: "https://httpd.apache.org/docs/2.4/howto/access.html",
      also: { "ip-block": "weak", "rate-limit": "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "status-page": {
    headline: "Apache shows its status page to listed addresses only.",
    meaning:
      "Distributions ship it with `Require local`. With `mod_remoteip` the address is the one that a proxy forwards.",
    fix: [
      { do: "Call it on the machine itself.", snippet: "curl 'http://localhost/server-status?auto'" },
      {
        do: "Or name the address of your monitoring in the Location block.",
        snippet: "Require ip 192.0.2.10",
      },
    ],
  },
  evasive: {
    headline: "Apache's module against floods shut this address out.",
    meaning:
      "One page, or the site, was asked for more often than its thresholds allow. Each further request begins the time anew, ten seconds unless set otherwise.",
    fix: [
      "Stop all calls until the time is over, then space them.",
      "If the server is yours: raise `DOSPageCount` and `DOSSiteCount`, or name the address in `DOSWhitelist`.",
    ],
  },
  "client-denied": {
    headline: "An Apache access rule denies this request.",
    meaning:
      "The directory's Require rules do not admit the caller. Often no rule grants the folder at all; it may also be an address list.",
    fix: [
      "Find the Directory, Location or .htaccess block that covers the path named in the log.",
      { do: "Grant access where the content is meant to be public.", snippet: "Require all granted" },
      "Replace Order, Allow and Deny lines of Apache 2.2 by Require.",
    ],
  },
  "search-permissions": {
    headline: "Apache may not enter a folder on the file's path.",
    meaning: "A folder above the file lacks execute permission for Apache's user. The caller cannot fix this.",
    fix: [
      { do: "Show the permissions of every folder on the path.", snippet: "namei -l /srv/www/app/index.html" },
      "Give Apache's user execute permission on each folder.",
    ],
  },
  "directory-listing": {
    headline: "Apache found a folder without an index file and may not list it.",
    meaning:
      "No file of DirectoryIndex exists and Options holds no Indexes. With AH01275 listings are on, but Apache's user cannot open the folder.",
    fix: [
      "Deploy the index file, or name the right one in DirectoryIndex.",
      "Check that DocumentRoot points to the built application.",
    ],
  },
  "htaccess-unreadable": {
    headline: "Apache cannot read .htaccess and therefore denies everything.",
    meaning: "The file or its folder is not readable for Apache's user.",
    fix: ["Give Apache's user read permission on .htaccess and execute permission on its folder."],
  },
  symlink: {
    headline: "Apache may not follow symbolic links here.",
    meaning:
      "Options lacks FollowSymLinks, or the link's target is not readable. Without it RewriteRule in a directory is forbidden too.",
    fix: ["Add FollowSymLinks or SymLinksIfOwnerMatch to Options.", "Check the permissions of the link's target."],
  },
  "options-exec": {
    headline: "Apache may not run scripts in this directory.",
    meaning: "The path is a script, and the option ExecCGI is off for its directory.",
    fix: [
      {
        do: "If scripts are meant to run there, allow it for the directory that the log line names.",
        snippet: "Options +ExecCGI\nAddHandler cgi-script .cgi .pl",
      },
      "If the file is only to be shown, take its ending or directory out of the cgi-script handler.",
    ],
  },
  "client-certificate": {
    headline: "Apache wants a client certificate that you did not send.",
    meaning:
      "SSLVerifyClient is set for this path and the connection carries no certificate. With TLS 1.3 the server asks for it after the handshake, which browsers and many clients do not answer: then set SSLVerifyClient for the whole host, or use TLS 1.2.",
    fix: [
      {
        do: "Send the certificate and key.",
        snippet: "curl --cert client.pem --key client.key https://api.example.com/",
      },
    ],
  },
  "ssl-requirement": {
    headline: "The connection does not meet what SSLRequire asks for.",
    meaning:
      "The log names the expression, such as a verified client certificate or a key length. No password or role was looked at.",
    fix: [
      "Read the failed expression in the line before (AH02228, written from `LogLevel ssl:info` on), and send what it asks for.",
      "If it asks for a client certificate, set SSLVerifyClient too: without it the server never asks for one.",
      "SSLRequire is deprecated: write the rule as `Require expr`.",
    ],
  },
  "authorization-failure": {
    headline: "Apache knows the user and does not admit it here.",
    meaning:
      "The password was right; the user is not among those that the Require rule of this folder names. AuthzSendForbiddenOnFailure turns the usual 401 into a 403.",
    fix: [
      "Read the log line: it names the user, the path and the reason.",
      {
        do: "Put the user into the group that the rule asks for, or name it in the rule.",
        snippet: "Require group admins",
      },
      "Check that AuthGroupFile points to the file that you edited and that Apache can read it: AH01665 says that it cannot.",
    ],
  },
  "proxy-block": {
    headline: "Apache's proxy may not connect to this host.",
    meaning: "ProxyBlock names the host or a word in its name. The server behind never saw the request.",
    fix: [
      "If you run the proxy: take the host out of ProxyBlock; look at the addresses that the name resolved to at the start.",
      "Otherwise ask the one who runs it.",
    ],
  },
  "proxy-handler": {
    headline: "Apache lacks the proxy module for this path.",
    meaning:
      "`mod_proxy` alone speaks no protocol: each scheme has its own module, and the one that the rule names is not loaded, or the scheme is misspelt. The caller cannot fix this.",
    fix: [
      {
        do: "Load the module of the scheme, then restart Apache.",
        snippet: "a2enmod proxy_http proxy_fcgi proxy_wstunnel",
      },
      "Check the spelling of the scheme in ProxyPass, SetHandler or the RewriteRule.",
    ],
  },
  "directory-as-script": {
    headline: "Apache was asked to run a folder as a script.",
    meaning: "ScriptAlias makes everything below it a program, and a folder is none.",
    fix: [
      "Ask for the script itself, such as `/cgi-bin/test.cgi`.",
      "If you are the owner: correct ScriptAlias, or the rewrite that leads there.",
    ],
  },
  "error-document": {
    headline: "Apache may not read this file, or finds no index file in this folder.",
    meaning:
      "This is one of Apache's error documents, as XAMPP and some distributions switch them on, in the language of the browser. The application did not write it.",
    fix: [
      "Read Apache's error log at that time: its AH code names the rule, the file or the folder.",
      "Check that DocumentRoot points to the folder that holds the index file, often `public`.",
      { do: "Show the permissions of every folder on the path.", snippet: "namei -l /srv/www/app/index.html" },
    ],
  },
  "welcome-page": {
    headline: "Apache found no index file and shows its welcome page.",
    meaning:
      "`welcome.conf` of Fedora, Red Hat, CentOS and their kin turns listings off for `/` and answers 403 with a test page. Nobody refused you, and no login helps.",
    fix: [
      "Put an index file into DocumentRoot, or correct DocumentRoot.",
      "Ask for the API's own path, not for `/`.",
      "When the file is there, see that Apache may read it: file mode, SELinux label and a Require rule.",
    ],
  },
  "stock-page": {
    headline: "Apache itself refused, before any application answered.",
    meaning:
      "The page is Apache's built-in one. File permissions, a Require rule, a missing index or a security module all give it; the error log tells which.",
    fix: [
      { do: "Read the error log for this request.", snippet: "tail -n 50 /var/log/apache2/error.log" },
      "When calls pass for a while and then all get this page, a module such as `mod_evasive` counts them: send fewer, or raise `DOSPageCount`.",
      "Without access to the server, send its owner the time of the request and your address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "status-page": {
    matches: [
      "[authz_core:error] [pid 12] [client 192.0.2.7:5000] AH01630: client denied by server configuration: /var/www/html/server-status",
    ],
  },
  evasive: {
    matches: ["Aug  6 17:41:49 web mod_evasive[23184]: Blacklisting address 192.0.2.7: possible DoS attack."],
    ignores: ["Blacklisting address 192.0.2.7"],
  },
  "client-denied": {
    matches: [
      "[authz_core:error] [pid 12] [client 192.0.2.7:5000] AH01630: client denied by server configuration: /srv/www/app",
    ],
  },
  "search-permissions": {
    matches: [
      "[core:error] (13)Permission denied: [client 192.0.2.7:5000] AH00035: access to /app denied (filesystem path '/home/me/app') because search permissions are missing on a component of the path",
    ],
  },
  "directory-listing": {
    matches: [
      "[autoindex:error] AH01276: Cannot serve directory /var/www/html/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive",
    ],
  },
  "htaccess-unreadable": {
    matches: [
      "<h1>Forbidden</h1><p>You don't have permission to access this resource.Server unable to read htaccess file, denying access to be safe</p>",
    ],
  },
  symlink: {
    matches: [
      "[core:error] [client 192.0.2.7:5] AH00037: Symbolic link not allowed or link target not accessible: /var/www/html/current",
      "[rewrite:error] [client 192.0.2.7:5] AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off, so the RewriteRule directive is also forbidden due to its similar ability to circumvent directory restrictions : /srv/www/api",
    ],
  },
  "options-exec": {
    matches: [
      "[cgi:error] Options ExecCGI is off in this directory: /srv/cgi/a.cgi",
      "[cgi:error] [pid 7] [client 192.0.2.7:5001] Options ExecCGI is off in this directory: /srv/www/cgi/run.pl",
    ],
  },
  "client-certificate": {
    matches: [
      "<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.Reason: Cannot perform Post-Handshake Authentication.<br /></p>",
      "[ssl:error] [client 192.0.2.7:50000] AH10158: cannot perform post-handshake authentication",
      "[ssl:error] AH02222: Cannot find peer certificate chain",
    ],
  },
  "ssl-requirement": {
    matches: [
      "[ssl:error] [pid 7] [client 192.0.2.7:42754] AH02229: access to /srv/www/d.txt failed, reason: SSL requirement expression not fulfilled",
    ],
    ignores: ["[ssl:info] AH02008: SSL library error 1 in handshake"],
  },
  "authorization-failure": {
    matches: [
      '[Mon Nov 23 10:11:12 2026] [authz_core:error] [pid 31:tid 31] [client 192.0.2.7:50000] AH01631: user ada: authorization failure for "/reports/": ',
    ],
    ignores: [
      "[authz_core:error] [client 192.0.2.7:50000] AH01630: client denied by server configuration: /srv/www/reports",
    ],
  },
  "proxy-block": { matches: ["AH00898: Connect to remote host blocked returned by /reports"] },
  "proxy-handler": {
    matches: [
      "[proxy:warn] [pid 31] [client 192.0.2.7:50000] AH01144: No protocol handler was valid for the URL /reports (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule.",
    ],
  },
  "directory-as-script": {
    matches: ["[cgid:error] AH01265: attempt to invoke directory as script: /usr/lib/cgi-bin/"],
  },
  "error-document": {
    matches: [
      "Access forbidden!\n\nYou don't have permission to access the requested object. It is either read-protected or not readable by the server.\n\nError 403\nlocalhost\nApache/2.4.58 (Unix) PHP/8.2.12",
      "<p>\n    You don't have permission to access the requested directory.\n    There is either no index document or the directory is read-protected.\n</p><h2>Error 403</h2>",
      "Zugriff verweigert!\n\nDer Zugriff auf das angeforderte Objekt ist nicht möglich. Entweder kann es vom Server nicht gelesen werden oder es ist zugriffsgeschützt.",
    ],
    ignores: [
      "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.",
    ],
  },
  "welcome-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Apache/2.4.57 (Rocky Linux)\nContent-Type: text/html; charset=UTF-8\n\n<!doctype html>\n<title>HTTP Server Test Page powered by: Rocky Linux</title>",
      "HTTP/1.1 403 Forbidden\nServer: Apache/2.4.6 (CentOS) PHP/5.4.16\nContent-Length: 4897\nContent-Type: text/html; charset=UTF-8\n",
      'HTTP/1.1 403 Forbidden\nServer: Apache/2.4.37 (centos) OpenSSL/1.1.1k\nLast-Modified: Sun, 27 Jun 2021 23:47:13 GMT\nETag: "30c0b-5c5c7fdeec240"\nAccept-Ranges: bytes\nContent-Length: 199691\n',
      'HTTP/1.1 403 Forbidden\nserver: istio-envoy\netag: "133f-5c6f23d09f000"\ncontent-length: 4927\n',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Apache/2.4.6 (CentOS)\nContent-Length: 218\n"],
  },
  "stock-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Apache/2.4.57 (Debian)\n\n<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>",
      "HTTP/1.1 403 Forbidden\nServer: Apache\n\n<h1>Forbidden</h1>\n<p>You don't have permission to access /feed.xml\n",
    ],
  },
};
