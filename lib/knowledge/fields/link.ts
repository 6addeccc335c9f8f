import type { FieldTerm } from "../shapes";

export default {
  name: "Link",
  sentIn: "response",
  group: "lifecycle",
  meaning: "Typed links to other addresses. In refusals three types matter: `blocked-by`, `deprecation` and `sunset`.",
  inRefusal:
    '`rel="blocked-by"` names who carries out a block for legal reasons, who need not have ordered it. The other two lead to what the owner says about the retirement.',
  example: 'Link: <https://isp.example/legal>; rel="blocked-by"',
  causes: ["geo", "resource"],
  sources: [
    { title: "RFC 8288, Link", url: "https://www.rfc-editor.org/rfc/rfc8288#section-3" },
    { title: "RFC 7725, naming who blocks", url: "https://www.rfc-editor.org/rfc/rfc7725#section-4" },
  ],
} satisfies FieldTerm;
