import type { Answer } from "../shapes";

export default {
  order: 2,
  ask: "Why would an API refuse me?",
  answer: [
    "For one of ten causes: the credential, the permissions, the country, an expired token, a header, a rate limit, the address, the resource, the origin of a web page, or a mistake on the server.",
    "The answer usually says which one: in its body, in fields such as `WWW-Authenticate` or `Retry-After`, or in the shape of the page. Where the answer says nothing, compare: another credential, another network, another client, another path. Whatever changes the answer points to the cause.",
  ],
  more: [
    { title: "The ten causes", path: "/causes" },
    { title: "Start a diagnosis", path: "/diagnose" },
  ],
  sources: [{ title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" }],
} satisfies Answer;
