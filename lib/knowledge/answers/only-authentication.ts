import type { Answer } from "../shapes";

export default {
  order: 3,
  ask: "Is it always about authentication?",
  answer: [
    "No. A missing or wrong credential should in fact get 401; 403 is for a request that the server refuses whoever sends it, or although it knows the caller.",
    "Missing rights, retired or private resources, limits, firewalls, country blocks and plain server mistakes give the same status. If a new credential changes nothing, stop making new ones and look at who refused.",
  ],
  more: [
    { title: "Authentication failure", path: "/causes/authentication" },
    { title: "Insufficient permissions", path: "/causes/permissions" },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 9110, 401 Unauthorized", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" },
  ],
} satisfies Answer;
