import type { Answer } from "../shapes";

export default {
  order: 12,
  ask: "Can a 403 be a 404, or a 404 a 403?",
  answer: [
    "Both. A server that does not want to reveal whether something exists may answer 404 for what you may not see; GitHub does so for private repositories.",
    "A store that hides its names answers 403 for what is not there: Amazon S3 does so when you may not list the bucket. So with a 403, check the spelling too, and with a 404, check your rights.",
  ],
  more: [
    { title: "Resource unavailability", path: "/causes/resource" },
    { title: "Insufficient permissions", path: "/causes/permissions" },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    {
      title: "GitHub, 404 for what you may not see",
      url: "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
    },
    {
      title: "Amazon S3, 404 or 403 for a missing object",
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html",
    },
  ],
} satisfies Answer;
