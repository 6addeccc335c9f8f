import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/stripe/smokescreen/blob/master/pkg/smokescreen/smokescreen.go";

export const refusals = vendor(
  { name: "Smokescreen", layer: "proxy", seen: header("x-smokescreen-error"), ids: ["x-smokescreen-trace-id"] },
  {
    "client-unknown": {
      when: any(
        header("x-smokescreen-error", /Client\s+role\s+cannot\s+be\s+determined/i),
        body(/Egress\s+proxying\s+is\s+denied\s+to\s+host\s.{1,300}?Client\s+role\s+cannot\s+be\s+determined/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Smokescreen, an egress proxy, could not tell which service is calling.",
      source: code,
      also: { permissions: "weak", "ip-block": "weak" },
    },
    "egress-denied": {
      when: any(
        header("x-smokescreen-error", /Egress\s+proxying\s+is\s+denied/i),
        body(/Egress\s+proxying\s+is\s+denied\s+to\s+host\s/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because:
        "Smokescreen, the egress proxy of the calling network, says that it does not let requests out to this host.",
      source: code,
      also: { authentication: "against" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-unknown": {
    headline: "The egress proxy does not know which service is calling.",
    meaning:
      "Smokescreen takes the caller's role from the common name of its TLS client certificate, and got none. The status 407 does not ask for a password.",
    fix: [
      "Connect to the proxy over TLS with the service's certificate.",
      "If you run the proxy: its log says `Unable to get role for request` and why. Check the TLS settings and the role function; `allow_missing_role` lets callers without a role through to the ACL.",
    ],
  },
  "egress-denied": {
    headline: "Smokescreen does not let requests out to this host.",
    meaning:
      "The words after the host tell why: the role's ACL does not list it, or its name leads to a private or denied address. Smokescreen answers with 407, though no log-in would help. The API was not reached.",
    fix: [
      "Read `X-Smokescreen-Error` to its end.",
      "Ask those who run the proxy to add the host to the ACL of your service.",
      "When it says that the address is denied: private and link-local addresses are refused on purpose, to guard against server-side request forgery.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-unknown": {
    matches: [
      "HTTP/1.1 407 Request rejected by proxy\nX-Smokescreen-Error: Egress proxying is denied to host 'api.example.com:443': Client role cannot be determined.\n\nEgress proxying is denied to host 'api.example.com:443': Client role cannot be determined.",
    ],
  },
  "egress-denied": {
    matches: [
      "HTTP/1.1 407 Request rejected by proxy\nContent-Type: text/plain\nX-Smokescreen-Error: Egress proxying is denied to host '192.0.2.9:80': The destination address (192.0.2.9) was denied by rule 'Deny: Private Range'.\n\nEgress proxying is denied to host '192.0.2.9:80'",
      "error: Egress proxying is denied to host 'api.example.com:443': host did not match any allowed domain.",
    ],
    ignores: [
      "HTTP/1.1 502 Bad gateway\nX-Smokescreen-Error: Failed to resolve remote hostname: lookup api.example.com: no such host\n\nFailed to resolve remote hostname",
    ],
  },
};
