import type { FieldTerm } from "../shapes";

export default {
  name: "User-Agent",
  sentIn: "request",
  group: "client",
  meaning: "Which program sends the request. Good manners name the program, its version and a contact.",
  inRefusal:
    "Some APIs refuse requests without one, or with a library's default; walls refuse what poses as a browser and is none. Changing it is a fair test once, and a browser's name is no cure.",
  example: "User-Agent: acme-sync/1.4 (+https://acme.example/contact)",
  causes: ["headers", "ip-block"],
  sources: [
    { title: "RFC 9110, User-Agent", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5" },
    {
      title: "GitHub, User-Agent required",
      url: "https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api?apiVersion=2022-11-28#user-agent",
    },
    {
      title: "Wikimedia, User-Agent policy",
      url: "https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy",
    },
  ],
} satisfies FieldTerm;
