import type { Answer } from "../shapes";

export default {
  order: 11,
  ask: "What is the difference between 401 and 403?",
  answer: [
    "A 401 says: I do not know who you are, show me a valid credential. It has to carry `WWW-Authenticate`, which says how. A 403 says: I refuse, and another try with the same credential will not help.",
    "In practice the line is blurred. Some APIs answer 403 for a missing key because they have no challenge to offer, and some answer 401 for a right that is missing. Believe the body more than the number.",
  ],
  more: [
    { title: "Authentication failure", path: "/causes/authentication" },
    { title: "Insufficient permissions", path: "/causes/permissions" },
  ],
  sources: [
    { title: "RFC 9110, 401 Unauthorized", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    {
      title: "Django REST framework, when 401 and when 403 is sent",
      url: "https://www.django-rest-framework.org/api-guide/authentication/",
    },
  ],
} satisfies Answer;
