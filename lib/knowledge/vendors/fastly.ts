import { all, any, body, header, member, not, status, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(header("x-served-by", /\bcache-[a-z]{3}/i), header("x-fastly-request-id"));

export const refusals = vendor(
  { name: "Fastly", layer: "edge", seen: mark, ids: ["x-fastly-request-id", "x-served-by"] },
  {
    "sni-mismatch": {
      when: body(/Requested\s+host\s+does\s+not\s+match\s+any\s+Subject\s+Alternative\s+Names/i),
      cause: "headers",
      strength: "decisive",
      because: "Fastly says that Host is not covered by the certificate of this connection: the TLS name was another.",
      source: "https://github.com/http-kit/http-kit/issues/525",
    },
    "next-gen-waf": {
      when: all(status(406), mark),
      cause: "ip-block",
      strength: "strong",
      because: "Fastly's Next-Gen WAF answers 406 by default when a rule blocks a request.",
      source:
        "https://www.fastly.com/documentation/guides/next-gen-waf/agent-response-codes/using-custom-agent-response-codes",
      also: { headers: "weak" },
    },
    "api-credentials": {
      when: any(
        member("msg", /^Provided credentials are missing or invalid/i),
        all(
          body(/Provided\s+credentials\s+are\s+missing\s+or\s+invalid/i),
          any(url(/\bapi\.fastly\.com/i), body(/fastly/i)),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Fastly's API got no key that it knows.",
      source: "https://github.com/fastly/fastly-js/issues/14",
      also: { "token-expired": "weak" },
      layer: "application",
    },
    "api-not-authorized": {
      when: any(
        all(
          body(
            oneOf(
              /You\s+are\s+not\s+authorized\s+to\s+perform\s+this\s+action/i,
              /Read\s+only\s+tokens\s+are\s+not\s+allowed\s+to\s+access/i,
            ),
          ),
          any(url(/\b(?:api|rt)\.fastly\.com/i), body(/(?:api|rt)\.fastly\.com|Fastly-Key|fastly\s+(?:error|api)/i)),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Fastly's API says that this key may not do this with this service.",
      source: "https://github.com/fastly/cli/issues/1185",
      also: { authentication: "moderate", resource: "weak" },
      layer: "application",
    },
    "synthetic-error": {
      when: all(
        status(403),
        header("server", /^Varnish$/i),
        header("retry-after", /^0$/),
        header("x-served-by", /\bcache-[a-z]{3}/i),
        // A request that was handed on shows the origin's time, cache age or own marks.
        without(header("age", /^[1-9]/)),
        without(header("via", /,/)),
        without(header("x-powered-by")),
        without(body(/SSL\s+is\s+required/i)),
        without(not(header("x-cache", /^MISS$/i))),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "Server: Varnish with Retry-After: 0 marks an answer that a rule at Fastly's edge made itself; the origin was not asked.",
      source: "https://www.fastly.com/documentation/reference/vcl/subroutines/error",
      also: { geo: "moderate", headers: "weak", permissions: "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "sni-mismatch": {
    headline: "Host and the TLS server name differ at Fastly.",
    meaning:
      "The connection was opened for one name, or for none, and the request asks for another. No credential and no address is refused.",
    fix: [
      {
        do: "Compare the two: with the right name the call passes.",
        snippet: "curl -sv {url} -o /dev/null 2>&1 | grep -iE 'subject:|> host'",
      },
      "Turn on SNI in your HTTP client, or update it; some send none by default.",
      "Remove a Host header that your code or proxy sets by hand, and do not reuse a connection of another host.",
    ],
  },
  "next-gen-waf": {
    headline: "Fastly's Next-Gen WAF blocked the request.",
    meaning:
      "The status speaks of Accept, but it is the firewall's usual answer: a rule found the payload, the client or the address suspicious. The application was not asked.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Check that Accept allows what the API sends, to rule out a true 406.",
      "Ask the site's owner; send the time, your address and `x-fastly-request-id`.",
      "If you are the owner: find the request in the Next-Gen WAF's requests page and adjust the rule that it names.",
    ],
  },
  "api-credentials": {
    headline: "Fastly's API does not know your key.",
    meaning: "The Fastly-Key header is missing, or the token in it is wrong, revoked or expired.",
    fix: [
      {
        do: "Ask the API which token it sees.",
        snippet: 'curl -H "Fastly-Key: $FASTLY_TOKEN" https://api.fastly.com/tokens/self',
      },
      "Create a new token when it is revoked or past its date, and store it without quotes or line ends.",
    ],
  },
  "api-not-authorized": {
    headline: "Fastly's API refuses this action for your key.",
    meaning:
      "Three things give the same words: a token without the role or scope, a service id that the token cannot see, and a mistyped URL. Retrying does not help.",
    fix: [
      "Check the service id in the URL, and that it belongs to the account of the token.",
      "Check the token's scope and its limit to certain services, and the role of its user.",
      "Look for a typing error in the path or query, such as a missing `?`.",
    ],
  },
  "synthetic-error": {
    headline: "A rule of the site at Fastly's edge refused the request.",
    meaning:
      "The site's own rules run at the edge, and one of them answered in place of the application. They may look at the address, the country, the User-Agent, the path or a missing header; the answer does not say at which.",
    fix: [
      { do: "Try the same call with a browser's User-Agent.", snippet: "curl -sI -A 'Mozilla/5.0' \"{url}\"" },
      "Try it from another network: when it passes there, the address or its country is refused.",
      "Check whether you used plain http, a staging host name, or a path that the API's documentation does not name.",
      "Send the site's owner the time, `X-Served-By` and your address.",
      "If you own it: look in the service's VCL, ACLs and edge dictionaries for `error 403`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "sni-mismatch": {
    matches: [
      "HTTP/1.1 421 Misdirected Request\nX-Served-By: cache-fra-eddf8230112\nContent-Type: text/plain\n\nRequested host does not match any Subject Alternative Names (SANs) on TLS certificate [5fad8fbd0ff0] in use with this connection.\r\n\r\nVisit https://docs.fastly.com/en/guides/common-400-errors#error-421-misdirected-request for more information.",
      '{:status 421, :body "Requested host does not match any Subject Alternative Names (SANs) on TLS certificate [5fad8f] in use with this connection."}',
    ],
  },
  "next-gen-waf": {
    matches: [
      "HTTP/2 406\nx-served-by: cache-lhr7380-LHR\nx-cache: MISS\ncontent-type: text/html\n\n<html><head><title>406 Not Acceptable</title></head></html>",
    ],
    ignores: ["HTTP/1.1 406 Not Acceptable\nServer: Apache\n\nNot Acceptable! generated by Mod_Security."],
  },
  "api-credentials": {
    matches: [
      'HTTP/2 401\ncontent-type: application/json\nx-served-by: cache-control-slwdc9035-CONTROL-SLWDC\n\n{"msg":"Provided credentials are missing or invalid"}',
      '401 - Unauthorized: {"msg":"Provided credentials are missing or invalid"}',
    ],
    ignores: ["AuthenticationError: the provided credentials are missing or invalid"],
  },
  "api-not-authorized": {
    matches: [
      "fastly error: GET https://api.fastly.com/service/EXAMPLE: 403: You are not authorized to perform this action",
      "ERROR: the Fastly API returned 403 Forbidden: Read only tokens are not allowed to access this endpoint.",
    ],
    ignores: [
      '{"msg":"You are not authorized to perform this action"}',
      '{"message":"You are not authorized to perform this action"}',
    ],
  },
  "synthetic-error": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Varnish\nRetry-After: 0\nContent-Type: text/html; charset=utf-8\nAccept-Ranges: bytes\nVia: 1.1 varnish\nX-Served-By: cache-fra-eddf8230112-FRA\nX-Cache: MISS\nX-Cache-Hits: 0\nX-Timer: S1527095937.087602,VS0,VE0\n\nForbidden",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nVia: 1.1 varnish\nX-Served-By: cache-fra-eddf8230112-FRA\nX-Cache: MISS\n\nForbidden",
      "HTTP/1.1 403 Forbidden\nServer: Varnish\nX-Varnish: 32770\n\nForbidden",
    ],
  },
};
