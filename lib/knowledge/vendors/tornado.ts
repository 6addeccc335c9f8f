import { all, body, header, method, requestHeader, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Tornado", layer: "application", seen: header("server", /^TornadoServer\//) },
  {
    xsrf: {
      when: body(/_xsrf.{1,6} argument (?:missing from|has invalid format)|XSRF cookie does not match POST argument/),
      cause: "headers",
      strength: "decisive",
      because: "Tornado's XSRF check found no matching token.",
      source: "https://github.com/tornadoweb/tornado/blob/HEAD/docs/guide/security.rst",
    },
    "websocket-origin": {
      when: body(/Cross origin websockets not allowed/),
      cause: "cors",
      strength: "decisive",
      because: "Tornado's check_origin refuses the WebSocket's origin.",
      source: "https://github.com/tornadoweb/tornado/blob/HEAD/tornado/websocket.py",
    },
    "static-folder": {
      when: body(/403 (?:GET|HEAD) [^\n]{1,400}: (?:\S{1,200} is not (?:a file|in root)|cannot redirect)/),
      cause: "server-config",
      strength: "strong",
      because: "Tornado's handler of static files was asked for a folder, or for a path outside of its own.",
      source: "https://github.com/tornadoweb/tornado/blob/HEAD/tornado/web.py",
      also: { resource: "moderate" },
    },
    "unsaid-write": {
      when: all(
        header("server", /^TornadoServer\//),
        method("POST", "PUT", "PATCH", "DELETE"),
        body(/<title>403: Forbidden</),
        without(requestHeader("authorization")),
      ),
      cause: "headers",
      strength: "moderate",
      because: "Tornado's own 403 page to a call that writes is mostly its XSRF check, which the page does not name.",
      source: "https://github.com/tornadoweb/tornado/blob/HEAD/docs/guide/security.rst",
      also: { permissions: "weak", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  xsrf: {
    headline: "Tornado's XSRF check found no matching token.",
    meaning:
      "A request that writes needs the cookie `_xsrf` and the same token in `X-Xsrftoken`, `X-Csrftoken` or the field `_xsrf`.",
    fix: [
      "Send both cookie and token.",
      { do: "Exempt a handler for machines.", snippet: "def check_xsrf_cookie(self):\n    pass" },
      "For Jupyter, use a token in Authorization: token-authenticated calls skip the check.",
    ],
  },
  "websocket-origin": {
    headline: "Tornado refuses the WebSocket's origin.",
    meaning: "By default the page must come from the same host and port. A proxy that changes Host breaks it.",
    fix: [
      {
        do: "If you are the owner: allow the origin.",
        snippet: 'def check_origin(self, origin):\n    return origin in {"https://app.example.com"}',
      },
      "Hand on Host in the proxy.",
    ],
  },
  "static-folder": {
    headline: "Tornado hands out files here, and this is no file.",
    meaning:
      "`StaticFileHandler` lists no folders. Without `default_filename` it refuses one, and any path that leads out.",
    fix: [
      "Ask for a file in the folder.",
      {
        do: "If you are the owner: name the index page.",
        snippet: '(r"/files/(.*)", StaticFileHandler, {"path": root, "default_filename": "index.html"})',
      },
    ],
  },
  "unsaid-write": {
    headline: "Tornado refused a call that writes, most likely for want of its XSRF token.",
    meaning:
      "With `xsrf_cookies` on, such a call needs the cookie `_xsrf` and the same token again. Only the server's log says so: `'_xsrf' argument missing`. An application can also raise 403 for reasons of its own.",
    fix: [
      "Fetch a page first, keep its cookie `_xsrf`, and send its value in `X-Xsrftoken`.",
      "Read the server's log at that time.",
      { do: "Exempt a handler for machines.", snippet: "def check_xsrf_cookie(self):\n    pass" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  xsrf: {
    matches: [
      "403 POST /api/items (192.0.2.7): '_xsrf' argument missing from POST",
      "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>\nHTTP 403: Forbidden (XSRF cookie does not match POST argument)",
    ],
  },
  "websocket-origin": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\n\nCross origin websockets not allowed"],
  },
  "static-folder": {
    matches: [
      "[W 260501 10:00:00 web:1818] 403 GET /docs/plans (192.0.2.7): plans is not a file",
      "WARNING:tornado.general:403 GET /docs/../x (192.0.2.7): ../x is not in root static directory",
      "WARNING:tornado.general:403 GET //docs/plans (192.0.2.7): cannot redirect path with two initial slashes",
    ],
    ignores: ["[W 260501 10:00:00 web:2293] 403 GET /docs/plans (192.0.2.7) 0.38ms"],
  },
  "unsaid-write": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\n\n<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
        request: "curl -i -d 'name=Ann' http://app.example.com/contact",
      },
    ],
    ignores: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\n\n<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
        request: "curl -i http://app.example.com/contact",
      },
    ],
  },
};
