import type { Practice } from "../shapes";

export default {
  order: 5,
  name: "Follow the provider and its users",
  brief: "you hear of a change before it refuses you",
  why: "Refusals that start without a change on your side usually come from a change on theirs, and others ran into it an hour earlier. Forums are good at showing that a refusal is widespread; they are poor at saying why, and copied workarounds age badly. Take the fact from the community and the remedy from the provider.",
  how: [
    "Subscribe to the status page, the changelog and the security notices of each API, in a channel that the team reads.",
    "Make sure that the provider can reach you: the account's contact address goes to a team that reads its mail.",
    "Watch the issue tracker of the client library you use; new requirements show up there first.",
    "Before you look for a cause on your side, check whether others report the same refusal since the same hour.",
    "Give back: report what you find, with a request that shows it and without secrets.",
  ],
  checks: [
    "Status page and changelog of each API reach a team channel.",
    "The account's contact address is a team's, and is read.",
    "We follow the issue tracker of each client library we use.",
    "Looking for others with the same refusal is a step in our runbook.",
  ],
  causes: ["resource", "server-config", "ip-block"],
  sources: [
    { title: "RFC 9745, Deprecation", url: "https://www.rfc-editor.org/rfc/rfc9745#section-2" },
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
  ],
} satisfies Practice;
