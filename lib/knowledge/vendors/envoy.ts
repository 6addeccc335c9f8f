import { all, any, body, emptyBody, header, status, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const filter = "https://github.com/envoyproxy/envoy/blob/HEAD/source/extensions/filters/http/rbac/rbac_filter.cc";
const jwt = "https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc";

export const refusals = vendor(
  {
    name: "Envoy and Istio",
    layer: "gateway",
    seen: any(
      header("server", /^(?:istio-)?envoy$/i),
      header("x-envoy-upstream-service-time"),
      header("x-envoy-decorator-operation"),
    ),
    ids: ["x-request-id"],
  },
  {
    "bad-custom-action": {
      when: body(/due-to-bad-CUSTOM-action/),
      cause: "server-config",
      strength: "decisive",
      because: "Istio denies what the CUSTOM policy would ask about, because it cannot use the policy's provider.",
      source: "https://github.com/istio/istio/issues/40944",
    },
    "rbac-policy": {
      when: body(/rbac_access_denied_matched_policy\[(?<policy>[^\s,;}]{1,200})\]/i),
      cause: "permissions",
      strength: "strong",
      because: "Envoy's log names the access policy that decided: {policy}.",
      source: "https://github.com/envoyproxy/envoy/blob/HEAD/source/extensions/filters/common/rbac/utility.cc",
      also: { authentication: "moderate", "ip-block": "weak" },
    },
    rbac: {
      when: body(/RBAC:\s+access\s+denied|closed due to policy rejection/i),
      cause: "permissions",
      strength: "strong",
      because:
        "These are the words of Envoy's access filter or of Istio's ztunnel; an AuthorizationPolicy is behind them.",
      source: filter,
      also: { authentication: "moderate", "ip-block": "moderate" },
    },
    "rbac-by-length": {
      when: all(
        status(403),
        header("server", /^(?:istio-)?envoy$/i),
        header("content-length", /^19$/),
        header("content-type", /^text\/plain/i),
        // The access filter's sentence has this length; it is looked for above where the body was shown.
        any(emptyBody, without(body(/\S/))),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Nineteen bytes of plain text from Envoy are the length of its sentence `RBAC: access denied`.",
      source: filter,
      also: { authentication: "moderate", "ip-block": "moderate" },
    },
    "ext-authz-error": {
      when: body(/\bext_authz_error\b/i),
      cause: "server-config",
      strength: "strong",
      because: "Envoy could not ask its authorization service and refused to be safe.",
      source: "https://github.com/envoyproxy/envoy/issues/10158",
      also: { permissions: "weak" },
    },
    "ext-authz-denied": {
      when: body(/\bext_authz_denied\b|\s403\sUAEX\s/i),
      cause: "permissions",
      strength: "moderate",
      because: "Envoy's log says that the external authorization service refused.",
      source: "https://github.com/envoyproxy/envoy/issues/10158",
      also: { authentication: "moderate" },
    },
    "jwt-missing": {
      when: body(/\bJwt is missing\b/),
      cause: "authentication",
      strength: "decisive",
      because: "Envoy's JWT filter found no token in the request.",
      source: jwt,
      also: { headers: "moderate" },
    },
    "jwt-expired": {
      when: body(/\bJwt (?:is expired|not yet valid)\b/),
      cause: "token-expired",
      strength: "decisive",
      because: "Envoy's JWT filter says that the token's time is over, or not yet come.",
      source: jwt,
    },
    "jwt-audience": {
      when: body(/Audiences in Jwt are not allowed/),
      cause: "authentication",
      strength: "strong",
      because: "The token is valid, but was issued for another audience.",
      source: jwt,
      also: { permissions: "moderate" },
    },
    jwks: {
      when: body(/Jwks remote fetch is failed/),
      cause: "server-config",
      strength: "decisive",
      because: "Envoy could not fetch the keys that it needs to verify tokens.",
      source: jwt,
      also: { authentication: "weak" },
    },
    "jwt-refused": {
      when: body(
        oneOf(
          inARow(
            /Jwt /,
            oneOf(
              /verification fails|issuer is not configured|is not in the form of Header/,
              /header (?:\[\w{1,10}\]|is an invalid)|payload is an invalid|signature is an invalid/,
            ),
          ),
          /Jwks doesn.{1,6}t have key to match kid or alg from Jwt/,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Envoy's JWT filter could not verify the token.",
      source: jwt,
    },
    "csrf-origin": {
      when: any(
        body(/\bcsrf_origin_mismatch\b/),
        all(
          body(/^\s{0,10}Invalid origin\s{0,10}$/),
          any(
            header("server", /^(?:istio-)?envoy$/i),
            header("x-envoy-upstream-service-time"),
            header("x-envoy-decorator-operation"),
          ),
        ),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Envoy's CSRF filter compared Origin with the host and refuses it.",
      source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/csrf_filter",
    },
    "local-rate-limit": {
      when: any(body(/\blocal_rate_limited\b/), header("x-envoy-ratelimited")),
      cause: "rate-limit",
      strength: "decisive",
      because: "Envoy's rate limit filter is out of tokens for this request.",
      source: "https://www.envoyproxy.io/docs/envoy/v1.18.3/configuration/http/http_filters/local_rate_limit_filter",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bad-custom-action": {
    headline: "Istio denies calls, because a CUSTOM policy is broken.",
    meaning:
      "The AuthorizationPolicy names an extension provider that the mesh configuration does not define, or more than one provider acts on the workload. Older versions then deny everything, newer ones what the policy's rules match. The caller cannot fix this.",
    fix: [
      "Compare the policy's `provider.name` with `extensionProviders` in the mesh configuration.",
      "Restart istiod and the workload after the mesh configuration was changed.",
      { do: "Let Istio check the policies.", snippet: "istioctl analyze -n NAMESPACE" },
    ],
  },
  "rbac-policy": {
    headline: "An access policy in Envoy refuses this caller.",
    meaning:
      "none means that no ALLOW rule matched; another name is the DENY policy that did. In Istio this is an AuthorizationPolicy. The application was not reached.",
    fix: [
      { do: "In Istio, list the policies that act on the workload.", snippet: "istioctl x authz check POD.NAMESPACE" },
      "For none: add a rule that admits the caller's principal, namespace, path and method.",
      "Check that mutual TLS is on between both: without it the caller has no principal.",
    ],
  },
  rbac: {
    headline: "Envoy's access rules refuse this caller.",
    meaning:
      "The proxy before the service refused, so the application was not reached. In Istio an AuthorizationPolicy decides by the caller's identity, token, address, path or method; a missing JWT or missing mutual TLS also ends here, as 403.",
    fix: [
      { do: "In Istio, list the policies that act on the workload.", snippet: "istioctl x authz check POD.NAMESPACE" },
      {
        do: "See which rule decided.",
        snippet:
          "istioctl proxy-config log POD.NAMESPACE --level rbac:debug\nkubectl logs POD -n NAMESPACE -c istio-proxy | grep rbac",
      },
      "When a policy asks for `requestPrincipals`: send a valid token. When it asks for `principals`: the caller needs a sidecar and mutual TLS.",
      "When it asks for addresses: check with `externalTrafficPolicy: Local` that the gateway sees the client's own.",
      "In ambient mode read ztunnel's log on the node; a policy with HTTP rules needs a waypoint.",
    ],
  },
  "rbac-by-length": {
    headline: "Envoy itself refused, most likely by its access rules.",
    meaning:
      "The body was not shown, but its length and type are those of Envoy's access filter. In Istio an AuthorizationPolicy is behind it; the application was not reached.",
    fix: [
      { do: "Read the body to be sure.", snippet: 'curl -s "{url}"' },
      { do: "In Istio, list the policies that act on the workload.", snippet: "istioctl x authz check POD.NAMESPACE" },
      "A missing token or missing mutual TLS ends here too: check that the caller has the identity that the policy asks for.",
    ],
  },
  "ext-authz-error": {
    headline: "Envoy's authorization service failed.",
    meaning:
      "Envoy asks another service about each request. That service did not answer or answered with an error, and by default Envoy then sends 403. Credentials do not matter.",
    fix: [
      "Check that the authorization service runs and that Envoy can reach it.",
      "Look at its log for the time of the request.",
      "Set `status_on_error` to 503, so that a fault does not look like a refusal.",
    ],
  },
  "ext-authz-denied": {
    headline: "The authorization service that Envoy asks refuses the request.",
    meaning:
      "Envoy passes the question to another service, such as OPA or an OAuth proxy, and only carries out its answer.",
    fix: [
      "Look at the log of that service for the time of the request: only it knows why.",
      "Check which headers Envoy hands on to it: Authorization and Cookie among them.",
    ],
  },
  "jwt-missing": {
    headline: "Envoy found no JWT in your request.",
    meaning: "The route demands a token, and none stood where the filter looks, by default in Authorization as Bearer.",
    fix: [
      { do: "Send the token.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Check whether a proxy in front removes Authorization.",
    ],
  },
  "jwt-expired": {
    headline: "Your JWT has expired.",
    meaning: "Envoy compares `exp` and `nbf` with its own clock, with a minute's grace.",
    fix: ["Fetch a new token.", "When a fresh token is refused too, compare the clocks of the issuer and of the node."],
  },
  "jwt-audience": {
    headline: "Your JWT is meant for another API.",
    meaning:
      "Signature and time are right; the `aud` claim holds none of the audiences that the route admits. This one comes with 403.",
    fix: [
      { do: "Look at the `aud` claim.", snippet: "echo TOKEN | cut -d. -f2 | tr '_-' '/+' | base64 -d 2>/dev/null" },
      "Ask your identity provider for a token with this API's audience.",
      "If you are the owner: compare `aud` with audiences in the RequestAuthentication or the JWT provider.",
    ],
  },
  jwks: {
    headline: "Envoy cannot fetch the issuer's keys.",
    meaning: "No token can be verified until it can; yours may be fine.",
    fix: [
      "Check that the proxy, and in Istio also istiod, can reach `jwksUri`.",
      "Check its certificate and any egress policy.",
    ],
  },
  "jwt-refused": {
    headline: "Envoy does not accept this JWT.",
    meaning:
      "The words say why: the issuer is not configured, the key does not match, the signature fails, or the token is malformed.",
    fix: [
      "Compare `iss` in the token with the configured issuer; a slash at the end counts.",
      "Check that `kid` in the token stands in the issuer's key set.",
      "Send the access token, not a session id or an encrypted token.",
    ],
  },
  "csrf-origin": {
    headline: "Envoy's CSRF filter does not accept the Origin.",
    meaning:
      "A request that writes must come from the same host or from a listed origin. Without Origin the Referer counts; a request with neither is refused.",
    fix: [
      "If you are the owner: add the origin to `additional_origins` of the CSRF policy.",
      "Check that the proxy in front keeps the Host header.",
    ],
  },
  "local-rate-limit": {
    headline: "Envoy's rate limit stopped you.",
    meaning: "With the local filter each proxy counts by itself, and many callers can share one bucket.",
    fix: ["Wait and send fewer requests.", "If you are the owner: look at the token bucket of the route."],
  },
};

export const samples: Samples<typeof refusals> = {
  "bad-custom-action": {
    matches: [
      '[2026-01-05T10:11:12.123Z] "GET /orders HTTP/1.1" 403 - rbac_access_denied_matched_policy[default-deny-all-due-to-bad-CUSTOM-action] - "-" 0 19 0 - "-" "curl/8.5.0" "9f" "orders" "-" inbound|8080||',
    ],
  },
  "rbac-policy": {
    matches: [
      '[2026-01-05T10:11:12.345Z] "GET /status HTTP/1.1" 403 - rbac_access_denied_matched_policy[none] - "-" 0 19 0 - "-" "curl/8.4.0"',
      "response_code_details: rbac_access_denied_matched_policy[ns[default]-policy[deny-all]-rule[0]]",
    ],
  },
  rbac: {
    matches: [
      'error access connection complete src.workload="orders" direction="inbound" error="connection closed due to policy rejection: allow policies exist, but none allowed"',
      "HTTP/1.1 403 Forbidden\ncontent-length: 19\ncontent-type: text/plain\nserver: istio-envoy\nx-envoy-decorator-operation: httpbin.default.svc.cluster.local:8000/*\n\nRBAC: access denied",
      "RBAC: access denied",
      "rpc error: code = PermissionDenied desc = RBAC: access denied",
    ],
    ignores: ['{"message":"Access denied"}'],
  },
  "rbac-by-length": {
    matches: [
      "HTTP/1.1 403 Forbidden\ncontent-length: 19\ncontent-type: text/plain\ndate: Fri, 20 Nov 2026 10:11:12 GMT\nserver: istio-envoy\n\n",
      "HTTP/2 403\ncontent-length: 19\ncontent-type: text/plain\nserver: envoy",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\ncontent-length: 19\ncontent-type: text/plain\nserver: nginx\n\n",
      "HTTP/1.1 403 Forbidden\ncontent-length: 19\ncontent-type: text/plain\nserver: envoy\n\nnot for this tenant",
    ],
  },
  "ext-authz-error": {
    matches: ['[2026-01-05T10:11:12.345Z] "GET /api HTTP/1.1" 403 UAEX ext_authz_error - "-" 0 0 200'],
  },
  "ext-authz-denied": {
    matches: ['[2026-01-05T10:11:12.345Z] "GET /api HTTP/1.1" 403 UAEX ext_authz_denied - "-" 0 0 12'],
  },
  "jwt-missing": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm="http://api.example.com/"\nserver: envoy\n\nJwt is missing',
    ],
    ignores: ["Missing JWT token in request"],
  },
  "jwt-expired": { matches: ["Jwt is expired", "Jwt not yet valid"], ignores: ["Jwt expired at 2026-01-05T10:11:12Z"] },
  "jwt-audience": { matches: ["HTTP/1.1 403 Forbidden\nserver: istio-envoy\n\nAudiences in Jwt are not allowed"] },
  jwks: { matches: ["Jwks remote fetch is failed"] },
  "jwt-refused": {
    matches: [
      "Jwt issuer is not configured",
      'HTTP/1.1 401 Unauthorized\nserver: istio-envoy\nwww-authenticate: Bearer realm="http://api.example.com/", error="invalid_token"\n\nJwt verification fails',
      "Jwks doesn't have key to match kid or alg from Jwt",
    ],
  },
  "csrf-origin": {
    matches: ["HTTP/1.1 403 Forbidden\nserver: envoy\ncontent-type: text/plain\n\nInvalid origin"],
    ignores: ["HTTP/1.1 403 Forbidden\nserver: nginx\n\nInvalid origin"],
  },
  "local-rate-limit": {
    matches: ["HTTP/1.1 429 Too Many Requests\nserver: envoy\nx-envoy-ratelimited: true\n\nlocal_rate_limited"],
  },
};
