import type { FieldTerm } from "../shapes";

export default {
  name: "Cache-Control",
  sentIn: "both",
  group: "caching",
  meaning: "Who may keep the answer, and for how long. In a request, how fresh it has to be.",
  inRefusal:
    "A 403 is kept only if the server says so, by a `max-age` for example; CDNs have their own rules: CloudFront keeps errors for ten seconds unless told otherwise. After the cause is fixed, the old refusal can last until it expires.",
  example: "Cache-Control: private, no-store",
  causes: ["server-config"],
  sources: [
    { title: "RFC 9111, Cache-Control", url: "https://www.rfc-editor.org/rfc/rfc9111#section-5.2" },
    {
      title: "Amazon CloudFront, how long errors are kept",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html",
    },
  ],
} satisfies FieldTerm;
