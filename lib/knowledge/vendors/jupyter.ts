import { all, any, body, header, member, setsCookie, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const handlers = "https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/base/handlers.py";
const security = "https://github.com/jupyter-server/jupyter_server/blob/main/docs/source/operators/security.rst";

const jupyter = any(
  setsCookie(/^username-/),
  body(/\b(?:ServerApp|NotebookApp|LabApp)\b|jupyter|\.ipynb|\/api\/(?:kernels|contents|sessions|terminals)\b/i),
  // Its error bodies are a message and a reason, the latter mostly null.
  all(member("message"), member("reason", /^null$/)),
);

export const refusals = vendor(
  {
    name: "Jupyter Server",
    layer: "application",
    seen: any(header("server", /^TornadoServer/i), setsCookie(/^(?:username-[\w.-]{1,80}|_xsrf)$/)),
  },
  {
    origin: {
      when: body(
        inARow(
          /Blocking\s+/i,
          oneOf(
            /Cross\s+Origin\s+(?:API\s+)?(?:request|WebSocket\s+Attempt)|request\s+from\s+unknown\s+origin/i,
            /request\s+with\s+no\s+referer/i,
          ),
        ),
      ),
      cause: "cors",
      strength: "strong",
      because: "Jupyter blocked the request, for its Origin or Referer is not the server's own host.",
      source: handlers,
      also: { authentication: "moderate", headers: "moderate" },
    },
    "remote-host": {
      when: body(/Blocking\s+request\s+with\s+non-local\s+.{1,8}?Host/i),
      cause: "headers",
      strength: "strong",
      because: "Jupyter refuses a Host that is not local while remote access is off.",
      source: handlers,
      also: { "server-config": "strong" },
    },
    xsrf: {
      when: all(
        body(/_xsrf.{1,8}?argument\s+(?:missing|has\s+invalid\s+format|invalid)|XSRF\s+cookie\s+does\s+not\s+match/i),
        jupyter,
        without(body(/jupyterhub|\/hub\//i)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The XSRF cookie and the _xsrf argument or X-XSRFToken header did not match, or one was missing.",
      source: handlers,
      also: { authentication: "weak" },
    },
    "file-permission": {
      when: body(
        /HTTP\s+403.{0,60}?Permission\s+denied:\s+\S|Permission\s+denied:\s+\S{1,200}\.(?:ipynb|py|csv|txt|md)\b/i,
      ),
      cause: "server-config",
      strength: "strong",
      because: "The operating system did not let the Jupyter server read or write that file.",
      source: "https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/services/contents/fileio.py",
    },
    authorizer: {
      when: body(
        /User\s+is\s+not\s+authorized\s+to\s+(?<action>read|write|execute)\s+on\s+resource:\s+(?<resource>\w{1,40})/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Jupyter's authorizer does not let this user {action} {resource}.",
      source: security,
    },
    "not-signed-in": {
      when: all(body(/\bget_login_url\b/), body(/HTTPError(?:\(|:\s+HTTP\s+)403/), jupyter),
      cause: "authentication",
      strength: "strong",
      because: "The handler wanted to send the caller to the log-in page, and an API call gets 403 in its place.",
      source: handlers,
      also: { headers: "weak", cors: "weak" },
    },
    "no-token": {
      when: body(/Couldn.{1,6}t\s+authenticate\s+(?:WebSocket|\w{1,60}(?:Handler|Websocket)?)\s+connection/i),
      cause: "authentication",
      strength: "decisive",
      because: "Jupyter found no valid token or cookie in the request.",
      source: handlers,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Jupyter blocked the request for where it comes from.",
    meaning:
      "A call with the server's token in Authorization is not checked for its origin. Without one, Jupyter wants an Origin or Referer of its own host; behind a proxy that changes Host these differ.",
    fix: [
      { do: "From a program, send the token.", snippet: 'curl -H "Authorization: token $TOKEN" {url}' },
      { do: "Behind a proxy, pass Host on.", snippet: "proxy_set_header Host $http_host;" },
      {
        do: "For a page on another origin, allow it.",
        snippet: "c.ServerApp.allow_origin = 'https://app.example.com'",
      },
    ],
  },
  "remote-host": {
    headline: "Jupyter refuses this Host name.",
    meaning:
      "The server listens on a local address only and takes a foreign Host for DNS rebinding. The token is not the problem.",
    fix: [
      { do: "When the server is meant to be reached by that name:", snippet: "c.ServerApp.allow_remote_access = True" },
      "Or add the name to `local_hostnames`, or let the proxy send Host: localhost.",
    ],
  },
  xsrf: {
    headline: "Jupyter's XSRF check failed.",
    meaning:
      "Calls with cookies that change something need the _xsrf value in a second place. A call with the token in Authorization needs none.",
    fix: [
      {
        do: "From a program, use the token instead of cookies.",
        snippet: 'curl -X POST -H "Authorization: token $TOKEN" {url}',
      },
      "From a page, send the value of the cookie _xsrf in the header `X-XSRFToken`.",
      "In the browser: reload the page, and delete old cookies of that host when it stays.",
    ],
  },
  "file-permission": {
    headline: "The system does not let Jupyter use this file.",
    meaning: "The user that runs the server lacks rights on the file or folder. Tokens do not matter.",
    fix: [
      { do: "See owner and mode.", snippet: "ls -ld . && ls -l FILE && id" },
      "Give the server's user the rights, or work in a folder that it owns; in a container check the user id of the mounted volume.",
    ],
  },
  authorizer: {
    headline: "Jupyter's authorizer denies this user.",
    meaning: "The user is known. The configured authorizer class decides per action and resource.",
    fix: [
      "Ask who runs the server.",
      "If it is you: look at `c.ServerApp.authorizer_class` and what it answers for this action and resource.",
    ],
  },
  "not-signed-in": {
    headline: "Jupyter does not see you as logged in.",
    meaning:
      "The call reached the server without a token or a cookie that it knows. For pages Jupyter would redirect to the log-in; for its API it answers 403. Behind a proxy the field or cookie is often lost on the way.",
    fix: [
      { do: "Send the token with the call.", snippet: 'curl -H "Authorization: token $TOKEN" {url}' },
      "Behind a proxy, check that it hands on Authorization and Cookie, and that the cookie's path and domain fit the address in use.",
      "After a restart of the server, fetch the new token.",
    ],
  },
  "no-token": {
    headline: "Jupyter found no valid token.",
    meaning: "The connection carried neither the token nor a log-in cookie; a restarted server has a new token.",
    fix: [
      { do: "List the running servers with their tokens.", snippet: "jupyter server list" },
      "Send it as `Authorization: token …` or as ?token=… in the address.",
      "Behind a proxy, pass the Upgrade, Connection and Cookie headers of WebSockets on.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: [
      "[W 2026-05-01 10:00:00.000 ServerApp] Blocking Cross Origin API request for /api/contents.  Origin: https://app.example.com, Host: localhost:8888",
      'HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\nContent-Type: application/json\n\n{"message": "Blocking request from unknown origin", "reason": null}',
    ],
  },
  "remote-host": {
    matches: [
      "[W 10:00:00.000 NotebookApp] Blocking request with non-local 'Host' nb.example.com (nb.example.com:8888). If the server should be accessible at that name, set ServerApp.allow_remote_access to disable the check.",
    ],
  },
  xsrf: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: TornadoServer/6.4\n\n{"message": "\'_xsrf\' argument missing from POST", "reason": null}',
      "[W 10:00:00 ServerApp] 403 POST /api/kernels (192.0.2.7): '_xsrf' argument missing from POST",
    ],
  },
  "file-permission": {
    matches: ["[W 10:00:00 ServerApp] wrote error: 'Permission denied: Untitled.ipynb'\n403 POST /api/contents"],
    ignores: ["/bin/sh: 1: cannot create out: Permission denied"],
  },
  authorizer: {
    matches: [
      "[W 10:00:00 ServerApp] 403 GET /api/contents (192.0.2.7): User is not authorized to read on resource: contents.",
    ],
  },
  "not-signed-in": {
    matches: [
      "ServerApp] wrote error: 'Forbidden'\n  File \"/srv/jupyter_server/base/handlers.py\", line 1, in get_login_url\n    raise web.HTTPError(403)\ntornado.web.HTTPError: HTTP 403: Forbidden",
    ],
    ignores: ['  File "app.py", line 3, in get_login_url\n    return "/login"'],
  },
  "no-token": {
    matches: [
      "[W 10:00:00.000 ServerApp] Couldn't authenticate WebSocket connection\n[W 10:00:00 ServerApp] 403 GET /api/kernels/EXAMPLE/channels",
    ],
  },
};
