import { all, any, body, header, method, status, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const connect = "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6";

export const refusals = vendor(
  { name: "A proxy on your side", layer: "proxy", seen: any(method("CONNECT"), header("proxy-agent")) },
  {
    "tunnel-refused": {
      when: any(
        all(method("CONNECT"), status(403)),
        body(
          /Received\s+HTTP\s+code\s+403\s+from\s+proxy\s+after\s+CONNECT|CONNECT\s+tunnel\s+failed,\s+response\s+403/i,
        ),
        body(/Tunnel\s+connection\s+failed:\s+403\b|failed\s+CONNECT\s+via\s+proxy\s+status:\s+403\b/i),
        body(/Unable\s+to\s+tunnel\s+through\s+proxy\.\s+Proxy\s+returns\s+\W{0,4}HTTP\/[\d.]{1,3}\s+403\b/i),
        body(/Tunnel\s+failed,\s+got:\s+403\b|CONNECT\s+refused\s+by\s+proxy:\s+HTTP\/[\d.]{1,3}\s+403\b/i),
        body(/Unexpected\s+response\s+code\s+for\s+CONNECT:\s+403\b/i),
        body(/HttpProxyConnectException:.{1,200}?status:\s+403\b/i),
        body(/tunneling\s+socket\s+could\s+not\s+be\s+established,\s+(?:statusCode|cause)=403\b/i),
        body(/Proxy\s+response\s+\(403\)\s+!==\s+200/i),
        body(/proxy\s+tunnel\s+request\s+to\s+proxy\s.{1,200}?failed\s+with\s+status\s+code\s+\W?403\b/i),
        body(/Invalid\s+response\s+from\s+proxy:?\s+HTTP\/[\d.]{1,3}\s+403\b|Proxy\s+tunneling\s+failed:\s+Forbidden/i),
        body(/ClientHttpProxyError:\s+403\b|httpx\.ProxyError:\s+403\b|httpcore\.ProxyError:\s+403\b/),
        body(/failed\s+to\s+do\s+connect\s+handshake,\s+response:\s+\W{0,4}HTTP\/[\d.]{1,3}\s+403\b/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A proxy answered 403 to CONNECT: the request never reached the API.",
      source: connect,
      also: { permissions: "against", authentication: "against" },
      retry: "no",
    },
    "go-tunnel-refused": {
      when: body(/\b(?:Get|Post|Put|Head|Patch|Delete)\s\W{0,3}https:\/\/\S{1,300}?:\s+Forbidden\b/),
      cause: "ip-block",
      strength: "strong",
      because:
        "A Go program ends with a bare `Forbidden` when its proxy refuses the tunnel; an answer of the API would be no error of the client.",
      source: "https://github.com/golang/go/blob/master/src/net/http/transport.go",
      also: { permissions: "weak" },
      retry: "no",
    },
    "proxy-login": {
      when: any(
        all(status(407), without(header("x-smokescreen-error"))),
        body(/(?:Received\s+HTTP\s+code|CONNECT\s+tunnel\s+failed,\s+response)\s+407\b/i),
        body(/Tunnel\s+connection\s+failed:\s+407\b|(?:statusCode|cause)=407\b|Tunnel\s+failed,\s+got:\s+407\b/i),
        body(/(?:Proxy\s+returns|refused\s+by\s+proxy:|response\s+from\s+proxy:?)\s+\W{0,4}HTTP\/[\d.]{1,3}\s+407\b/i),
        body(/Unexpected\s+response\s+code\s+for\s+CONNECT:\s+407\b|Proxy\s+response\s+\(407\)\s+!==\s+200/i),
        body(
          oneOf(
            /Proxy\s+tunneling\s+failed:\s+Proxy\s+Authentication\s+Required/i,
            /tunnel\s+error:\s+proxy\s+authorization\s+required/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Status 407 is a proxy's demand for a log-in; the API was not reached.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
      also: { "ip-block": "against" },
      actor: "you",
    },
    "tunnel-failed": {
      when: body(/tunnel\s+error:\s+unsuccessful|\bunsuccessful\s+tunnel\b|ERR_TUNNEL_CONNECTION_FAILED/i),
      cause: "ip-block",
      strength: "moderate",
      because: "The client says that the proxy did not open the tunnel, and leaves out the proxy's status.",
      source: "https://github.com/hyperium/hyper-util/blob/master/src/client/legacy/connect/proxy/tunnel.rs",
      also: { authentication: "weak", "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "tunnel-refused": {
    headline: "A proxy on your side refused the connection; the API saw nothing.",
    meaning:
      "For HTTPS the client first asks the proxy to open a tunnel (CONNECT). The proxy's rules do not allow this host or port. No key, header or account of the API changes this.",
    fix: [
      {
        do: "See which proxy the client uses and what it says about itself.",
        snippet: "env | grep -i _proxy\ncurl -v {url} 2>&1 | grep -iE '^[<>*].*(proxy|CONNECT|HTTP/|server:|via:|x-)'",
      },
      "Ask those who run the network, the CI runner or the sandbox to allow the host and port. Proxies often allow tunnels to port 443 only.",
      {
        do: "When the host should not go through the proxy at all, exempt it.",
        snippet: "export NO_PROXY=localhost,127.0.0.1,.internal.example.com",
      },
      "Where the network has a mirror (npm, PyPI, Docker), point the client at it.",
    ],
    prevention: ["List the hosts that a job calls, and have them allowed before it moves to a closed network."],
  },
  "go-tunnel-refused": {
    headline: "Your proxy most likely refused the tunnel.",
    meaning:
      "Go's HTTP client returns the proxy's status text as the error and nothing more. docker, kubectl, helm, terraform and gh report a refusing proxy so.",
    fix: [
      {
        do: "Confirm it with a client that says more.",
        snippet: "curl -v {url} 2>&1 | grep -iE 'proxy|CONNECT|HTTP/'",
      },
      "For docker, look at the daemon's proxy settings (`docker info | grep -i proxy`), not at those of your shell.",
      "Ask for the host to be allowed, or exempt it with `NO_PROXY`.",
    ],
  },
  "proxy-login": {
    headline: "The proxy on your network wants a log-in.",
    meaning:
      "The API was not reached. Authorization is for the API; the proxy reads Proxy-Authorization, which the client takes from the proxy's URL.",
    fix: [
      {
        do: "Put the proxy's user and password into its URL, with special characters percent-encoded.",
        snippet: "export HTTPS_PROXY=http://user:p%40ss@proxy.example.com:8080",
      },
      {
        do: "For NTLM or Kerberos, which many clients cannot speak, let curl try, or run a local helper such as cntlm or px.",
        snippet: "curl --proxy http://proxy.example.com:8080 --proxy-anyauth --proxy-user : {url}",
      },
      "In Java, Basic for tunnels is switched off by default: set `-Djdk.http.auth.tunneling.disabledSchemes=`.",
    ],
  },
  "tunnel-failed": {
    headline: "The proxy on your side did not open the tunnel.",
    meaning:
      "The client does not tell the proxy's status. 403 (host not allowed) and 502 (proxy could not connect) look alike; Rust programs such as uv give a 407 (log-in wanted) words of its own, others do not.",
    fix: [
      { do: "Ask for the status.", snippet: "curl -v {url} 2>&1 | grep -iE 'CONNECT|HTTP/'" },
      "403: have the host allowed. 407: give the proxy a user. 502 or 503: the proxy cannot reach the host.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "tunnel-refused": {
    matches: [
      "* Uses proxy env variable https_proxy == 'http://proxy.example.com:3128'\n*   Trying 192.0.2.1:3128...\n* CONNECT tunnel: HTTP/1.1 negotiated\n* Establish HTTP proxy tunnel to api.example.com:443\n> CONNECT api.example.com:443 HTTP/1.1\n> Host: api.example.com:443\n> User-Agent: curl/8.5.0\n> Proxy-Connection: Keep-Alive\n>\n< HTTP/1.1 403 Forbidden\n< Content-Length: 0\n<\n* CONNECT tunnel failed, response 403\n* Closing connection\ncurl: (56) CONNECT tunnel failed, response 403",
      "fatal: unable to access 'https://github.com/octo/repo.git/': Received HTTP code 403 from proxy after CONNECT",
      "requests.exceptions.ProxyError: HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded with url: / (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 403 Forbidden')))",
      "WARNING: Retrying (Retry(total=4)) after connection broken by 'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))': /simple/requests/",
      'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"\n\tat java.base/sun.net.www.protocol.http.HttpURLConnection.doTunneling0(HttpURLConnection.java:2311)',
      "npm ERR! tunneling socket could not be established, statusCode=403",
      "RequestAbortedError [AbortError]: Proxy response (403) !== 200 when HTTP Tunneling",
      "System.Net.Http.HttpRequestException: The proxy tunnel request to proxy 'http://proxy.example.com:8080/' failed with status code '403'.\"",
      "Err:1 https://deb.example.com stable InRelease\n  Invalid response from proxy: HTTP/1.1 403 Forbidden     [IP: 192.0.2.1 3128]",
      "aiohttp.client_exceptions.ClientHttpProxyError: 403, message='Forbidden', url=URL('http://proxy.example.com:8080')",
    ],
    ignores: [
      "< HTTP/1.1 200 Connection established\n<\n> GET / HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 403 Forbidden\n<\nForbidden",
      "curl: (56) Received HTTP code 407 from proxy after CONNECT",
    ],
  },
  "go-tunnel-refused": {
    matches: [
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": Forbidden',
      'Error: Get "https://charts.example.com/index.yaml": Forbidden',
    ],
    ignores: [
      "Error: GET https://api.example.com/v1/items: 403 Forbidden",
      "Error from server (Forbidden): pods is forbidden",
    ],
  },
  "proxy-login": {
    matches: [
      'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="proxy"\n\nAccess denied',
      "curl: (56) Received HTTP code 407 from proxy after CONNECT",
      'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
    ],
    ignores: [
      "HTTP/1.1 407 Request rejected by proxy\nX-Smokescreen-Error: Egress proxying is denied to host 'x': ip denied.\n\nEgress proxying is denied",
    ],
  },
  "tunnel-failed": {
    matches: [
      "error: Failed to fetch: `https://pypi.org/simple/requests/`\n  Caused by: client error (Connect)\n  Caused by: tunnel error: unsuccessful",
      "Error: net::ERR_TUNNEL_CONNECTION_FAILED at https://api.example.com/",
    ],
    ignores: ["tunnel error: failed to create underlying connection"],
  },
};
