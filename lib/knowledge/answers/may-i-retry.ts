import type { Answer } from "../shapes";

export default {
  order: 14,
  ask: "May I retry a 403?",
  answer: [
    "Not unchanged. The specification asks clients not to repeat the same request with the same credential on their own.",
    "There are three exceptions: a refusal that names a wait, after that wait; one that says expired, once, with a fresh token; and a right that was just granted, after a few minutes, because changes take time to spread. Everything else needs a changed request or a person.",
  ],
  more: [
    { title: "Rate limiting", path: "/causes/rate-limit" },
    { title: "Token expiry", path: "/causes/token-expired" },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" },
    {
      title: "AWS Well-Architected, control and limit retry calls",
      url: "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html",
    },
  ],
} satisfies Answer;
