import type { Answer } from "../shapes";

export default {
  order: 23,
  ask: "Why is only one endpoint, or only one user, refused?",
  answer: [
    "If one endpoint is refused and others pass with the same credential, the cause lies with that call: its scope, its method, its name, its plan, or a firewall rule that its body triggers.",
    "If one user is refused and others pass with the same call, it lies with that user: role, group, country, a full quota, an old session. If one machine is refused, it is the address or the clock.",
  ],
  more: [
    { title: "Insufficient permissions", path: "/causes/permissions" },
    { title: "Resource unavailability", path: "/causes/resource" },
  ],
  sources: [
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
  ],
} satisfies Answer;
