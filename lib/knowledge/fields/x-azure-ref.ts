import type { FieldTerm } from "../shapes";

export default {
  name: "X-Azure-Ref",
  sentIn: "response",
  group: "path",
  meaning: "Azure Front Door's reference string for the request.",
  inRefusal:
    "It shows that Front Door is on the path. Its owner can use it to find the refusal and whether a firewall rule was behind it.",
  example: "X-Azure-Ref: 20261125T194700Z-EXAMPLE",
  causes: ["ip-block"],
  sources: [
    { title: "Azure Front Door, reference string", url: "https://learn.microsoft.com/en-us/azure/frontdoor/refstring" },
  ],
} satisfies FieldTerm;
