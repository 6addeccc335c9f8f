import { all, body, header, member, method, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 10,
  name: "Server misconfiguration",
  brief: "the server refuses by mistake",
  actor: "api-owner",
  retry: "maybe",
  signs: [
    {
      when: body(
        oneOf(
          /\(13\)|\[Errno 13\]|\(13:\s{1,10}permission\s{1,10}denied\)/i,
          /permission denied\b(?!\):)[^\n]{0,30}(?:: ?\/(?!\/)|access to \/)/i,
          inARow(
            /(?:can.{1,6}t|cannot|could not|unable to|failed to) (?:open|read|write|stat|create|access) /i,
            /(?:(?:the )?(?:file|directory|log) )?.{0,2}\/[^\n]{1,160}\(?permission denied/i,
          ),
          /\bEACCES\b|\b(?:l?stat|open|mkdir) \S{1,160}: permission denied|permission denied @ /i,
          /access to the path .[^\n]{1,160} is denied|not world-readable/i,
          /permission to access (?:the )?(?:file|folder|directory)|no access permission to .?\//i,
        ),
      ),
      strength: "strong",
      because: "The server's own system refuses to open the file.",
    },
    {
      when: body(
        oneOf(
          /no matching DirectoryIndex|no index document/i,
          /(?:directory|folder) (?:has|contains|with) no (?:index|default)\b|autoindex|listing directories\b/i,
          /(?:list|view|browse) the contents of (?:this|the) directory/i,
          /: [^\s:]{1,200} is not (?:a file|in root static directory)\b/i,
          inARow(
            /directory (?:index(?:ing)?|listings?|browsing)\b(?:[^.\n]|\.(?=\S)){0,120}\b/i,
            /(?:forbidden|denied|not (?:allowed|permitted|supported|enabled)|disabled)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The address is a folder without an index page, or none of the files that may be handed out.",
    },
    {
      when: all(
        status(403),
        method("GET", "HEAD"),
        url(
          oneOf(
            inARow(
              /^(?!.{0,300}\/(?:api|v\d)\/)[^?#]{0,300}\//i,
              /(?:static|assets|files|media|public|uploads?|downloads?|images?|css|js|docs)\/(?:[\w/-]{0,200}\/)?$/i,
            ),
            inARow(
              /^https?:\/\//i,
              /(?:deb|apt|rpm|yum|repos?|packages|downloads?|files|mirrors?|static|assets|cdn|media|images)\./i,
              /[^/?#]{1,100}\/?$/i,
            ),
          ),
        ),
        // Either writes its own name only where its own rules refuse.
        without(header("server", /^(?:cloudfront|varnish)/i)),
        without(requestHeader("authorization")),
        without(body(/^\s{0,9}[[{]/)),
      ),
      strength: "moderate",
      because: "A folder was asked for, and servers that do not list folders refuse one without an index page.",
      source: "https://httpd.apache.org/docs/2.4/mod/mod_dir.html",
    },
    {
      when: body(
        /access forbidden by rule|forcing responsecode 403|denied by (?:server )?config\w{0,12}|AH01276|AH00035/i,
      ),
      strength: "strong",
      because: "A rule in the web server's own configuration refused.",
    },
    {
      when: body(
        oneOf(
          /\bindex read-only/i,
          /read[ -]only (?:\w{2,12} )?(?:file ?system|transaction|mode|state|index|database|replica|instance)/i,
          /(?<!additional )disk (?:is )?(?:full|quota|usage|watermark|space)|Storage_?Full\b/i,
          /(?:low|out of|minimum free) (?:disk|drive|storage)\b|no space left|out[ _]of[ _](?:disk|memory)/i,
          /flood[ -]stage|insufficient (?:storage|disk)/i,
        ),
      ),
      strength: "strong",
      because: "The server cannot write: its disk is full or it is read-only.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:web ?site|site|web ?app|app(?:lication)?|server|instance|service) (?:is |has been |was )?/i,
            /(?:currently )?(?:stopped|not running|offline|not (?:configured|set ?up|deployed))/i,
          ),
          /\bnot (?:yet )?ready (?:to (?:handle|serve|accept|process)|for requests)\b/i,
          /non-?existent (?:domain|host)\b/i,
          inARow(
            /(?:host(?:name)?|domain|virtual host|site|tenant) (?:is |was |suspended or ){0,2}/i,
            /(?:(?:not|isn.{1,6}t) (?:configured|found on|set up|mapped|connected|known)|unknown)/i,
          ),
          /no (?:virtual host|site|app|back-?end|upstream|route) (?:is |was )?(?:configured|defined)/i,
        ),
      ),
      strength: "moderate",
      because: "The server is up, and the site or application behind it is not.",
    },
    {
      when: body(
        oneOf(
          /\bSELinux\b|primary script\b|\bin safe mode\b|(?:^|\s)[-d?l]\?{9,10}\s{1,9}\?/i,
          inARow(
            /(?<![\w-])[-d]r[w-][-x][r-][w-][-x]---[.+]?\s{1,4}(?:\d{1,4}\s)?[a-z_]\S{0,31}\s{1,9}[a-z_]/i,
            /(?![^\n]{0,90}(?:\.(?:netrc|pem|key|json)|id_|credential))/i,
          ),
          /access to the script [^\n]{1,200} has been denied|\bavc: {0,3}denied|\bhtaccess\b(?!\n)/i,
          /directive is (?:also )?forbidden|Options \w{1,30}[^\n]{0,40} is off|symbolic link not allowed/i,
          /unsafe ownership/i,
        ),
      ),
      strength: "strong",
      because: "The answer names a part of the server's own configuration.",
    },
    {
      when: body(
        oneOf(
          /\bscript (?:\S{1,80} )?(?:is not )?(?:executable|a plain)/i,
          /(?:not in|outside(?: of)?) (?:the )?(?:root|static|document|web) ?(?:static )?(?:root|dir)/i,
          /cgi[^.\n]{0,40}\b(?:off|denied|forbidden)/i,
          /misconfigur(?:ed|ation)|no route match/i,
          /(?:^|\n)(?:file|directory) is protected\.|reverse[ -]proxy (?:settings|config\w{0,9}|set[ -]?up)/i,
          inARow(
            /(?:check|make sure|ensure|verify) (?:that )?(?:the |your )?/i,
            /(?:http |web |proxy |reverse |application )?(?:server|proxy) is /i,
            /(?:correctly|properly|set up|configured)/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The answer points to the server's configuration.",
    },
    {
      when: all(
        body(
          oneOf(
            /you (?:don't|do not) have permissions? to access \//i,
            inARow(
              /(?<![\x22':] ?)you (?:don't|do not) have permissions? to access /i,
              /(?:the requested|(?<![\x22']you .{5,6} have permissions? to access )this) resource/i,
            ),
          ),
        ),
        without(member("message", /^you (?:don.t|do not) have permissions? to access/i)),
      ),
      strength: "moderate",
      because: "This is a web server's own page for a rule or file permission, not an API's answer.",
    },
    {
      when: body(
        oneOf(
          /(?:FORBIDDEN|TOO_MANY_REQUESTS)\/\d{1,2}\/(?:index|cluster)/i,
          /(?:system|server|cluster|database|site|instance) is (?:currently )?(?:in )?read[ -]?only/i,
          / --(?:ro|read-?only|append-only)(?![\w-])|outside of [^.\n]{0,30}(?:serving )?allow(?:ed)? list/i,
          /symlink restriction|levels of symbolic links|no protocol handler/i,
          /(?:https|ssl|tls) (?:is |connection )?required|authentication over http\b/i,
          /non-(?:ssl|tls|https) \w{4,11} (?:are )?not/i,
          inARow(
            /(?:only be (?:accessed|used|called)|must (?:be (?:made|sent|accessed)|use|go)|requires)/i,
            /(?: over| via| through| using)? (?:https|ssl|tls)/i,
          ),
          /(?:write|read|execute) access is (?:denied|forbidden)|DNS (?:points to|record)|CNAME cross-user/i,
          /access to this resource on the server is denied|ext_authz_error|\bfail\w{0,3} closed\b/i,
          /den(?:y|ying|ied|ies) (?:\w{1,20} )?by default\b/i,
          inARow(
            /(?:auth\w{0,12}|policy|api|back-?end|upstream|origin)(?: (?:service|server|engine|endpoint))? /i,
            /(?:is |was )?(?:unreachable|unavailable|down|timed out|not (?:reachable|responding))\b/i,
            /(?! (?:in|from|for) )/i,
          ),
          /must be enabled (?:to|before)\b|no such host|Invalid\w{1,20}Configuration/i,
          /remote fetch (?:is |has )?failed|server config\w{0,10} (?:does not|doesn.t|forbids)/i,
          /\b(?:infinite|proxy|forwarding)[ _]loop|loop[ _]detected/i,
        ),
      ),
      strength: "moderate",
      because: "The answer points to how the server is set up.",
    },
    {
      when: body(
        oneOf(
          /\w{3,40}_not_configured\b/i,
          inARow(
            /\bserver (?:cannot|could not) (?:hash|sign|encrypt|decrypt|store) [^.\n]{1,30} at /i,
            /(?:this time|the moment)/i,
          ),
          /\bcreate (?:an? |the )?(?:first )?(?:admin\w{0,9}|initial|root) (?:user|account) first\b/i,
          /\b(?:initial )?set-?up (?:is |has |was )?(?:not (?:been )?|in)complete/i,
          /\bnot configur(?:at)?ed (?:properly|correctly)\b/i,
          /must be (?:set up|configured|enabled) on the (?:\w{1,20} )?server\b/i,
          /(?:not set[ -]?up|not configured) for (?:an? |the )?(?:reverse )?prox(?:y|ies)\b/i,
          /from (?:an? )?(?:untrusted|unknown) proxy\b/i,
          inARow(
            /\b/i,
            oneOf(
              /keys|secrets|credentials|certificates|origins|providers?|authentication|authorization|auth|sso|oauth/i,
              /oidc|ldap|saml|policy|storage|upstream|url/i,
            ),
            / (?:(?:is|are|have|has|was|were) )?not (?:been )?configured\b/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The server says that it lacks what it needs to let anyone in.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:jwks|jwk set|key ?set|signing keys?|openid[- ]configuration)\b[^.\n]{0,40}\b/i,
            /(?:fetch|download|retriev|load|request)\w{0,6}[^.\n]{0,20}\b(?:failed|error|timed out|not)\b/i,
          ),
          inARow(
            /(?:fail(?:ed|ure)?|unable|could not|cannot)(?: to)? (?:fetch|download|retrieve|load|get) /i,
            /(?:the |its )?(?:\w{1,20} )?(?:jwks|jwk set|key ?set|signing keys?|openid[- ]configuration)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The server could not get the keys that it checks tokens with.",
    },
    { when: status(500, 502, 503), strength: "weak", because: "The status says that the server failed." },
    {
      when: all(
        requestHeader("authorization"),
        body(
          oneOf(
            inARow(
              /authori[sz]ation (?:http )?header (?:(?:is|was) )?/i,
              /(?:not (?:found|present|set|provided|sent|received)|missing|absent)/i,
            ),
            /(?:no|missing|without(?: an?)?) authori[sz]ation header/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The request carried Authorization and the server saw none, so something between them dropped it.",
      source: "https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth",
    },
    {
      when: body(madeItWork(/\b(?:chmod|chown|setenforce|restorecon|setsebool)\b/i)),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The server refuses by mistake: its own configuration denies the request.",
  meaning:
    "Nothing about you is wrong. A file without read permission, a folder without an index, a deny rule or a stopped application makes the server answer 403 to requests that its owner wants to serve. Only the owner can fix it.",
  act: "The server's owner acts; if that is not you, report it with the address, the time and the request id, and use another documented host or wait.",
  recognise: [
    "A plain HTML page of nginx, Apache or IIS in place of the API's own format.",
    "`(13: Permission denied)`, `directory index of … is forbidden` or `client denied by server configuration` in the error log.",
    "Words such as `read-only`, `disk usage exceeded` or `site is stopped`.",
    "All users have been refused since a deployment or a move.",
    "IIS sub-codes such as `403.14` (no default document) or `403.4` (HTTPS required).",
  ],
  neighbours: [
    { cause: "ip-block", how: "In that case the rule does what its owner meant, and other networks pass." },
    { cause: "permissions", how: "In that case some accounts pass, and the answer comes from the application itself." },
    { cause: "resource", how: "In that case the owner took it away on purpose." },
    {
      cause: "headers",
      how: "In that case a changed request passes. Here no request does, unless it bypasses the faulty proxy.",
    },
  ],
  fix: [
    {
      do: "If the server is yours, read its error log at the time of the refusal.",
      snippet: "tail -n 50 /var/log/nginx/error.log /var/log/apache2/error.log",
    },
    {
      do: "Call the application directly, past the proxy. If it answers well, it is the proxy that refuses.",
      snippet: "curl -si http://127.0.0.1:8080/ | head -n 5",
    },
    {
      do: "Check that the server's user may read the file and enter every folder above it. Give the least that is needed, never 777.",
      snippet: "namei -l /var/www/site/index.html",
    },
    "For a folder's address, add an index file or name it in the configuration; do not switch on listings to hide the error.",
    "Look for deny rules, .htaccess files and allow lists that match too much, and for a request that ends up at the wrong virtual host.",
    {
      do: "With SELinux, look for denials and restore the labels instead of switching it off.",
      snippet: "ausearch -m avc -ts recent; restorecon -Rv /var/www/site",
    },
    "See that the application runs, the disk has room, and the proxy in front of it forwards Host, method and Authorization.",
    "If a firewall rule took a good request for an attack, except that rule for that path and field alone.",
    "Undo the last change if the refusal began with it, and check again in staging.",
    "If the server is not yours, report it to its owner with the URL, the time and the request id.",
  ],
  prevention: [
    "Keep the server's configuration in version control and test it in staging.",
    "Send a request to each public route after each deployment and set an alert for any that answers 403.",
    "Watch disk space and error logs.",
  ],
  corrections: [
    {
      often: "A 4xx status means that the client is at fault.",
      right:
        "4xx says that the client seems to have erred; the server can be mistaken about it. A 403 for everyone after a deployment is the server's fault.",
      source: { title: "RFC 9110, client error 4xx", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5" },
    },
    {
      often: "chmod 777 fixes a 403.",
      right:
        "It lets every user of the machine change the file, and does not help when a folder above it is closed. The server needs to read the file and to enter the folders.",
      source: {
        title: "Apache, common errors: permission denied",
        url: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
      },
    },
    {
      often: "Turn the firewall off when it refuses a good request.",
      right: "A false positive calls for an exception as narrow as the case: one rule, one path, one field.",
      source: {
        title: "OWASP Core Rule Set, false positives and tuning",
        url: "https://coreruleset.org/docs/concepts/false_positives_tuning/",
      },
    },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    {
      title: "Apache, common errors: permission denied",
      url: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
    },
    { title: "Apache, access control", url: "https://httpd.apache.org/docs/2.4/howto/access.html" },
    { title: "nginx, allow and deny", url: "https://nginx.org/en/docs/http/ngx_http_access_module.html" },
    {
      title: "IIS, status codes and sub-codes",
      url: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code",
    },
  ],
};
