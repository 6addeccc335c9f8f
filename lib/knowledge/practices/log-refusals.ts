import type { Practice } from "../shapes";

export default {
  order: 7,
  name: "Log what a refusal needs, and no secrets",
  brief: "one log line is enough to say who refused",
  why: "Without the answer's headers and body a 403 cannot be told apart from any other, and the provider's support cannot find it without its request id. But a log of everything leaks: credentials in headers and URLs outlive the incident. Log the right dozen things, and leave out the rest.",
  how: [
    "For each refusal, keep the time in UTC with the answer's `Date`, method, host, path, status, and the first kilobytes of the body.",
    "Keep the fields that tell who refused: `Server`, `Via`, `WWW-Authenticate`, `Retry-After`, limit fields, `Proxy-Status`, `CF-Ray`, `X-Amz-Cf-Id`, `x-amzn-RequestId`, `X-Request-Id`.",
    "Of the request, keep the names of its fields, the key's name or last characters as your team has agreed, the outgoing address and the version of the client.",
    "Replace values of `Authorization`, `Cookie`, keys and signatures before the line is written, in the URL as well.",
    "Carry one id through your own systems, such as `traceparent`, so that a user's complaint leads to the outgoing call.",
    "Count refusals by endpoint and cause, and alert when the rate changes, not on each one.",
  ],
  checks: [
    "A refusal's log line holds status, endpoint, time, request id and the start of the body.",
    "Credentials, cookies and signed URLs are removed before the line is written, and a test proves it.",
    "An id links a user's request to the outgoing call.",
    "A jump in the rate of 403 raises an alert.",
  ],
  causes: ["authentication", "permissions", "rate-limit", "ip-block"],
  sources: [
    {
      title: "OWASP, logging: what to leave out",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
    },
    { title: "W3C, Trace Context", url: "https://www.w3.org/TR/trace-context/#traceparent-header" },
    {
      title: "OpenTelemetry, semantic conventions for HTTP spans",
      url: "https://opentelemetry.io/docs/specs/semconv/http/http-spans/",
    },
    { title: "Stripe, request ids", url: "https://docs.stripe.com/api/request_ids" },
  ],
} satisfies Practice;
