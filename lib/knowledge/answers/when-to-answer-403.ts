import type { Answer } from "../shapes";

export default {
  order: 29,
  ask: "When should my own API answer 403?",
  answer: [
    "When you know the caller, or do not need to, and the answer is no: a right, a plan, a policy. Use 401 with a challenge for a missing or expired credential, 429 with `Retry-After` for limits, 404 or 410 for what is not there, 451 for legal demands.",
    "Say why in a body that a program can read, such as problem details with a stable `type`, and name the scope that is missing. Give each answer an id, and send the CORS fields with errors too. Where the reason would help an attacker, say less and log more.",
  ],
  more: [
    { title: "The ten causes", path: "/causes" },
    { title: "The header fields of a refusal", path: "/glossary" },
  ],
  sources: [
    { title: "RFC 9110, 401 Unauthorized", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 9457, problem details", url: "https://www.rfc-editor.org/rfc/rfc9457#section-3" },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
  ],
} satisfies Answer;
