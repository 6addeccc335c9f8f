import type { FieldTerm } from "../shapes";

export default {
  name: "X-Request-Id",
  sentIn: "both",
  group: "path",
  meaning:
    "An id for one request, by convention rather than by a standard. Names differ: `Request-Id`, `X-Correlation-Id`, `X-GitHub-Request-Id`.",
  inRefusal:
    "Support uses it to find the request in its log. If you may set it yourself, the same id links your log with theirs.",
  example: "X-Request-Id: f242e9e0-c1ba-4bbe-ba64-4966c702b5d2",
  causes: ["authentication", "permissions"],
  sources: [{ title: "Stripe, request ids", url: "https://docs.stripe.com/api/request_ids" }],
} satisfies FieldTerm;
