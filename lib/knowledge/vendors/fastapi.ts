import { all, any, body, header, member, requestHeader } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const http = "https://github.com/fastapi/fastapi/blob/0.121.3/fastapi/security/http.py";

export const refusals = vendor(
  { name: "FastAPI", layer: "application", seen: header("server", /^uvicorn$/i) },
  {
    "not-authenticated": {
      when: any(member("detail", /^Not authenticated$/), member("errorMessage", /^Not authenticated$/)),
      cause: "authentication",
      strength: "decisive",
      because: "FastAPI's security classes write this when they find no credential of their scheme.",
      source: "https://github.com/fastapi/fastapi/blob/HEAD/docs/en/docs/how-to/authentication-error-status-code.md",
      also: { headers: "moderate" },
    },
    "other-scheme": {
      when: all(
        member("detail", /^Invalid authentication credentials$/),
        requestHeader("authorization", /^(?!Bearer|\[)\S{1,40} \S/i),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "Authorization holds another scheme than Bearer, which HTTPBearer of FastAPI before 0.122 refuses in these words.",
      source: http,
      also: { authentication: "moderate" },
    },
    "wrong-scheme": {
      when: member("detail", /^Invalid authentication credentials$/),
      cause: "headers",
      strength: "moderate",
      because: "HTTPBearer and HTTPDigest of FastAPI before 0.122 write this when Authorization holds another scheme.",
      source: http,
      also: { authentication: "strong" },
    },
    "token-refused": {
      when: member("detail", /^Could not validate credentials\.?$/),
      cause: "authentication",
      strength: "strong",
      because: "These are the words of FastAPI's tutorial for a token that cannot be decoded or whose user is unknown.",
      source: "https://github.com/fastapi/fastapi/blob/HEAD/docs_src/security/tutorial005_an_py310.py",
      also: { "token-expired": "moderate" },
    },
    scopes: {
      when: member("detail", /^Not enough permissions\.?$/),
      cause: "permissions",
      strength: "strong",
      because: "These are the words of FastAPI's tutorial for a token without the scope of the endpoint.",
      source: "https://github.com/fastapi/fastapi/blob/HEAD/docs_src/security/tutorial005_an_py310.py",
      actor: "you",
    },
    "websocket-refused": {
      when: body(/.WebSocket\s+\/\S{0,300}.\s+403\b|\bconnection\s+rejected\s+\(403\s+Forbidden\)/),
      cause: "resource",
      strength: "moderate",
      because:
        "The application closed the WebSocket before accepting it; Starlette does so for a path without a route.",
      source: "https://github.com/encode/starlette/blob/HEAD/starlette/routing.py",
      also: { authentication: "moderate", headers: "weak", cors: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-authenticated": {
    headline: "FastAPI found no credential in your request.",
    meaning:
      "Before version 0.122 this came with 403, since then with 401. The header or cookie that the endpoint reads is missing; since 0.122 another scheme than the one it wants counts as missing too.",
    fix: [
      { do: "Send the token as the endpoint expects it.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Look at `/docs`: the padlock shows which scheme an endpoint wants.",
      "Use the URL's exact form: behind a proxy a missing slash at the end can redirect to http or to another host, and clients then drop Authorization.",
      "In a browser, check that the preflight is answered and that fetch sends credentials.",
    ],
  },
  "other-scheme": {
    headline: "FastAPI wants another scheme in Authorization than you sent.",
    meaning: "The endpoint reads `Authorization: Bearer …`. The token behind another word was not looked at.",
    fix: [{ do: "Write Bearer, one space, then the token.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' }],
  },
  "wrong-scheme": {
    headline: "FastAPI wants another scheme in Authorization.",
    meaning:
      "A value came, but not in the form that the endpoint reads, such as Token or Basic in place of Bearer. Some applications write the same words for a wrong token.",
    fix: [
      "Write Authorization: Bearer, one space, then the token.",
      "Check the token itself when the scheme is right.",
    ],
  },
  "token-refused": {
    headline: "The application could not validate your token.",
    meaning: "The token has expired, is signed with another key, or its user does not exist.",
    fix: [
      "Log in again and use the new token.",
      "If you are the owner: compare the secret key and the algorithm of the service that signs with those of the one that checks.",
    ],
  },
  scopes: {
    headline: "Your token lacks a scope of this endpoint.",
    meaning: "The token is valid. Its scopes were fixed at login.",
    fix: [
      "Read the scopes in `WWW-Authenticate` or in `/docs`.",
      "Log in again and ask for the scope.",
      "Ask the API's owner for the role.",
    ],
  },
  "websocket-refused": {
    headline: "The application did not accept the WebSocket.",
    meaning:
      "An ASGI server answers 403 whenever the application closes a WebSocket before `accept()`. A path that no route has is one reason; a dependency that refuses the token or the query is the other. There is no body to tell them apart.",
    fix: [
      "Compare the path in the log with the route, to the letter: prefix of the router, proxy's root path, slash at the end.",
      "Check that the route is declared with @app.websocket, not with @app.get.",
      "If the path is right, look for a dependency or a `WebSocketException` that runs before `accept()`: browsers cannot send Authorization with a WebSocket.",
      "To send a reason, accept first and close with a code of your own.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-authenticated": {
    matches: [
      'HTTP/1.1 403 Forbidden\nserver: uvicorn\ncontent-type: application/json\n\n{"detail":"Not authenticated"}',
    ],
    ignores: ['{"detail":"Authentication credentials were not provided."}'],
  },
  "other-scheme": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nserver: uvicorn\n\n{"detail":"Invalid authentication credentials"}',
        request: "curl -H 'Authorization: Token EXAMPLE' https://api.example.com/me",
      },
    ],
    ignores: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nserver: uvicorn\n\n{"detail":"Invalid authentication credentials"}',
        request: "curl -H 'Authorization: Bearer EXAMPLE' https://api.example.com/me",
      },
    ],
  },
  "wrong-scheme": {
    matches: ['HTTP/1.1 403 Forbidden\nserver: uvicorn\n\n{"detail":"Invalid authentication credentials"}'],
    ignores: ['{"message":"Invalid authentication credentials"}'],
  },
  "token-refused": { matches: ['{"detail":"Could not validate credentials"}'] },
  scopes: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer scope="items"\n\n{"detail":"Not enough permissions"}',
    ],
  },
  "websocket-refused": {
    matches: [
      'INFO:     192.0.2.9:50588 - "WebSocket /ws/rooms/7" 403\nINFO:     connection rejected (403 Forbidden)',
      "INFO:     connection rejected (403 Forbidden)\nINFO:     connection closed",
    ],
    ignores: ['INFO:     192.0.2.9:50602 - "WebSocket /ws/rooms" [accepted]'],
  },
};
