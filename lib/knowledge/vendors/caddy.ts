import { all, any, body, emptyBody, header, member, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const admin = "https://caddyserver.com/docs/caddyfile/options#admin";

export const refusals = vendor(
  { name: "Caddy", layer: "gateway", seen: any(header("server", /^Caddy\b/i), header("via", /\bCaddy\b/i)) },
  {
    "admin-origin": {
      when: body(/client\s+is\s+not\s+allowed\s+to\s+access\s+from\s+origin\s+\W{0,4}(?<origin>[^\s'\\]{0,200})/i),
      cause: "cors",
      strength: "decisive",
      because: "Caddy's admin endpoint does not allow this origin, or got none although it is set to want one.",
      source: admin,
      also: { headers: "moderate" },
    },
    "admin-host": {
      when: all(
        body(/\bhost\s+not\s+allowed:\s+\S{1,255}/i),
        any(body(/caddy|admin\.api|:2019\b/i), member("error", /^host not allowed/i)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Caddy's admin endpoint does not allow this Host.",
      source: admin,
      also: { cors: "moderate" },
    },
    "file-permission": {
      when: all(
        body(/\bpermission\s+denied\b/i),
        body(/fileserver\.|\bhttp\.log\.(?:error|access)|\bfile_server\b|\bcaddyhttp\b/i),
        body(/\b403\b/),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "Caddy answers 403 when the operating system does not let it open the file.",
      source: "https://caddyserver.com/docs/caddyfile/directives/file_server",
    },
    "empty-answer": {
      when: all(status(403), header("server", /^Caddy$/i), emptyBody),
      cause: "server-config",
      strength: "moderate",
      because: "Caddy's errors have no body: a file that it may not read, or a `respond 403` of the configuration.",
      source: "https://github.com/caddyserver/caddy/issues/6283",
      also: { "ip-block": "moderate", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "admin-origin": {
    headline: "Caddy's admin endpoint refuses this origin.",
    meaning:
      "The endpoint on port 2019 changes the server, so it defends itself against web pages. Your sites are not concerned, and no login is missing.",
    fix: [
      { do: "Call it with curl from the same machine.", snippet: "curl http://localhost:2019/config/" },
      {
        do: "For a page of your own, allow its origin. Your list replaces the default one.",
        snippet: "{\n  admin localhost:2019 {\n    origins localhost:2019 localhost:3000\n  }\n}",
      },
      "To visit a site, use the site's own address and port in place of the admin one.",
      "Do not open the admin endpoint to others: it has no password.",
    ],
  },
  "admin-host": {
    headline: "Caddy's admin endpoint refuses this host name.",
    meaning:
      "It takes the addresses that it listens on and those under `origins` only, as a guard against DNS rebinding.",
    fix: [
      "Call it by the name it listens on, such as localhost:2019.",
      {
        do: "Or list the further name; your list replaces the default one.",
        snippet: "{\n  admin localhost:2019 {\n    origins localhost:2019 caddy.internal:2019\n  }\n}",
      },
      "Between containers listen on `:2019`: then Host is not checked, so never publish that port.",
      "Through a proxy, set Host to the allowed name.",
    ],
  },
  "file-permission": {
    headline: "Caddy may not read the file.",
    meaning:
      "Its account needs the right to enter every directory of the path. The packaged service runs as `caddy`, which may not enter home directories, whatever the file's own mode.",
    fix: [
      { do: "Check the whole path.", snippet: "namei -l /srv/site/index.html" },
      { do: "Try as Caddy's account.", snippet: "sudo -u caddy cat /srv/site/index.html" },
      "Move the files out of `/home`, for example to `/srv` or `/var/www`; a symbolic link does not help.",
      "Where SELinux is on, give the files the type of web content.",
    ],
  },
  "empty-answer": {
    headline: "Caddy itself refused, without saying why.",
    meaning:
      "The application did not answer. Either the file may not be read, or a matcher of the configuration ends in 403.",
    fix: [
      { do: "If it is yours: read the log.", snippet: "journalctl -u caddy -n 50" },
      "Look for `respond 403`, `error 403`, `remote_ip` and `client_ip` in the Caddyfile.",
      "For static files, check that Caddy's account may enter every directory of the path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "admin-origin": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"client is not allowed to access from origin \'\'"}',
      'ERROR admin.api request error {"error": "client is not allowed to access from origin \'http://evil.example\'", "status_code": 403}',
    ],
  },
  "admin-host": {
    matches: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"host not allowed: caddy:2019"}'],
    ignores: ["Error: host not allowed: app.example.com"],
  },
  "file-permission": {
    matches: [
      '{"level":"debug","logger":"http.log.error","msg":"open /home/me/site/index.html: permission denied","request":{"method":"GET","host":"example.com","uri":"/"},"status":403,"err_trace":"fileserver.(*FileServer).ServeHTTP (staticfiles.go:361)"}',
    ],
  },
  "empty-answer": {
    matches: [
      'HTTP/2 403\nalt-svc: h3=":443"; ma=2592000\nserver: Caddy\ncontent-length: 0\n\n',
      "HTTP/2 403\nserver: Caddy\ncontent-length: 0",
    ],
    ignores: ['HTTP/2 403\nserver: Caddy\n\n{"error":"no access to this project"}'],
  },
};
