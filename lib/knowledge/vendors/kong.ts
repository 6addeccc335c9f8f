import { all, any, body, header, member, requestHeader, status } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const kong = any(
  header("via", /kong\//i),
  header("server", /^kong\//i),
  header("x-kong-request-id"),
  header("x-kong-proxy-latency"),
  header("x-kong-response-latency"),
);

export const refusals = vendor(
  {
    name: "Kong Gateway",
    layer: "gateway",
    seen: kong,
    ids: ["x-kong-request-id"],
  },
  {
    "key-missing": {
      when: body(/No API key found in request/i),
      cause: "authentication",
      strength: "decisive",
      because: "Kong's key-auth plugin says that the request holds no API key.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/key-auth/handler.lua",
      also: { headers: "moderate", cors: "weak" },
    },
    "key-duplicate": {
      when: body(/Duplicate API key found/i),
      cause: "headers",
      strength: "decisive",
      because: "Kong's key-auth plugin found more than one key in the request.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/key-auth/handler.lua",
    },
    acl: {
      when: body(/You cannot consume this service/i),
      cause: "permissions",
      strength: "decisive",
      because: "Kong's ACL plugin refuses the groups of this consumer.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/acl/handler.lua",
    },
    address: {
      when: any(
        body(/IP address not allowed: (?<address>[0-9a-f.:]{3,45})/i),
        all(
          member("message", /^Your IP address is not allowed\.?$/i),
          any(
            header("via", /kong\//i),
            header("server", /^kong\//i),
            header("x-kong-request-id"),
            header("x-kong-response-latency"),
            header("x-kong-proxy-latency"),
            member("request_id", /^[0-9a-f]{32}$/),
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Kong's IP restriction plugin does not admit the caller's address.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/ip-restriction/handler.lua",
    },
    "jwt-expired": {
      when: any(member("exp", /^token expired$/), member("nbf", /^token not valid yet$/)),
      cause: "token-expired",
      strength: "decisive",
      because: "Kong's JWT plugin checked the times in the token and refuses them.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/jwt/jwt_parser.lua",
    },
    "jwt-refused": {
      when: body(
        oneOf(
          /No credentials found for given .{1,6}\w{1,40}|No mandatory .{1,6}\w{1,40}.{1,6} in claims/i,
          /Unrecognizable token|Bad token; /i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Kong's JWT plugin cannot read the token or knows no credential for its issuer claim.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/jwt/handler.lua",
    },
    "hmac-clock": {
      when: all(
        body(/HMAC signature cannot be verified, a valid date or\s+x-date header is required/i),
        any(requestHeader("date"), requestHeader("x-date")),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The request holds a date, so Kong finds it too far from its own clock.",
      source: "https://github.com/Kong/kong/issues/870",
      also: { authentication: "against" },
    },
    "hmac-date": {
      when: body(/HMAC signature cannot be verified, a valid date or\s+x-date header is required/i),
      cause: "token-expired",
      strength: "strong",
      because: "Kong's HMAC plugin wants a Date or X-Date close to its own clock.",
      source: "https://github.com/Kong/developer.konghq.com/blob/HEAD/app/_kong_plugins/hmac-auth/index.md",
      also: { headers: "moderate" },
    },
    "hmac-signature": {
      when: all(body(/HMAC signature (?:cannot be verified|does not match)/i), kong),
      cause: "authentication",
      strength: "decisive",
      because: "Kong's HMAC plugin computed another signature than the request holds.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/hmac-auth/access.lua",
    },
    "oauth2-token": {
      when: all(
        body(/The access token is (?:invalid or has expired|missing)/i),
        any(member("error", /^invalid_(?:token|request)$/), header("www-authenticate", /^Bearer/i)),
      ),
      cause: "token-expired",
      strength: "moderate",
      because: "Kong's OAuth 2.0 plugin knows no valid token of this value.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/oauth2/access.lua",
      also: { authentication: "moderate" },
    },
    "rate-limit": {
      when: all(member("message", /^API rate limit exceeded(?: for '.{1,60}')?$/i), kong),
      cause: "rate-limit",
      strength: "decisive",
      because: "Kong's rate limiting plugin counted more requests than it allows.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/rate-limiting/handler.lua",
      retry: "after",
    },
    "old-credential": {
      when: all(
        member("message", /^Invalid authentication credentials$/i),
        any(
          header("via", /kong\//i),
          header("server", /^kong\//i),
          header("x-kong-request-id"),
          header("x-kong-response-latency"),
          header("x-kong-proxy-latency"),
          member("request_id", /^[0-9a-f]{32}$/),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Older versions of Kong answer so to a key, password or signature that they do not know.",
      source: "https://github.com/Kong/kong/issues/3713",
    },
    unauthorized: {
      when: all(
        member("message", /^Unauthorized$/),
        any(header("server", /^kong\//i), header("x-kong-request-id"), header("x-kong-response-latency")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Kong itself answers that it does not accept the credential.",
      source: "https://github.com/Kong/kong/blob/HEAD/kong/plugins/key-auth/handler.lua",
      also: { "token-expired": "weak" },
    },
    forbidden: {
      when: all(
        status(403),
        member("message", /^Forbidden$/),
        any(header("server", /^kong\//i), header("x-kong-response-latency")),
      ),
      cause: "headers",
      strength: "moderate",
      because: "Kong's own bare refusal, as its bot detection plugin sends it for a User-Agent that it denies.",
      source: "https://github.com/Kong/developer.konghq.com/blob/HEAD/app/_kong_plugins/bot-detection/index.md",
      also: { permissions: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "Kong found no API key in your request.",
    meaning:
      "The key-auth plugin reads the key from the fields that its configuration names, by default `apikey`. A key under another name counts as none.",
    fix: [
      { do: "Send the key in the header that the plugin reads.", snippet: 'curl -H "apikey: YOUR_KEY" {url}' },
      "Ask the API's owner which `key_names` the plugin has, and whether it looks at headers, the query or the body.",
      "If you are the owner and browsers call the API: set `run_on_preflight` to false, since a preflight never holds the key.",
    ],
  },
  "key-duplicate": {
    headline: "Kong found the API key twice.",
    meaning: "The key came in two places or two fields, so Kong does not know which counts.",
    fix: ["Send the key once, in one header.", "Check whether a proxy or a client default adds a second one."],
  },
  acl: {
    headline: "Kong knows the consumer, but its groups may not use this service.",
    meaning:
      "Authentication succeeded. The ACL plugin compares the consumer's groups with its allow or deny list; a new key of the same consumer does not help.",
    fix: [
      {
        do: "If you are the owner: add the consumer to an allowed group.",
        snippet: "curl -X POST http://localhost:8001/consumers/CONSUMER/acls --data group=GROUP",
      },
      "Else ask the API's owner for access, and name the consumer or application.",
      "Check that the credential belongs to the consumer you think of.",
    ],
  },
  address: {
    headline: "Kong's IP restriction does not let your address in.",
    meaning:
      "The address is not on the allow list, or it is on the deny list. Credentials do not matter. The address in the message is the one that Kong saw, which may be a proxy's.",
    fix: [
      "Compare the address in the message with your own; when they differ, a proxy stands in between.",
      "Ask the API's owner to allow your address.",
      {
        do: "If you are the owner and Kong stands behind a balancer: trust it, so that Kong sees the client.",
        snippet: "KONG_TRUSTED_IPS=10.0.0.0/8\nKONG_REAL_IP_HEADER=X-Forwarded-For\nKONG_REAL_IP_RECURSIVE=on",
      },
    ],
  },
  "jwt-expired": {
    headline: "Kong refuses your JWT because of its times.",
    meaning:
      "The `exp` claim lies in the past, or `nbf` in the future. Kong checks them when `claims_to_verify` names them.",
    fix: ["Fetch a new token.", "Compare the clocks of the token's issuer and of Kong."],
  },
  "jwt-refused": {
    headline: "Kong's JWT plugin does not accept this token.",
    meaning:
      "Kong finds the key for a token by one claim, by default `iss`. That claim is missing, no consumer has a credential with this value, or the token is malformed.",
    fix: [
      { do: "Look at the claims of the token.", snippet: "echo TOKEN | cut -d. -f2 | tr '_-' '/+' | base64 -d" },
      "If you are the owner: the key of a consumer's JWT credential must equal that claim.",
      "Check which claim `key_claim_name` names.",
    ],
  },
  "hmac-clock": {
    headline: "The date in your request is too far from Kong's clock.",
    meaning:
      "The text says that a date is required, and one was sent: it differs from Kong's clock by more than the allowed skew, by default 300 seconds. The secret and the signature were not looked at.",
    fix: [
      {
        do: "Compare the clocks of the caller and of Kong's machine or container.",
        snippet: "date -u; curl -sI {url} | grep -i '^date'",
      },
      "Switch on time synchronisation on both; a container takes the clock of its host.",
      "Write the date in GMT, in the form of HTTP.",
    ],
  },
  "hmac-date": {
    headline: "Kong's HMAC plugin found no valid date.",
    meaning:
      "The request holds no Date or `X-Date`, or it differs from Kong's clock by more than the allowed skew, by default 300 seconds.",
    fix: [
      "Set the clock of the calling machine.",
      "Send Date or `X-Date` in GMT and include it in the signed headers.",
    ],
  },
  "hmac-signature": {
    headline: "Kong does not accept the HMAC signature.",
    meaning:
      "User name, secret or the signed text differ from what Kong expects. A body changed on the way gives the same.",
    fix: [
      "Check the user name and secret.",
      "Sign exactly the headers listed in the Authorization field, in that order, and the request line as it is sent.",
      "Check that the algorithm is one that the plugin allows.",
    ],
  },
  "oauth2-token": {
    headline: "Kong's OAuth plugin does not accept the access token.",
    meaning: "The token is missing, has expired, or was issued for another service of the same gateway.",
    fix: [
      "Fetch a new token from the gateway's token endpoint.",
      "Send it as Authorization: Bearer, once.",
      "Check that the token comes from this gateway.",
    ],
  },
  "rate-limit": {
    headline: "Kong's rate limit stopped you.",
    meaning:
      "The count runs by consumer, credential or address, as the plugin is set. Behind a shared proxy all callers may count as one.",
    fix: [
      "Wait for the time in `Retry-After` or `RateLimit-Reset`.",
      "Compare `X-RateLimit-Limit-Minute` and its siblings with your rate.",
      "Ask the API's owner for a higher limit.",
    ],
  },
  "old-credential": {
    headline: "Kong does not know this credential.",
    meaning: "A credential was read, but no consumer of this gateway has it.",
    fix: [
      "Check that the credential belongs to this gateway and environment.",
      "Send it without quotes, spaces or a line break.",
      "Ask the API's owner whether it was revoked.",
    ],
  },
  unauthorized: {
    headline: "Kong does not accept the credential.",
    meaning: "The plugin that checks it found no consumer for it, or found none at all.",
    fix: [
      "Read `WWW-Authenticate`: it names the kind of credential that Kong wants here.",
      "Check the credential for a copy error and for the right environment.",
    ],
  },
  forbidden: {
    headline: "Kong itself refuses the request, without a reason.",
    meaning:
      "The bot detection plugin gives this answer to the User-Agent of known crawlers and to any that its deny list names. Other plugins can send the same words.",
    fix: [
      { do: "Try another User-Agent that names your application.", snippet: 'curl -A "my-app/1.2" {url}' },
      "Ask the API's owner which plugins stand before the route.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nServer: kong/3.6.1\nWWW-Authenticate: Key\nContent-Type: application/json; charset=utf-8\n\n{"message":"No API key found in request","request_id":"3f6c8a0b12de4c5f9a7b6c5d4e3f2a10"}',
      '{"message":"No API key found in request"}',
    ],
    ignores: ['{"message":"Missing API key in request"}'],
  },
  "key-duplicate": { matches: ['{"message":"Duplicate API key found"}'] },
  acl: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: kong/2.8.1\nContent-Type: application/json; charset=utf-8\n\n{"message":"You cannot consume this service"}',
      '{\n  "message":"You cannot consume this service",\n  "request_id":"0f1e2d3c4b5a69788796a5b4c3d2e1f0"\n}',
    ],
  },
  address: {
    matches: [
      '{"message":"IP address not allowed: 192.0.2.7","request_id":"3f6c8a0b12de4c5f9a7b6c5d4e3f2a10"}',
      'HTTP/1.1 403 Forbidden\nServer: kong/2.0.4\n\n{"message":"Your IP address is not allowed"}',
    ],
    ignores: ['{"message":"Your IP address is not allowed"}'],
  },
  "jwt-expired": {
    matches: [
      '{"exp":"token expired"}',
      'HTTP/1.1 401 Unauthorized\nServer: kong/3.4.0\n\n{"nbf":"token not valid yet"}',
    ],
    ignores: ['{"exp":1700000000}'],
  },
  "jwt-refused": {
    matches: ['{"message":"No credentials found for given \'iss\'"}', '{"message":"No mandatory \'iss\' in claims"}'],
  },
  "hmac-clock": {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\n\n{"message":"HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication"}',
        request: "GET /orders HTTP/1.1\nHost: api.example.com\nDate: Mon, 04 Mar 2024 10:00:00 GMT\n\n",
      },
    ],
    ignores: [
      '{"message":"HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication"}',
    ],
  },
  "hmac-date": {
    matches: [
      '{"message":"HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication"}',
    ],
  },
  "hmac-signature": {
    matches: [
      'HTTP/1.1 403 Forbidden\nserver: kong/3.4.2\n\n{"message":"HMAC signature does not match"}',
      'HTTP/1.1 403 Forbidden\nserver: kong/3.4.2\n\n{"message":"HMAC signature cannot be verified"}',
    ],
    ignores: ['{"message":"HMAC signature does not match"}'],
  },
  "oauth2-token": {
    matches: [
      '{"error":"invalid_token","error_description":"The access token is invalid or has expired"}',
      '{"error":"invalid_request","error_description":"The access token is missing"}',
    ],
  },
  "rate-limit": {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nRetry-After: 22\nX-RateLimit-Limit-Minute: 5\nServer: kong/3.6.1\n\n{"message":"API rate limit exceeded"}',
    ],
    ignores: ['{"message":"API rate limit exceeded"}', '{"message":"API rate limit exceeded for 192.0.2.7."}'],
  },
  "old-credential": {
    matches: ['HTTP/1.1 403 Forbidden\nServer: kong/0.14.1\n\n{"message":"Invalid authentication credentials"}'],
    ignores: ['{"detail":"Invalid authentication credentials"}'],
  },
  unauthorized: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nServer: kong/3.6.1\nWWW-Authenticate: Key\nX-Kong-Response-Latency: 1\n\n{"message":"Unauthorized"}',
    ],
    ignores: ['{"message":"Unauthorized"}'],
  },
  forbidden: {
    matches: ['HTTP/1.1 403 Forbidden\nServer: kong/3.6.1\nX-Kong-Response-Latency: 1\n\n{"message":"Forbidden"}'],
    ignores: ['HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE\n\n{"message":"Forbidden"}'],
  },
};
