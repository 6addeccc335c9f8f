import type { FieldTerm } from "../shapes";

export default {
  name: "Proxy-Status",
  sentIn: "response",
  group: "path",
  meaning: "What each intermediary did with the request, with an error type where one failed or refused.",
  inRefusal:
    "`http_request_denied` is clear proof: that hop refused without asking anyone. `received-status=403` says that it only passed a refusal on.",
  example: "Proxy-Status: edge.example; error=http_request_denied",
  causes: ["ip-block", "server-config"],
  sources: [
    { title: "RFC 9209, the Proxy-Status field", url: "https://www.rfc-editor.org/rfc/rfc9209#section-2" },
    { title: "RFC 9209, Proxy-Status", url: "https://www.rfc-editor.org/rfc/rfc9209#section-2.3" },
  ],
} satisfies FieldTerm;
