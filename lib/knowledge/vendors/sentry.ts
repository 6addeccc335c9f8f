import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Sentry (Relay)", layer: "application", seen: url(/^https:\/\/[\w.-]{1,60}\.sentry\.io\/api\//i) },
  {
    origin: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*Cors\b/i),
      cause: "cors",
      strength: "decisive",
      because: "The page's origin is not among the project's allowed domains.",
      source: "https://github.com/SocialGouv/egapro/issues/1434",
    },
    project: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*(?:ProjectId|ProjectState|MultiProjectId)/i),
      cause: "authentication",
      strength: "strong",
      because: "Relay knows no project with this DSN: the key is disabled or deleted, or the DSN is of another server.",
      source: "https://github.com/getsentry/relay/issues/2789",
      also: { resource: "strong" },
    },
    rejected: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*\w{3,40}/i),
      cause: "permissions",
      strength: "moderate",
      because: "Sentry's Relay discarded the event for the reason that it names.",
      source: "https://github.com/getsentry/sentry-javascript/issues/5818",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Sentry's allowed domains do not hold your site.",
    meaning: "The project takes browser events from listed domains only. The DSN is good.",
    fix: [
      "Add the site under Project Settings, Security & Privacy, Allowed Domains, or set it to `*`.",
      "A page in a file, an app or a sandboxed frame sends Origin `null`.",
    ],
  },
  project: {
    headline: "Sentry does not take events for this DSN.",
    meaning: "The project or its key is missing or disabled, or Relay has not yet learned of it.",
    fix: [
      "Copy the DSN anew from Project Settings, Client Keys, and see that the key is on.",
      "Check that host, key and project id in the DSN belong together.",
      "A new project or key can take a minute until Relay knows it.",
      "Your own Relay: in proxy or static mode it must know the project itself; in managed mode it must be registered with the organization.",
    ],
  },
  rejected: {
    headline: "Sentry's Relay discarded the event.",
    meaning: "The word after `with_reason` names why. Sending it again does not help.",
    fix: [
      "Look the reason up in the project's Stats page, which counts discarded events.",
      "Compare with the project's inbound filters and client keys.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: ['{"detail":"event submission rejected with_reason: Cors"}'],
  },
  project: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"detail":"event submission rejected with_reason: ProjectId"}',
    ],
  },
  rejected: {
    matches: ['{"detail":"event submission rejected with_reason: BadSdk"}'],
    ignores: ['{"detail":"event submission rejected with_reason: ProjectId"}'],
  },
};
