import { any, body, reasonPhrase } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const handler = "https://github.com/bokeh/bokeh/blob/HEAD/src/bokeh/server/views/ws.py";

export const refusals = vendor(
  { name: "Bokeh server", layer: "application", seen: body(/\bbokeh\.server\b/) },
  {
    "websocket-origin": {
      when: body(
        /Refusing\s+websocket\s+connection\s+from\s+Origin\s+\W{0,3}[^'\s]{1,200}|use\s+--allow-websocket-origin=/i,
      ),
      cause: "cors",
      strength: "decisive",
      because: "The Bokeh server compared the page's origin with those that it allows, and did not find it.",
      source: "https://docs.bokeh.org/en/latest/docs/reference/command/subcommands/serve.html",
    },
    "session-token-expired": {
      when: body(/Token\s+is\s+expired\.\s+Configure\s+the\s+app\s+with\s+a\s+larger\s+value/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The token in the page was too old when its WebSocket was opened.",
      source: handler,
    },
    "session-token": {
      when: any(
        body(/No\s+token\s+received\s+in\s+subprotocol\s+header|Subprotocol\s+header\s+is\s+not\s+.{0,2}bokeh/i),
        body(/Token\s+for\s+session\s+.{1,80}?\s+had\s+invalid\s+signature/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The WebSocket brought no session token, or one that this server did not sign.",
      source: handler,
      also: { headers: "strong", "server-config": "moderate" },
    },
    session: {
      when: any(
        body(
          oneOf(
            /No\s+bokeh-session-id\s+provided|session\s+ID\s+was\s+provided\s+as\s+an\s+argument\s+and\s+header/i,
            /Both\s+token\s+and\s+session\s+ID\s+were\s+provided|Session\s+id\s+had\s+invalid\s+signature/i,
          ),
        ),
        reasonPhrase(
          oneOf(
            /No bokeh-session-id provided|session ID was provided as an argument and header/i,
            /Both token and session ID were provided|Invalid token or session ID/i,
          ),
        ),
      ),
      cause: "headers",
      strength: "moderate",
      because: "The Bokeh server did not get one session id that it signed.",
      source: "https://github.com/bokeh/bokeh/blob/HEAD/src/bokeh/server/views/session_handler.py",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "websocket-origin": {
    headline: "The Bokeh server does not allow this page's origin.",
    meaning:
      "Only the WebSocket is refused, so the page loads and stays empty. Bokeh compares host and port: `localhost` and `127.0.0.1` differ, and so do two ports. An address without a port counts as port 80, also with https.",
    fix: [
      {
        do: "Allow the page's host, with its port only where the address shows one; the log names the value.",
        snippet: "bokeh serve app.py --allow-websocket-origin=app.example.com",
      },
      "Where the command line is not yours, as in a notebook, set `BOKEH_ALLOW_WS_ORIGIN` to the same value.",
      "In a notebook, pass its address as `notebook_url` to `show`.",
    ],
  },
  "session-token-expired": {
    headline: "The page's Bokeh token had expired.",
    meaning:
      "The token is made with the page. A page that was cached, or that waits long before it connects, brings an old one.",
    fix: [
      "Load the page anew, and keep proxies from caching it.",
      { do: "Let tokens live longer, in seconds.", snippet: "bokeh serve app.py --session-token-expiration 1800" },
      "Compare the clocks where page and WebSocket are served by different machines.",
    ],
  },
  "session-token": {
    headline: "The Bokeh server did not accept the WebSocket's session token.",
    meaning:
      "The token travels in the `Sec-WebSocket-Protocol` header. A proxy that drops that header loses it, and servers with different secret keys do not accept each other's.",
    fix: [
      "Let the proxy pass `Upgrade`, `Connection` and `Sec-WebSocket-Protocol` on.",
      "Give all servers of the application the same `BOKEH_SECRET_KEY` and the same setting for signed sessions.",
    ],
  },
  session: {
    headline: "The Bokeh server did not get the session id that it wants.",
    meaning:
      "A server that makes no session ids itself wants one with the request, once, and signed with its secret key.",
    fix: [
      "Make the session id with the same secret key on both sides (`BOKEH_SECRET_KEY`).",
      "Send it once: as `bokeh-session-id` in the address or as the `Bokeh-Session-Id` header, not both.",
      "Or let the server make session ids: start it with `--session-ids signed` in place of `external-signed`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "websocket-origin": {
    matches: [
      "ERROR:bokeh.server.views.ws:Refusing websocket connection from Origin 'http://localhost:8080';                       use --allow-websocket-origin=localhost:8080 or set BOKEH_ALLOW_WS_ORIGIN=localhost:8080 to permit this; currently we allow origins {'localhost:5006'}\nWARNING:tornado.access:403 GET /ws (::1) 1.00ms",
    ],
    ignores: ["Refusing connection from origin http://localhost:8080"],
  },
  "session-token-expired": {
    matches: [
      "bokeh.protocol.exceptions.ProtocolError: Token is expired. Configure the app with a larger value for --session-token-expiration if necessary",
    ],
  },
  "session-token": {
    matches: [
      "bokeh.protocol.exceptions.ProtocolError: No token received in subprotocol header",
      "ERROR:bokeh.server.views.ws:Token for session 'EXAMPLE' had invalid signature",
    ],
    ignores: ["invalid token signature"],
  },
  session: {
    matches: [
      "HTTP/1.1 403 No bokeh-session-id provided\nServer: TornadoServer/6.4\n\n",
      "bokeh.server.views.session_handler - ERROR - Session id had invalid signature: 'EXAMPLE'",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\n\n"],
  },
};
