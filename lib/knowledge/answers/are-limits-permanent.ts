import type { Answer } from "../shapes";

export default {
  order: 7,
  ask: "Does a rate limit block me for good?",
  answer: [
    "Usually not: it ends when its time window does, after seconds or at most a day. `Retry-After` or the limit fields say when.",
    "It can get worse. A client that keeps calling while it is refused may face a longer wait, a ban of its address, or a warning about the account. And a quota of zero never resets: it means that your plan does not include the call.",
    "Some 403s look like a limit but are a lock, for instance after too many failed log-ins. Those end by themselves too, if you stop trying.",
  ],
  more: [
    { title: "Rate limiting", path: "/causes/rate-limit" },
    { title: "IP blocking", path: "/causes/ip-block" },
  ],
  sources: [
    { title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" },
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
    {
      title: "GitHub, failed login limit",
      url: "https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit",
    },
  ],
} satisfies Answer;
