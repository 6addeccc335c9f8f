import type { Practice } from "../shapes";

export default {
  order: 10,
  name: "Use tools that show the request as it went out",
  brief: "you see both sides of a refusal within minutes",
  why: "API management is often sold as the cure. A gateway does help those who run an API, with keys, limits and logs in one place. For those who call one, what is missing is not a bigger tool but a way to record the exact request, repeat it and compare it. Every gateway is also one more hop that can refuse.",
  how: [
    "Have a way to record outgoing requests on demand: the client's debug log, a local intercepting proxy in development, or a trace.",
    "Keep a curl command for each important call, with the secret in a variable. It is the shortest way to show a refusal to someone else.",
    "Instrument the HTTP client with OpenTelemetry or the like, so that the status, host and duration of each call are recorded in the same form.",
    "If you run the API, let one gateway check keys, scopes, origins and limits, and let it name its reason in a problem body, with 401, 403 and 429 told apart.",
    "Know every hop between you and the API that can refuse (company proxy, service mesh, gateway), and where its log is.",
    "Choose tools that keep recordings on your own systems or redact them: a recorded request holds your credential.",
  ],
  checks: [
    "We can record an outgoing request in production within minutes.",
    "A curl command that reproduces each important call is kept, without secrets.",
    "Calls are traced with status, host and request id.",
    "Our own API names the reason for a refusal and tells 401, 403 and 429 apart.",
    "We know which hops can refuse, and where they log.",
  ],
  causes: ["authentication", "headers", "rate-limit", "server-config"],
  sources: [
    {
      title: "OpenTelemetry, semantic conventions for HTTP spans",
      url: "https://opentelemetry.io/docs/specs/semconv/http/http-spans/",
    },
    { title: "RFC 9457, problem details", url: "https://www.rfc-editor.org/rfc/rfc9457#section-3" },
    { title: "curl, --location and --location-trusted", url: "https://curl.se/docs/manpage.html" },
  ],
} satisfies Practice;
