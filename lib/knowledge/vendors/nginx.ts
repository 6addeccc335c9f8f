import { all, body, header, requestHeader, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "nginx", layer: "gateway", seen: header("server", /^nginx\b/i) },
  {
    "directory-index": {
      when: body(/directory\s+index\s+of\s.{1,300}?\sis\s+forbidden/i),
      cause: "server-config",
      strength: "decisive",
      because: "The nginx error log says that the folder has no index file and listing is off.",
      source: "https://nginx.org/en/docs/http/ngx_http_autoindex_module.html",
      retry: "no",
    },
    "password-file": {
      when: body(/open\(\)\s.\S{0,200}(?:passw|htp)[^\n]{0,60}failed\s+\(2:/i),
      cause: "server-config",
      strength: "decisive",
      because: "nginx answers 403 when the file of its password prompt does not exist.",
      source: "https://github.com/nginx/nginx/blob/HEAD/src/http/modules/ngx_http_auth_basic_module.c",
      also: { resource: "excludes" },
      retry: "no",
    },
    "file-permissions": {
      when: body(/\b(?:open|stat|opendir)\(\).{1,400}?failed\s+\(13:\s+Permission\s+denied\)/i),
      cause: "server-config",
      strength: "decisive",
      because: "The operating system denied nginx access to the file.",
      source: "https://github.com/nginx/nginx/blob/HEAD/src/http/modules/ngx_http_static_module.c",
      retry: "no",
    },
    "upstream-permission": {
      when: body(/connect\(\)\s+to\s.{1,300}?failed\s+\(13:\s+Permission\s+denied\)/i),
      cause: "server-config",
      strength: "decisive",
      because: "The operating system did not let nginx connect to the upstream.",
      source: "https://github.com/nginx/nginx/blob/HEAD/src/event/ngx_event_connect.c",
      retry: "no",
    },
    "method-rule": {
      when: all(
        body(/access\s+forbidden\s+by\s+rule\b[^\n]{0,200}request:\s.(?:PUT|DELETE|PATCH|MKCOL|PROPFIND|POST)\s/i),
        body(/.(?:GET|HEAD)\s\S{1,300}\sHTTP\/[\d.]{1,3}.\s2\d\d\s/),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "A rule refused this method, while the log beside it lets the same server answer a GET: `limit_except` does that.",
      source: "https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except",
      also: { "ip-block": "moderate", "server-config": "moderate" },
      retry: "no",
    },
    "access-rule": {
      when: body(/access\s+forbidden\s+by\s+rule,/i),
      cause: "ip-block",
      strength: "strong",
      because: "nginx logs this when an allow or deny rule refuses the client's address.",
      source: "https://github.com/nginx/nginx/blob/HEAD/src/http/modules/ngx_http_access_module.c",
      also: { "server-config": "moderate" },
      retry: "no",
    },
    "limit-logged": {
      when: body(/limiting\s+(?:requests|connections)[^\n]{0,30}\sby\s+zone/i),
      cause: "rate-limit",
      strength: "decisive",
      because:
        "nginx logs this when a request is beyond the rate, or a connection beyond the number, that a zone allows.",
      source: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
    },
    referer: {
      when: all(
        status(403),
        header("server", /^nginx\b/i),
        header("content-type", /^text\/html/i),
        requestHeader("referer", /^https?:/i),
        url(
          /\.(?:avif|bmp|flv|gif|ico|jpe?g|m3u8|m4a|mkv|mov|mp3|mp4|pdf|png|rar|svg|swf|ts|webm|webp|zip)(?:[?#]|$)/i,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "A file was asked for with a Referer, and nginx answered itself, as its check of the Referer does.",
      source: "https://nginx.org/en/docs/http/ngx_http_referer_module.html",
      also: { "server-config": "moderate", "ip-block": "weak" },
    },
    "stock-page": {
      when: body(
        /<center>\s*<h1>\s*403 Forbidden\s*<\/h1>\s*<\/center>\s*(?:<p>[^<]{0,200}<\/p>\s*)?<hr>\s*<center>\s*nginx/i,
      ),
      cause: "server-config",
      strength: "moderate",
      because: "This is nginx's own page: the application behind it did not write the answer.",
      source: "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      also: { "ip-block": "moderate", permissions: "weak" },
    },
    "stock-page-size": {
      when: all(
        status(403),
        header("server", /^nginx\b/i),
        header("content-type", /^text\/html$/i),
        header("content-length", /^(?:1[4-7]|5[4-8])\d$/),
        without(body(/\S/)),
      ),
      cause: "server-config",
      strength: "moderate",
      because: "The answer has the size and type of nginx's own page, so no application wrote it.",
      source: "https://github.com/nginx/nginx/blob/HEAD/src/http/ngx_http_special_response.c",
      also: { "ip-block": "moderate", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "directory-index": {
    headline: "nginx found a folder without an index file and may not list it.",
    meaning:
      "The request reached a directory, none of the index files exists in it, and directory listing is off. Credentials do not matter.",
    fix: [
      "Check that root, alias and index in the matching location point to where the files are.",
      "Deploy the missing index file, or route the path to the application with `try_files` or `proxy_pass`.",
    ],
  },
  "password-file": {
    headline: "nginx cannot find its own file of passwords.",
    meaning:
      "`auth_basic_user_file` names a file that does not exist, so every user is refused, whatever the password.",
    fix: [
      "Compare the path in the log with the one where the file is; a relative path starts at nginx's configuration folder.",
      { do: "Create the file where it is missing.", snippet: "htpasswd -c /etc/nginx/.htpasswd ada" },
    ],
  },
  "file-permissions": {
    headline: "The operating system does not let nginx read this file.",
    meaning:
      "The worker's user lacks read permission on the file, or search permission on a folder above it; SELinux can deny it too. The caller cannot fix this.",
    fix: [
      { do: "Show the permissions of every folder on the path.", snippet: "namei -l /var/www/html/index.html" },
      "Give the nginx user read permission on the file and execute permission on each folder.",
      {
        do: "Where SELinux is on, restore the file's label. A folder outside the usual ones first needs a rule by `semanage fcontext`.",
        snippet: "restorecon -Rv /var/www/html",
      },
    ],
  },
  "upstream-permission": {
    headline: "The operating system does not let nginx reach its upstream.",
    meaning:
      "The socket's permissions or SELinux deny the connection. nginx answers 502 for this: a 403 beside it has another line in the log. The caller cannot fix this.",
    fix: [
      "Check owner and mode of the socket that `proxy_pass` or `fastcgi_pass` names.",
      {
        do: "Where SELinux is on and the upstream is a network port, allow it.",
        snippet: "setsebool -P httpd_can_network_connect 1",
      },
    ],
  },
  "method-rule": {
    headline: "nginx does not let this method through, it seems.",
    meaning:
      "`limit_except` names the methods that a location takes and denies the others with the same line in the log as a deny rule. Reading passes, so the address is not the problem.",
    fix: [
      "Look for `limit_except` and for deny lines in the matching location.",
      "Add the method there when it is meant to work, or send the call to the location that takes it.",
      {
        do: "Compare two methods on the same path.",
        snippet: "curl -si {url} | head -n 1; curl -si -X DELETE {url} | head -n 1",
      },
    ],
  },
  "access-rule": {
    headline: "An nginx allow or deny rule refuses this address.",
    meaning:
      "The access module compares the client's address with the rules of the location. A deny all written to hide files gives the same line.",
    fix: [
      "Find the allow and deny lines of the matching location.",
      "Add the caller's address when it should have access.",
      "Behind a proxy, check that `real_ip_header` and `set_real_ip_from` give nginx the client's own address.",
    ],
  },
  "limit-logged": {
    headline: "An nginx limit on requests or connections stopped you.",
    meaning:
      "`limit_req` counts requests in a time, `limit_conn` connections at once, mostly by address. `limit_req_status` and `limit_conn_status` say what is answered: 503 when not set, here 403. The next request may pass again.",
    fix: [
      "Send fewer requests at a time, and wait a moment before trying again.",
      "If the server is yours: raise the zone's rate or `burst`, and answer 429 so that clients know.",
      "Behind a proxy, check that the zone's key is the client's own address, or all clients share one limit.",
    ],
  },
  referer: {
    headline: "nginx refuses the page that this file was asked for from, it seems.",
    meaning:
      "Sites guard images, films and downloads against being embedded elsewhere: `valid_referers` lists the pages that may show them, and everyone else gets a 403. The file is there, and your credentials do not matter.",
    fix: [
      { do: "Ask for the file without a Referer, and with one of the site itself.", snippet: "curl -I {url}" },
      "If one of them passes, link to the page that shows the file, or keep a copy of your own where the licence allows it.",
      "If the server is yours, add your page's host to `valid_referers` in the location of these files.",
    ],
  },
  "stock-page": {
    headline: "nginx itself refused, before any application answered.",
    meaning:
      "The page is nginx's built-in one. A missing index, file permissions, an allow or deny rule or a return 403 in the configuration all give it; the error log tells which.",
    fix: [
      { do: "Read the error log for this request.", snippet: "tail -n 50 /var/log/nginx/error.log" },
      "Without access to the server, send its owner the time of the request and your address.",
    ],
  },
  "stock-page-size": {
    headline: "nginx itself refused, it seems.",
    meaning:
      "The fields fit nginx's built-in page. A missing index, file permissions, an allow or deny rule or a return 403 in the configuration all give it; the error log tells which.",
    fix: [
      { do: "Look at the body as well: nginx's own page ends with its name.", snippet: "curl -s {url}" },
      { do: "Read the error log for this request.", snippet: "tail -n 50 /var/log/nginx/error.log" },
      "Without access to the server, send its owner the time of the request and your address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "directory-index": {
    matches: [
      '2026/11/20 10:11:12 [error] 31#31: *1 directory index of "/var/www/html/" is forbidden, client: 192.0.2.7, server: example.com, request: "GET / HTTP/1.1", host: "example.com"',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nserver: nginx\n\n"],
  },
  "password-file": {
    matches: [
      '[error] 31#31: *7 open() "/etc/nginx/.htpasswd" failed (2: No such file or directory), client: 192.0.2.7, server: example.com, request: "GET / HTTP/1.1"',
    ],
    ignores: [
      '[error] 31#31: *7 open() "/srv/www/favicon.ico" failed (2: No such file or directory), client: 192.0.2.7',
    ],
  },
  "file-permissions": {
    matches: [
      '2026/11/20 10:11:12 [error] 31#31: *1 open() "/home/app/public/a.json" failed (13: Permission denied), client: 192.0.2.7, server: _',
    ],
  },
  "upstream-permission": {
    matches: [
      "[crit] 8#8: *5 connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream, client: 192.0.2.7",
    ],
  },
  "method-rule": {
    matches: [
      '192.0.2.7 - - [26/Nov/2026:08:31:00 +0000] "GET /files/a.json HTTP/1.1" 200 3 "-" "curl/8.5.0"\n2026/11/26 08:31:00 [error] 25#25: *2 access forbidden by rule, client: 192.0.2.7, server: files.example.com, request: "PUT /files/a.json HTTP/1.1", host: "files.example.com"',
    ],
    ignores: [
      '2026/11/26 08:31:00 [error] 25#25: *2 access forbidden by rule, client: 192.0.2.7, server: files.example.com, request: "GET /files/a.json HTTP/1.1", host: "files.example.com"',
    ],
  },
  "access-rule": {
    matches: [
      '2026/11/20 10:11:12 [error] 31#31: *1 access forbidden by rule, client: 192.0.2.7, server: example.com, request: "GET /admin HTTP/1.1"',
    ],
    ignores: ['{"message":"access forbidden by rule"}'],
  },
  "limit-logged": {
    matches: [
      '2026/11/20 10:11:12 [error] 31#31: *7 limiting requests, excess: 5.120 by zone "each", client: 192.0.2.7, server: api.example.com, request: "GET /v1 HTTP/1.1", host: "api.example.com"',
      '2026/11/20 10:11:12 [error] 31#31: *8 limiting connections by zone "addr", client: 192.0.2.7, server: api.example.com, request: "GET /v1 HTTP/1.1"',
    ],
    ignores: [
      '2026/11/20 10:11:12 [warn] 31#31: *7 delaying request, excess: 0.120, by zone "each", client: 192.0.2.7, server: api.example.com',
    ],
  },
  referer: {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: nginx/1.26.0\nContent-Type: text/html\nContent-Length: 153\nConnection: keep-alive",
        request: "curl -e https://forum.example/ -I https://media.example.com/img/logo.png",
      },
    ],
    ignores: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: nginx/1.26.0\nContent-Type: text/html\nContent-Length: 153\nConnection: keep-alive",
        request: "curl -I https://media.example.com/img/logo.png",
      },
    ],
  },
  "stock-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx/1.24.0\nContent-Type: text/html\n\n<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>",
    ],
    ignores: ["<html><body><center><h1>403 Forbidden</h1></center><hr><center>openresty</center></body></html>"],
  },
  "stock-page-size": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx/1.13.1\nContent-Type: text/html\nContent-Length: 169\nConnection: keep-alive\n\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx/1.13.1\nContent-Type: application/json\nContent-Length: 169\n\n",
      "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\nContent-Length: 12873\n\n",
    ],
  },
};
