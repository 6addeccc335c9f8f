import { all, any, body, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const handler = "https://github.com/ipfs/go-ipfs-cmds/blob/master/http/handler.go";
const rpc = url(/:5001\/api\/v0\//);

export const refusals = vendor(
  { name: "Kubo (IPFS)", layer: "application", seen: rpc },
  {
    authorization: {
      when: body(/Kubo\s+RPC\s+Access\s+Denied/i),
      cause: "authentication",
      strength: "decisive",
      because: "The node's RPC interface wants one of the secrets that its configuration lists.",
      source: "https://github.com/ipfs/kubo/blob/master/docs/config.md",
      also: { headers: "moderate" },
    },
    origin: {
      when: any(
        body(/API\s+blocked\s+request\s+to\s+\S{1,300}\s+\(possible\s+CSRF\)/i),
        all(status(403), rpc, any(requestHeader("origin"), requestHeader("referer"), body(/^\s{0,4}403 - Forbidden/))),
      ),
      cause: "cors",
      strength: "strong",
      because: "The RPC interface refuses a page whose Origin or Referer is not among the allowed ones.",
      source: handler,
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  authorization: {
    headline: "The IPFS node wants an authorization token.",
    meaning:
      "`API.Authorizations` is set: only calls with one of its secrets, and to the paths that it allows, get in.",
    fix: [
      {
        do: "Send the secret as it stands in the configuration.",
        snippet: "curl -X POST -H 'Authorization: Bearer TOKEN' http://127.0.0.1:5001/api/v0/id",
      },
      "With the command line tool use `--api-auth`.",
      "If the node is yours: look into AllowedPaths of that entry.",
    ],
  },
  origin: {
    headline: "The IPFS node does not allow the page's origin.",
    meaning: "A page of another origin could otherwise command your node. curl works, since it sends no Origin.",
    fix: [
      {
        do: "Allow the page's origin, and restart the node.",
        snippet: "ipfs config --json API.HTTPHeaders.Access-Control-Allow-Origin '[\"https://app.example.com\"]'",
      },
      "Do not allow every origin on a node that holds keys or pins.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  authorization: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\nKubo RPC Access Denied: Please provide a valid authorization token as defined in the API.Authorizations configuration.",
    ],
  },
  origin: {
    matches: [
      "2026-02-11T10:22:41.904Z WARN cmds/http http/handler.go:136 API blocked request to /api/v0/add?stream-channels=true. (possible CSRF)",
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\n403 - Forbidden",
        request: "curl -X POST http://127.0.0.1:5001/api/v0/id -H 'Origin: https://app.example.com'",
      },
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nForbidden",
        request: "curl -X POST http://127.0.0.1:5001/api/v0/id -H 'Referer: https://app.example.com/'",
      },
      {
        evidence: "HTTP/1.1 403 Forbidden\n\n403 - Forbidden",
        request: "curl -X POST http://127.0.0.1:5001/api/v0/id",
      },
    ],
    ignores: [
      { evidence: "HTTP/1.1 403 Forbidden\n\n403 - Forbidden", request: "curl http://127.0.0.1:5000/v1/id" },
      { evidence: "HTTP/1.1 200 OK\n\n403 - Forbidden", request: "curl http://127.0.0.1:5001/api/v0/id" },
    ],
  },
};
