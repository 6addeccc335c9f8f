import type { FieldTerm } from "../shapes";

export default {
  name: "Clear-Site-Data",
  sentIn: "response",
  group: "state",
  meaning: "Tells the browser to delete the site's cookies, storage or cache.",
  inRefusal:
    "On a refusal it means that the session was ended on purpose. Retrying with the old cookies is pointless: the user has to log in again.",
  example: 'Clear-Site-Data: "cookies", "storage"',
  causes: ["token-expired", "authentication"],
  sources: [
    { title: "W3C, Clear Site Data", url: "https://www.w3.org/TR/clear-site-data/" },
    {
      title: "MDN, Clear-Site-Data",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Clear-Site-Data",
    },
  ],
} satisfies FieldTerm;
