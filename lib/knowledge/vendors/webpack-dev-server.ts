import { all, any, body, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "webpack-dev-server", layer: "application" },
  {
    host: {
      when: any(
        all(body(/^\s{0,5}Invalid Host header\s{0,5}$/), without(status(400, 421))),
        body(/\[(?:webpack-dev-server|WDS)\]\s+Invalid Host\/Origin header/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "webpack-dev-server does not know the host name of the request.",
      actor: "api-owner",
      source: "https://github.com/webpack/webpack-dev-server/blob/HEAD/lib/Server.js",
    },
    "cross-origin": {
      when: body(/^\s{0,5}Cross-Origin request blocked\s{0,5}$/),
      cause: "cors",
      strength: "decisive",
      because: "webpack-dev-server refuses its files to a page of another origin.",
      source: "https://github.com/webpack/webpack-dev-server/blob/HEAD/lib/Server.js",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  host: {
    headline: "webpack-dev-server refuses the host name of this request.",
    meaning:
      "By default it answers only for localhost, IP addresses and the host it listens on. A tunnel or proxy brings another Host.",
    fix: [
      { do: "Allow the name.", snippet: "devServer: { allowedHosts: ['app.example.com'] }" },
      "For the socket behind a proxy, set `client.webSocketURL`.",
      "Older create-react-app: `DANGEROUSLY_DISABLE_HOST_CHECK=true`, only on your own machine.",
    ],
  },
  "cross-origin": {
    headline: "webpack-dev-server refuses a request from another origin.",
    meaning:
      "A page of another site loaded a file without CORS, as a plain script tag does. The server refuses that unless its own host name, the one in Host, is listed.",
    fix: [
      "Open the page from the server's own host.",
      {
        do: "Or load the script with CORS, by `crossorigin` on its tag, and allow the page's origin.",
        snippet: "devServer: { headers: { 'Access-Control-Allow-Origin': 'https://app.example.com' } }",
      },
      "Or list the development server's own host name, not the page's, in `allowedHosts`: then any page may load your code.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  host: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Powered-By: Express\n\nInvalid Host header",
      "[webpack-dev-server] Invalid Host/Origin header",
    ],
    ignores: [
      "HTTP/1.1 421 Misdirected Request\n\nInvalid Host header",
      '{"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Host header: example.com"},"id":null}',
    ],
  },
  "cross-origin": { matches: ["HTTP/1.1 403 Forbidden\n\nCross-Origin request blocked"] },
};
