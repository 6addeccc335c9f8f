import type { Answer } from "../shapes";

export default {
  order: 1,
  ask: "What does 403 mean?",
  answer: [
    "The server understood the request and refuses to fulfil it. Sending the same request again with the same credential usually changes nothing.",
    "The refusal need not be about the credential at all: an address, a country, a header, a limit or a mistake in the server's settings can be behind it. The server may say why in the body, and may also answer 404 instead, so as not to reveal that the resource exists.",
  ],
  more: [{ title: "The ten causes", path: "/causes" }],
  sources: [{ title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" }],
} satisfies Answer;
