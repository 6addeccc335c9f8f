import type { FieldTerm } from "../shapes";

export default {
  name: "x-ms-date",
  sentIn: "request",
  group: "identity",
  meaning: "When the request was made, for Azure Storage's Shared Key signature. It takes precedence over `Date`.",
  inRefusal:
    "A time too far from the server's is refused with 403, and so is a signature made over a value other than the one sent.",
  example: "x-ms-date: Wed, 25 Nov 2026 19:47:00 GMT",
  causes: ["token-expired", "authentication"],
  sources: [
    {
      title: "Azure Storage, authorize with Shared Key",
      url: "https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key",
    },
  ],
} satisfies FieldTerm;
