import { describe, expect, it } from "vitest";
import { read } from "@/lib/evidence/read";
import { type CauseId, causes } from "./causes/table.gen";
import { look } from "./look";
import { match } from "./matching/match";
import type { Cause, CauseText, Strength } from "./shapes";
import { signSamples } from "./sign.samples";
import { wording } from "./wording.samples";

const ids = Object.keys(causes) as CauseId[];
const files = import.meta.glob<{ cause: Cause; texts: CauseText }>("./causes/*.ts", { eager: true });
const logOdds: Record<Strength, number> = {
  decisive: 5,
  strong: 3,
  moderate: 1.6,
  weak: 0.7,
  against: -1.5,
  excludes: -6,
};

/** The strongest sign of each cause that the text shows, the strongest cause first. */
function signsOf(text: string): { cause: CauseId; score: number }[] {
  const [exchange] = read(text).exchanges;
  if (!exchange) throw new Error(`nothing was read from ${text}`);
  const seen = look(exchange);
  return ids
    .map((cause) => {
      const scores = causes[cause].signs.filter((sign) => match(sign.when, seen)).map((sign) => logOdds[sign.strength]);
      return { cause, score: Math.max(0, ...scores) + Math.min(0, ...scores) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

const refusal = (sentence: string): string =>
  `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${JSON.stringify({ detail: sentence })}`;

const sentences: Record<CauseId, readonly string[]> = {
  authentication: [
    "The API key you sent is not valid.",
    "Missing API key. Add it to the query.",
    "No API key found in request",
    "Your api_key parameter is invalid",
    "Invalid access token supplied",
    "You must be logged in to see this order.",
    "Credentials were not supplied with this call.",
    "The request signature we computed does not match yours.",
    "Wrong HMAC digest: invalid signature",
    "Client certificate required",
    "Anonymous access is turned off for this tenant",
    "User system:anonymous sent no token",
    "Bad credentials",
    "Method doesn't allow unregistered callers",
    "Authentication failed for this application",
    "InvalidAccessKeyId",
    "Subscription key is missing or incorrect",
    "Login required",
  ],
  permissions: [
    "Your token has insufficient scope for this call",
    "This endpoint requires the orders.write scope",
    "You are not authorized to perform this operation",
    "User alice does not have permission to delete invoices",
    "Only administrators may change billing",
    "You must be a member of this team",
    "Your current plan does not include exports",
    "Upgrade your plan to use webhooks",
    "This organization requires SAML single sign-on to be authorized for tokens",
    "The caller lacks the required role",
    "Your account has been suspended",
    "serviceaccount build cannot list resource pods in the namespace web",
    "Not entitled to real-time data: you are not subscribed to this feed",
    "is not authorized to perform: queue:Send with an explicit deny in an identity-based policy",
    "You don't have access to this workspace",
    "Permission denied for this document",
    "missing_scope",
    "Request had insufficient authentication scopes",
  ],
  geo: [
    "This service is not available in your country.",
    "Our API is not supported in your region",
    "Sorry, access from your country is blocked",
    "We have restricted access from your location",
    "unsupported_country",
    "Refused because of export control rules",
    "Accounts in sanctioned territories cannot be served because of sanctions",
    "Geo-blocked",
    "Country not supported",
    "Streaming is not licensed in your territory",
    "The region is blocked for this title",
  ],
  "token-expired": [
    "Access token has expired",
    "Your session has expired, please sign in again",
    "jwt expired",
    "This signed URL expired an hour ago",
    "The link has expired",
    "ExpiredToken",
    "Expired signature",
    "RequestTimeTooSkewed",
    "Token is not yet valid",
    "Timestamp is too old, sync your clock",
    "Request has expired",
    "Your API key has expired",
    "The nbf claim lies in the future",
  ],
  headers: [
    "CSRF token missing or incorrect",
    "CSRF verification failed",
    "No valid crumb was included in the request",
    "Please set a User-Agent header",
    "Missing required header: X-Client-Version",
    "Missing Referer header",
    "Invalid Host header",
    "Unsupported content type header",
    "Authorization header requires a key=value format",
    "Cookie nonce is invalid",
    "Invalid authenticity token",
    "The User-Agent is blocked for this endpoint",
  ],
  "rate-limit": [
    "Too many requests, slow down",
    "API rate limit exceeded for this key",
    "You have exceeded your daily quota",
    "rateLimitExceeded",
    "QUOTA_EXCEEDED",
    "RequestLimitExceeded",
    "Throttling",
    "Your request was throttled",
    "Daily limit reached",
    "Concurrency limit exceeded",
    "You have used up your monthly quota: quota exhausted",
    "Usage cap exceeded: Monthly product cap",
    "Too many login attempts",
    "Please retry later",
  ],
  "ip-block": [
    "Your IP address has been blocked",
    "The IP 203.0.113.7 is not allowed to use this key",
    "Client IP is not whitelisted",
    "Your address is banned: IP blacklisted",
    "We detected unusual traffic from your network",
    "Automated requests detected",
    "Please complete the captcha",
    "Checking your browser before you go on",
    "VPN detected, turn it off",
    "This request was blocked by our firewall",
    "Request blocked by security rules",
    "Access via proxy is not permitted",
    "SQL injection attack detected",
    "Public network access is disabled",
  ],
  resource: [
    "The Maps API has not been used in project 12 before",
    "This API is disabled for your project",
    "This endpoint was deprecated in March",
    "v1 is no longer supported, use v2",
    "The object does not exist",
    "Repository was archived",
    "This video is private",
    "The album is not published",
    "Bucket not found",
    "Access to this repository has been disabled after a DMCA notice",
    "The bucket must be addressed using the specified endpoint",
    "Unknown endpoint",
    "HTTP method not allowed",
  ],
  cors: [
    "Origin https://app.example is not allowed",
    "Invalid CORS request",
    "Not allowed by CORS",
    "Origin not whitelisted",
    "Cross-origin request blocked",
    "Preflight request failed",
    "Requests from referer https://app.example are blocked",
    "This key may not be used: domain is not registered",
    "Disallowed origin",
    "Origin checking failed: no trusted entry",
  ],
  "server-config": [
    "open() /srv/www/a.txt failed (13: Permission denied)",
    "directory index of /srv/www/ is forbidden",
    "client denied by server configuration: /srv/www",
    "Directory listing denied",
    "The index is read-only because the disk is full",
    "No space left on device",
    "This web app is stopped",
    "The host is not configured on this server",
    "SELinux prevented the read",
    "You don't have permission to access /private/ on this server.",
    "Access forbidden by rule",
  ],
};

/** The words, and the cause that they must not feed strongly. */
const counters: readonly (readonly [string, CauseId])[] = [
  ["Origin localhost is not allowed to call this agent", "headers"],
  ["Login failed: HTTP 403", "authentication"],
  ["failed to authenticate user: request failed with status code 403", "authentication"],
  ["GET https://id.example.com/frame?origin=http://localhost:3000 403 (Forbidden)", "cors"],
  ["refused because request-header Origin does not match", "headers"],
  ["Origin localhost not allowed", "headers"],
  ["user didn't accept all required site policies", "headers"],
  ["Access to api.example was denied You don't have authorization to view this page. HTTP ERROR 403", "permissions"],
  ["Warning Failed 3m (x4 over 5m) kubelet Failed to call webhook", "rate-limit"],
  ["Failed to authenticate. API Error: 403 Forbidden", "authentication"],
  ["access_token missing, from ip: 192.0.2.7, more info at https://docs.example", "ip-block"],
  ["{'message': 'You may not use this model', 'type': 'invalid_request_error'}", "resource"],
  ["Real-name authentication is required to use this service", "authentication"],
  ["Retrying in 3 seconds: HTTP code 403 from API", "rate-limit"],
  ["Retrying _completion_with_retry in 4.0 seconds as it raised APIError: HTTP code 403", "rate-limit"],
  ["exceeded retry limit, last status: 403 Forbidden", "rate-limit"],
  ["retry limit exceeded or request failed", "rate-limit"],
  ["Signature has expired", "authentication"],
  ["Your access token has expired", "authentication"],
  ["This token is not authorized for this scope", "authentication"],
  ["Insufficient permissions for this key", "authentication"],
  ["Origin https://app.example is not allowed", "ip-block"],
  ["Origin https://app.example is not allowed", "permissions"],
  ["Invalid CORS request", "headers"],
  ["See https://docs.example/rate-limits for details", "rate-limit"],
  ["Read https://docs.example/quotas", "rate-limit"],
  ["You do not have permission to view the shipping order", "ip-block"],
  ["You do not have access to this region of the report", "geo"],
  ["Choose a region for your bucket", "geo"],
  ["This account is in another territory team", "geo"],
  ["The clip is private", "ip-block"],
  ["Zip code is not allowed here", "ip-block"],
  ["The recipient is blocked", "ip-block"],
  ["Your IP address has been blocked", "permissions"],
  ["Your IP address has been blocked", "geo"],
  ["This service is not available in your country", "resource"],
  ["No longer available in your country", "resource"],
  ["Permission denied for this document", "server-config"],
  ["Your plan does not include this", "rate-limit"],
  ["Invalid API key", "headers"],
  ["Invalid API key", "token-expired"],
  ["Your offer expires in May", "token-expired"],
  ["CSRF token missing", "authentication"],
  ["CSRF token missing", "cors"],
  ["Too many requests", "ip-block"],
  ["The origin of the goods must be stated", "cors"],
  ["Please contact the server administrator", "server-config"],
  ["Got response headers: 403 Forbidden", "headers"],
  ["config: { xsrfCookieName: 'XSRF-TOKEN', xsrfHeaderName: 'X-XSRF-TOKEN' }", "headers"],
  ['{\\"xsrfCookieName\\":\\"XSRF-TOKEN\\",\\"xsrfHeaderName\\":\\"X-XSRF-TOKEN\\"}', "headers"],
  ["HttpErrorResponse {headers: HttpHeaders, status: 403, statusText: 'Forbidden'}", "headers"],
  ['{"statusCode":403,"headers":{},"message":"Forbidden"}', "headers"],
  ['File "/venv/site-packages/django/views/decorators/csrf.py", line 56, in wrapper_view', "headers"],
  ["at org.springframework.security.web.csrf.CsrfFilter.doFilterInternal(CsrfFilter.java:131)", "headers"],
  ["    at csrf (/app/node_modules/csurf/index.js:112:5)", "headers"],
  ['<script>var config = {"csrf":"EXAMPLE","locale":"en"}</script>', "headers"],
  ["#3 /app/vendor/laravel/framework/src/Http/Middleware/VerifyCsrfToken.php(78)", "headers"],
  ["github.com/gorilla/csrf.(*cs).ServeHTTP(0xc0)", "headers"],
  ['<meta name="csrf-param" content="authenticity_token"><meta name="csrf-token" content="EXAMPLE">', "headers"],
  ["header: { 'content-type': 'text/plain' }, text: 'Forbidden', forbidden: true", "headers"],
  ['"GET /v1 HTTP/1.1" 403 UAEX ext_authz_denied - "-" 0 0 3 - "-" "curl/8"', "headers"],
  ["errors: [ { message: 'Forbidden', domain: 'global', reason: 'forbidden' } ]", "cors"],
  ['{"message":"Invalid or expired session"}', "resource"],
  ["or when the CSRF mechanism has not been used correctly", "resource"],
  ["The SSO session of this profile has expired or is otherwise invalid", "resource"],
  ["This is not available from your network", "geo"],
  ["Account creation on v1 is disabled", "permissions"],
  ["Error: Unexpected server response: 403", "cors"],
  ["the certificates of host and origin server do not match", "cors"],
  ["Forbidden", "authentication"],
  ["Forbidden", "resource"],
  ['<a rel="noopener noreferrer">Learn more</a>', "headers"],
  ["Logon Method Anonymous, Logon User Anonymous", "authentication"],
  ["Need permission to access data? Write to data@example.com", "permissions"],
  ["After this operation, 528 MB of additional disk space will be used.", "server-config"],
  ["Access to this site is not allowed", "cors"],
  ["'Origin' header value not allowed", "headers"],
  ["This API is disabled for your account", "resource"],
  ["Login failed: 403", "authentication"],
];

describe.each(ids)("general wording for %s", (cause) => {
  it.each([...sentences[cause], ...(wording[cause] ?? [])])("is recognised in: %s", (sentence) => {
    expect(signsOf(refusal(sentence))[0]?.cause).toBe(cause);
  });
});

describe.each(ids)("each sign of %s", (cause) => {
  const { signs } = causes[cause];
  const written = files[`./causes/${cause}.ts`]?.cause.signs;

  it("has a text in which it is found", () => {
    const samples = signSamples[cause];
    expect(samples.map(([because]) => because)).toEqual(written?.map(({ because }) => because));
    for (const [index, [because, text]] of samples.entries()) {
      const [exchange] = read(text.includes("\n") ? text : refusal(text)).exchanges;
      const sign = signs[index];
      expect(exchange && sign && match(sign.when, look(exchange)), `${because} ${text}`).toBeTruthy();
    }
  });
});

describe("general wording", () => {
  it.each(counters)("of %j is no strong sign of %s", (sentence, cause) => {
    const score = signsOf(refusal(sentence)).find((sign) => sign.cause === cause)?.score ?? 0;
    expect(score).toBeLessThan(logOdds.strong);
  });

  it.each([
    ["HTTP/1.1 401 Unauthorized\n\n", "authentication"],
    ["HTTP/1.1 404 Not Found\n\n", "resource"],
    ["HTTP/1.1 407 Proxy Authentication Required\n\n", "authentication"],
    ["HTTP/1.1 410 Gone\n\n", "resource"],
    ["HTTP/1.1 429 Too Many Requests\n\n", "rate-limit"],
    ["HTTP/1.1 451 Unavailable For Legal Reasons\n\n", "geo"],
    ["$ curl -I https://deb.example.com/\nHTTP/2 403\nserver: Apache\n\n", "server-config"],
  ] as const)("is not needed where the status says it: %j is %s", (text, cause) => {
    expect(signsOf(text)[0]?.cause).toBe(cause);
  });

  it.each([
    "SyntaxError: Unexpected token < in JSON at position 0, status 403",
    "[next-auth][error][OAUTH_CALLBACK_ERROR] https://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 403 Forbidden",
    "FirebaseError: Firebase: Error (auth/admin-restricted-operation). 403",
    "Http failure response for https://auth.example.com/oauth/token: 403 Forbidden",
  ])("takes no name in a program for a credential: %s", (text) => {
    expect(signsOf(text).map(({ cause }) => cause)).not.toContain("authentication");
  });

  it.each([
    "403 Forbidden\nproxy_set_header Host $host;\nadd_header X-Frame-Options DENY;",
    "http.csrf(csrf -> csrf.disable())\nI always get 403 Forbidden",
    '<html><title>Forbidden</title><script>window.App={csrfToken:"abc"}</script>403</html>',
  ])("takes no configuration for a complaint about a header: %s", (text) => {
    expect(signsOf(text).map(({ cause }) => cause)).not.toContain("headers");
  });

  it("takes the root of a host of files for no folder where its CDN refused", () => {
    const page = (server: string) => signsOf(`$ curl -I https://apt.example.com\nHTTP/2 403\nserver: ${server}\n\n`);
    expect(page("nginx").map(({ cause }) => cause)).toContain("server-config");
    expect(page("Varnish").map(({ cause }) => cause)).not.toContain("server-config");
  });

  it("takes no name of a program's own for a header or a retirement", () => {
    const causes = (text: string) => signsOf(text).map(({ cause }) => cause);
    expect(causes("(403) at Net.Get(String Url, Boolean UseBrowserUserAgent)\n")).not.toContain("headers");
    expect(causes("GET https://a.example/deprecated/css/display.css 403 (Forbidden)\n")).not.toContain("resource");
    expect(
      causes("IOException: Server returned HTTP response code: 403 for URL: https://s3.amazonaws.com/a/b.jar\n"),
    ).not.toContain("headers");
  });

  it("takes no member's name for the thing that is not there", () => {
    const text = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Invalid secret"}';
    expect(signsOf(text).map(({ cause }) => cause)).not.toContain("resource");
  });

  it("believes the code of an error before its type, which only names a family", () => {
    const answer = (code: string) =>
      `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"type":"authentication_error","code":"${code}"}`;
    expect(signsOf(answer("permission_denied"))[0]?.cause).toBe("permissions");
    expect(signsOf(answer("not_authenticated"))[0]?.cause).toBe("authentication");
    expect(signsOf(answer("other"))[0]?.cause).toBe("authentication");
  });

  it("takes insufficient_scope in a challenge for a missing right", () => {
    const text = 'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm="a", error="insufficient_scope"\n\n';
    expect(signsOf(text)[0]?.cause).toBe("permissions");
  });

  it("does not run away on 64 KiB of repeated words", () => {
    for (const words of [
      "ip ",
      "token not ",
      "the required access ",
      "your country ",
      "a-",
      "block",
      "limit",
      "exceeded",
      "origin-",
    ]) {
      const start = performance.now();
      signsOf(refusal(words.repeat(Math.ceil(65_536 / words.length))));
      expect(performance.now() - start, words).toBeLessThan(20_000);
    }
  });
});

describe.each(ids)("the cause %s", (id) => {
  const { cause, texts } = files[`./causes/${id}.ts`] ?? {};

  it("says what it is, how to recognise it, how to tell it apart and how to fix it", () => {
    expect(cause?.brief).toMatch(/^[a-z].*[^.]$/);
    expect(texts?.headline).toMatch(/^[A-Z].*\.$/);
    expect(texts?.meaning).toMatch(/\.$/);
    expect(texts?.recognise.length).toBeGreaterThanOrEqual(3);
    expect(texts?.neighbours.length).toBeGreaterThanOrEqual(2);
    expect(texts?.neighbours.map((one) => one.cause)).not.toContain(id);
    expect(texts?.fix.length).toBeGreaterThanOrEqual(5);
    expect(texts?.prevention.length).toBeGreaterThanOrEqual(2);
    expect(texts?.sources.length).toBeGreaterThan(0);
    for (const { url } of texts?.sources ?? []) expect(url).toMatch(/^https:\/\//);
  });

  it("has signs that each give their reason in one sentence", () => {
    expect(cause?.signs.length).toBeGreaterThan(0);
    for (const { because } of cause?.signs ?? []) expect(because).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe("the causes", () => {
  it("stand in the article's order from 1 to 10", () => {
    const orders = ids.map((id) => causes[id].order).sort((a, b) => a - b);
    expect(orders).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
