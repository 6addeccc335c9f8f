import type { FieldTerm } from "../shapes";

export default {
  name: "Location",
  sentIn: "response",
  group: "lifecycle",
  meaning: "Where a redirect leads.",
  inRefusal:
    "Look for it in the answers before the 403. A redirect to another host drops the credential, and one to a log-in page means that the session was not seen.",
  example: "Location: https://www.example.com/login",
  causes: ["headers", "authentication", "resource"],
  sources: [
    { title: "RFC 9110, Location", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2" },
    {
      title: "RFC 9110, what a client drops when it follows a redirect",
      url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
    },
  ],
} satisfies FieldTerm;
