/** Who sends a header field: the client, the server, or either. */
export type Side = "request" | "response" | "both";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Fields that only a request has (RFC 9110, Fetch, Cookies, and what gateways and APIs ask for). */
const requestOnly = words(`
  accept accept-charset accept-encoding accept-language authorization proxy-authorization cookie host origin referer
  user-agent expect from if-match if-none-match if-modified-since if-unmodified-since if-range range max-forwards te dnt
  upgrade-insecure-requests forwarded true-client-ip api-key apikey dpop idempotency-key anthropic-version
  ocp-apim-subscription-key client-id cdn-loop :method :authority :path :scheme
  x-requested-with x-api-key x-auth-token x-access-token x-csrf-token x-csrftoken x-xsrf-token x-forwarded-for
  x-forwarded-host x-forwarded-proto x-forwarded-port x-real-ip x-http-method-override x-goog-api-key x-goog-user-project
  x-goog-api-client x-amz-security-token x-amz-content-sha256 x-amz-date x-amz-target x-amz-user-agent x-amz-acl
  x-ms-version x-ms-date x-ms-blob-type x-ms-client-request-id x-stainless-lang x-stainless-os x-rapidapi-key
  x-rapidapi-host x-github-api-version x-client-data x-riot-token x-shopify-access-token`);

/** Fields that only a response has. */
const responseOnly = words(`
  server set-cookie www-authenticate proxy-authenticate authentication-info retry-after location etag last-modified
  expires age vary allow accept-ranges accept-ch accept-patch accept-post alt-svc strict-transport-security
  content-security-policy content-security-policy-report-only content-disposition permissions-policy feature-policy
  referrer-policy server-timing timing-allow-origin report-to reporting-endpoints nel expect-ct clear-site-data
  deprecation sunset proxy-status cache-status mime-version akamai-grn refresh :status
  x-frame-options x-content-type-options x-xss-protection x-powered-by x-aspnet-version x-aspnetmvc-version x-generator
  x-runtime x-served-by x-cache x-cache-hits x-timer x-varnish x-cdn x-iinfo x-robots-tag x-datadome x-datadome-cid
  x-vercel-id x-vercel-error x-vercel-mitigated x-oauth-scopes x-accepted-oauth-scopes x-azure-ref x-msedge-ref
  x-guploader-uploadid x-squid-error x-permitted-cross-domain-policies x-download-options x-ua-compatible
  x-amz-cf-id x-amz-cf-pop x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-errortype x-amz-apigw-id
  x-amzn-waf-action x-ms-request-id x-ms-error-code x-nf-request-id fly-request-id
  cf-ray cf-cache-status cf-mitigated cf-chl-out`);

const eitherSide = words(`
  content-type content-length content-encoding content-language content-location content-md5 content-range date
  cache-control pragma connection keep-alive transfer-encoding upgrade via trailer warning digest link priority
  traceparent tracestate request-id correlation-id p3p openai-organization openai-version openai-processing-ms
  anthropic-organization-id apigw-requestid sigsci-requestid`);

const families: readonly (readonly [RegExp, Side])[] = [
  [/^(?:sec-(?!websocket-accept)|access-control-request-|x-stainless-|amz-sdk-|if-)[\w-]+$/, "request"],
  [/^(?:access-control-|x-rate-?limit|ratelimit|cross-origin-|anthropic-ratelimit-|x-github-|x-kong-)/, "response"],
  [/^(?:x-envoy-|x-akamai-|x-sucuri-|x-amzn-remapped-|x-cache-|x-drupal-|x-shopify-)/, "response"],
  [/^(?:x-|cf-|content-|fly-|cloudfront-|fastly-|grpc-)[\w-]+$/, "both"],
];

/** Which side sends the field; null when no request or response is known to have it. `name` is lower-case. */
export function sideOf(name: string): Side | null {
  if (requestOnly.has(name)) return "request";
  if (responseOnly.has(name)) return "response";
  if (eitherSide.has(name)) return "both";
  return families.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Whether a request or a response is known to have the field; the name in any case. */
export const isKnown = (name: string): boolean => sideOf(name.toLowerCase()) !== null;

/**
 * Whether the name by itself tells a header field: `Server:` or `Date:` at the start of a line, and `date` in a JSON
 * object, also mean other things.
 */
export function isDistinct(name: string): boolean {
  return /[-:]/.test(name)
    ? sideOf(name) !== null
    : /^(?:etag|cookie|referer|ratelimit|dnt|traceparent|nel)$/.test(name);
}
