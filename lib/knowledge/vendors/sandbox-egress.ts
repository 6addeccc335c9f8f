import { all, any, body, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "A sandbox's egress proxy", layer: "proxy", seen: any(header("x-deny-reason"), header("x-proxy-error")) },
  {
    "deny-reason": {
      when: any(
        header("x-deny-reason", /(?<reason>[\w-]{3,60})/),
        body(/\bx-deny-reason\W{1,6}(?<reason>[\w-]{3,60})/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The proxy of a hosted sandbox names why it refused: {reason}.",
      source: "https://github.com/anthropics/claude-code/issues/34690",
      also: { permissions: "against", authentication: "against" },
      actor: "account-admin",
      retry: "no",
    },
    "blocked-by-allowlist": {
      when: any(
        header("x-proxy-error", /^blocked-by-/i),
        body(/Connection\s+blocked\s+by\s+network\s+allowlist|x-proxy-error\W{1,6}blocked-by-\w+/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The proxy of a local sandbox says that the host is not on its allowlist.",
      source: "https://github.com/anthropic-experimental/sandbox-runtime/blob/main/src/sandbox/http-proxy.ts",
      also: { permissions: "against", authentication: "against" },
      actor: "you",
      retry: "no",
    },
    "openshell-policy": {
      when: all(
        member("error", /^policy_denied$/),
        any(member("detail", /not\s+permitted\s+by\s+policy/i), all(member("layer", /^l[47]$/), member("rule"))),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "OpenShell's sandbox says that its policy does not permit this method and path.",
      source: "https://github.com/NVIDIA/OpenShell/blob/main/README.md",
      also: { permissions: "against", authentication: "against" },
      actor: "you",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "deny-reason": {
    headline: "The sandbox you run in does not let you reach this host.",
    meaning:
      "`host_not_allowed` means that the environment's network setting does not list the host. The API saw nothing, so no key, header or account there changes it. Trying again does not help.",
    fix: [
      "Set the environment's network access to a level that holds the host, or add the host to its list of allowed domains.",
      "Start a new session afterwards: the list is fixed when a session begins.",
      "Otherwise make this call outside the sandbox, or use a mirror that is allowed.",
    ],
  },
  "blocked-by-allowlist": {
    headline: "The local sandbox does not let you reach this host.",
    meaning:
      "All traffic of the sandboxed program goes through a proxy that lets only listed domains pass. The API saw nothing.",
    fix: [
      {
        do: "Add the domain to the sandbox's settings.",
        snippet: '{ "network": { "allowedDomains": ["api.example.com"] } }',
      },
      "List subdomains too (`*.example.com`), and every host that a redirect leads to.",
      "Start the program again so that it reads the settings.",
    ],
  },
  "openshell-policy": {
    headline: "OpenShell's sandbox policy does not permit this request.",
    meaning: "The host may be reached, but not with this method or path. The API saw nothing.",
    fix: [
      "Read `rule` or `detail`: it names the method and path.",
      {
        do: "Permit it in the policy and load that.",
        snippet: "openshell policy set demo --policy policy.yaml --wait",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "deny-reason": {
    matches: [
      "HTTP/2 403\nx-deny-reason: host_not_allowed\ncontent-type: text/plain\n\nHost not in allowlist",
      "> CONNECT api.example.com:443 HTTP/1.1\n> Host: api.example.com:443\n>\n< HTTP/1.1 403 Forbidden\n< x-deny-reason: host_not_allowed\n<\n* CONNECT tunnel failed, response 403",
    ],
    ignores: ["HTTP/2 403\nserver: envoy\n\nRBAC: access denied"],
  },
  "blocked-by-allowlist": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain\nX-Proxy-Error: blocked-by-allowlist\n\nConnection blocked by network allowlist",
      "$ curl https://example.com\nConnection blocked by network allowlist",
    ],
    ignores: ["HTTP/1.1 502 Bad Gateway\nX-Proxy-Error: fetch_failed\n\n"],
  },
  "openshell-policy": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"policy_denied","detail":"POST /repos/octocat/hello-world/issues not permitted by policy"}',
      '{"error":"policy_denied","policy":"github","rule":"POST /repos","detail":"no rule matched","layer":"l7","protocol":"rest","method":"POST","path":"/repos"}',
    ],
    ignores: ['{"error":"policy_denied"}', "Access Denied (policy_denied)"],
  },
};
