import { body, header } from "../matchers";
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
      source: "https://github.com/tornadoweb/tornado/blob/HEAD/docs/websocket.rst",
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
};
