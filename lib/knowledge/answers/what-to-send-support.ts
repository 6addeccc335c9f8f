import type { Answer } from "../shapes";

export default {
  order: 26,
  ask: "What do I send to support?",
  answer: [
    "Enough to find the request in a log: the time with its zone, the method and full address without secrets, the status, the request or ray id, and the outgoing address if a firewall refused.",
    "Then say what you expected, since when it has failed and for whom it works, and add one command that shows it. Leave out keys, tokens, cookies and signed URLs, in screenshots and HAR files too. The report that this site makes holds all of this, with secrets replaced.",
  ],
  more: [
    { title: "Start a diagnosis", path: "/diagnose" },
    { title: "What is kept, and what is not", path: "/privacy" },
  ],
  sources: [
    { title: "Stripe, request ids", url: "https://docs.stripe.com/api/request_ids" },
    {
      title: "OWASP, logging: what to leave out",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
    },
  ],
} satisfies Answer;
