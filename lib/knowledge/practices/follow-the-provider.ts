import type { Practice } from "../shapes";

export default {
  order: 5,
  name: "Follow the provider and its users",
  brief: "you hear of a change before it refuses you",
  why: "Refusals that start today without a change of yours mostly come from a change of theirs, and others met it an hour earlier. Forums are good at telling that a refusal is widespread; they are poor at telling why, and copied workarounds age badly. Take the fact from the community and the remedy from the provider.",
  how: [
    "Subscribe to the status page, the changelog and the security notices of each API, in a channel that the team reads.",
    "Make sure that the provider can reach you: the contact address of the account goes to a team, and mail to it is read.",
    "Watch the issue tracker of the client library you use; new requirements show there first.",
    "Before you search for a cause at home, look whether others report the same refusal since the same hour.",
    "Give back: report what you found, with a request that shows it and without secrets.",
  ],
  checks: [
    "Status page and changelog of each API reach a team channel.",
    "The account's contact address is a team's, and is read.",
    "We follow the issue tracker of each client library we use.",
    "Looking for others with the same refusal is a step of our runbook.",
  ],
  causes: ["resource", "server-config", "ip-block"],
  sources: [
    { title: "RFC 9745, Deprecation", url: "https://www.rfc-editor.org/rfc/rfc9745#section-2" },
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
  ],
} satisfies Practice;
