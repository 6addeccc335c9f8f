import type { Practice } from "../shapes";

export default {
  order: 3,
  name: "Watch your request rate and what is left",
  brief: "you slow down before the API makes you",
  why: "When you hit a limit, calls have already failed, and some providers lengthen the wait or ban the address when calls go on. Counting your own requests alone is not enough: other jobs may share the key, and the server's count is the one that matters. Read it from the answers.",
  how: [
    "Record from each answer the limit fields that the API sends, such as `RateLimit`, `X-RateLimit-Remaining` and `Retry-After`, with the key's name and the endpoint.",
    "Raise an alert when less than a fifth of a quota is left well before its reset.",
    "Let all workers that share a key share one limiter; a limit for each process grows with the number of processes.",
    "Obey `Retry-After`. Without it, wait with growing, randomised pauses, and stop after a few tries.",
    "Treat a 403 that names a limit like a 429, and other 403s as final.",
    "Spend less: cache, ask conditionally with `If-None-Match`, fetch in batches, use webhooks in place of polling.",
  ],
  checks: [
    "The remaining quota of each key can be seen on a chart.",
    "An alert comes before the quota is used up.",
    "Workers that share a key share a limiter.",
    "Retries have growing pauses, randomness and an end.",
    "Only refusals with a limit's mark are retried.",
  ],
  causes: ["rate-limit", "ip-block"],
  sources: [
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
    { title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" },
    {
      title: "AWS Well-Architected, control and limit retry calls",
      url: "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html",
    },
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
  ],
} satisfies Practice;
