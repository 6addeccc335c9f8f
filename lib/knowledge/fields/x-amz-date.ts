import type { FieldTerm } from "../shapes";

export default {
  name: "X-Amz-Date",
  sentIn: "request",
  group: "identity",
  meaning:
    "When the request was signed, in AWS's Signature Version 4. In a signed link it is a query parameter of the same name.",
  inRefusal:
    "Compare it with the answer's `Date`. If they are about fifteen minutes apart, the signature is refused. In a link, it is the moment from which `X-Amz-Expires` counts.",
  example: "X-Amz-Date: 20261125T194700Z",
  causes: ["token-expired", "authentication"],
  sources: [
    {
      title: "AWS, elements of a request signature",
      url: "https://docs.aws.amazon.com/general/latest/gr/signing-elements.html",
    },
    { title: "AWS, clock skew correction", url: "https://aws.amazon.com/blogs/developer/clock-skew-correction/" },
  ],
} satisfies FieldTerm;
