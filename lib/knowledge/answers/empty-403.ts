import type { Answer } from "../shapes";

export default {
  order: 20,
  ask: "Why is the answer empty?",
  answer: [
    "An answer to HEAD has no body by definition, so ask with GET. Otherwise the server that refused did not want to say why, or could not: many gateways and middlewares refuse with a bare status.",
    "Then header fields and comparisons have to tell. See which hop answered, and change one thing at a time: the credential, the network, the path.",
  ],
  more: [
    { title: "Start a diagnosis", path: "/diagnose" },
    { title: "The header fields of a refusal", path: "/glossary" },
  ],
  sources: [
    { title: "RFC 9110, HEAD", url: "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
  ],
} satisfies Answer;
