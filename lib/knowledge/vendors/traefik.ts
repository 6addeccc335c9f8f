import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Traefik", layer: "gateway" },
  {
    "ip-allow-list": {
      when: body(
        /Rejecting IP (?<address>[0-9a-f.:]{3,45}): |matched\s+none\s+of\s+the\s+(?:white\s?list|trusted\s+IPs)/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Traefik's log says that its IP allow list does not hold the caller's address.",
      source: "https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/ipallowlist/ip_allowlist.go",
    },
    "basic-auth": {
      when: header("www-authenticate", /^Basic realm=.{0,2}traefik/i),
      cause: "authentication",
      strength: "decisive",
      because: "Traefik's basic authentication asks for a user and a password; traefik is its default realm.",
      source: "https://doc.traefik.io/traefik/v3.7/reference/routing-configuration/http/middlewares/basicauth/",
      also: { headers: "weak" },
    },
    "forward-auth-down": {
      when: any(
        body(/Error calling \S{1,300}?\. Cause:? /i),
        all(body(/Error calling https?:\S{1,300}/i), body(/ForwardAuth/i)),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Traefik's log says that it could not reach the authentication server.",
      source: "https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/auth/forward.go",
    },
    "forward-auth": {
      when: body(/Remote error \S{1,300}?\. StatusCode: 40[13]/i),
      cause: "permissions",
      strength: "moderate",
      because: "Traefik's log says that the authentication server refused, and Traefik hands its answer on.",
      source: "https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/auth/forward.go",
      also: { authentication: "moderate" },
    },
    "rate-limit": {
      when: body(/No bursty traffic allowed/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Traefik's rate limit writes these words.",
      source: "https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/ratelimiter/rate_limiter.go",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ip-allow-list": {
    headline: "Traefik's IP allow list does not let this address in.",
    meaning:
      "The log names the address that Traefik saw. Behind another proxy or in Docker this may be an inner address, not the client's.",
    fix: [
      "Compare the address in the log with the client's own.",
      {
        do: "When they differ because of a proxy in front, take the address from `X-Forwarded-For`.",
        snippet: 'ipAllowList:\n  sourceRange: ["203.0.113.0/24"]\n  ipStrategy:\n    depth: 1',
      },
      "Traefik drops that header unless the entry point trusts the proxy: list it in `forwardedHeaders.trustedIPs`.",
      "When they are the same, add the address to `sourceRange`.",
    ],
  },
  "basic-auth": {
    headline: "Traefik wants a user name and a password.",
    meaning:
      "The `basicAuth` middleware stands before the service; the service itself was not reached. A Bearer token in Authorization counts as no login here.",
    fix: [
      { do: "Send the login.", snippet: "curl -u USER:PASSWORD {url}" },
      "In a Compose file, double each $ of the password hash.",
      "When the service stumbles over the header, set `removeHeader: true`; when it needs Authorization for itself, the two collide: use another middleware.",
    ],
  },
  "forward-auth-down": {
    headline: "Traefik could not ask its authentication server.",
    meaning: "`forwardAuth` hands each request to another server first. That server did not answer, so nobody gets in.",
    fix: [
      "Check that the address of `forwardAuth` can be reached from Traefik's container.",
      "Look at the log of the authentication server.",
    ],
  },
  "forward-auth": {
    headline: "The authentication server behind Traefik refuses the request.",
    meaning:
      "With `forwardAuth`, Traefik only passes the answer on. The reason is in the log of Authelia, Authentik, oauth2-proxy or whatever the address names.",
    fix: [
      "Read that server's log for the time of the request.",
      "Check that the session cookie reaches it, and that `trustForwardHeader` is set when a proxy stands in front.",
    ],
  },
  "rate-limit": {
    headline: "Traefik's rate limit stopped you.",
    meaning:
      "The `rateLimit` middleware counts by address unless its `sourceCriterion` says otherwise. Behind another proxy all callers may count as one.",
    fix: [
      "Send fewer requests, and wait between them.",
      "If you are the owner: raise average and burst, or set `sourceCriterion`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ip-allow-list": {
    matches: [
      '2026-01-05T10:11:12Z DBG github.com/traefik/traefik/v3/pkg/middlewares/ipallowlist/ip_allowlist.go:72 > Rejecting IP 192.0.2.7: "192.0.2.7" matched none of the trusted IPs middlewareName=office@docker middlewareType=IPAllowLister',
      'level=debug msg="source-IP 192.0.2.7 matched none of the white list - rejecting"',
    ],
    ignores: ["IP address not allowed: 192.0.2.7"],
  },
  "basic-auth": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWww-Authenticate: Basic realm="traefik"\nContent-Length: 17\n\n401 Unauthorized',
    ],
    ignores: ['HTTP/1.1 401 Unauthorized\nWww-Authenticate: Basic realm="Restricted"\n\n401 Unauthorized'],
  },
  "forward-auth-down": {
    matches: [
      'DBG Error calling http://auth:4181/verify. Cause: Get "http://auth:4181/verify": dial tcp: lookup auth: no such host middlewareType=ForwardAuth',
    ],
  },
  "forward-auth": {
    matches: [
      "DBG Remote error http://authelia:9091/api/verify. StatusCode: 403 middlewareName=authelia@docker middlewareType=ForwardAuth",
    ],
  },
  "rate-limit": { matches: ["HTTP/1.1 429 Too Many Requests\n\nNo bursty traffic allowed"] },
};
