import { all, any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Model Context Protocol SDK", layer: "application" },
  {
    host: {
      when: any(
        all(member("jsonrpc"), member("message", /^(?:Invalid Host(?: header)?: |Missing Host header)/)),
        body(/^\s{0,5}Invalid Host header: \S{1,260}\s{0,5}$|Forbidden: (?:invalid Host header|Host header is not)/),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The MCP server's protection against DNS rebinding does not know the host name.",
      source: "https://github.com/modelcontextprotocol/typescript-sdk/blob/HEAD/docs/serving/http.md",
    },
    origin: {
      when: any(
        member("message", /^Invalid Origin header: /),
        member("error", /^Forbidden - invalid origin$/),
        body(/^\s{0,5}Invalid Origin header(?:: \S{1,260})?\s{0,5}$/),
      ),
      cause: "cors",
      strength: "decisive",
      because: "The MCP server does not know the Origin.",
      source: "https://github.com/modelcontextprotocol/typescript-sdk/blob/HEAD/docs/serving/http.md",
    },
    "step-up": {
      when: any(
        all(header("www-authenticate", /insufficient_scope/), header("www-authenticate", /resource_metadata/)),
        body(/Server returned 403 (?:insufficient_scope )?after (?:step-up|trying upscoping)/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The MCP server wants a scope that the token lacks.",
      source: "https://github.com/modelcontextprotocol/typescript-sdk/blob/HEAD/docs/serving/authorization.md",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  host: {
    headline: "The MCP server refuses the host name of this request.",
    meaning:
      "A server on localhost answers only for localhost and listed names. A tunnel, container or proxy brings another Host.",
    fix: [
      {
        do: "If you are the owner: allow the host.",
        snippet: "const app = createMcpExpressApp({ allowedHosts: ['mcp.example.com'] });",
      },
      "`createMcpExpressApp` takes host names without a port; the transports' own `allowedHosts` compares the whole Host, with its port.",
      "Or let the proxy send Host: localhost.",
    ],
  },
  origin: {
    headline: "The MCP server refuses the Origin.",
    meaning: "The page that calls it is not on the list of allowed origins.",
    fix: [
      "If you are the owner: add the page to `allowedOrigins`. `createMcpExpressApp` takes its host name alone; the transports' own option takes the whole origin, such as `https://app.example.com`.",
      "For the MCP Inspector, list every origin from which you open it in `ALLOWED_ORIGINS`, with scheme and port: the list replaces the default one.",
      "A program that is no browser should send no Origin.",
    ],
  },
  "step-up": {
    headline: "The MCP server wants a token with more scope.",
    meaning:
      "The token is valid. The client may ask the authorization server for the scope named in `WWW-Authenticate`; when it was given and the answer stays the same, the server and the authorization server disagree.",
    fix: [
      "Read scope in `WWW-Authenticate`.",
      "Connect again and consent to the scope.",
      "Clear the client's stored token, so that it asks anew.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  host: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Host header: mcp.example.com"},"id":null}',
      '{"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Host: mcp.example.com"},"id":null}',
      'Forbidden: invalid Host header "mcp.example.com"',
      "Error POSTing to endpoint: Forbidden: Host header is not allowed",
    ],
    ignores: ['{"message":"Invalid Host header: things"}', "Invalid Host header"],
  },
  origin: {
    matches: [
      '{"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Origin header: http://app.example.com"},"id":null}',
      '{"error":"Forbidden - invalid origin","message":"Request blocked to prevent DNS rebinding attacks. Configure allowed origins via environment variable."}',
    ],
  },
  "step-up": {
    matches: [
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", scope="files:write", resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource"\n\n',
      "Error: Server returned 403 after trying upscoping",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope"\n\n'],
  },
};
