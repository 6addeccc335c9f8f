import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Sentry (Relay)", layer: "application", seen: url(/^https:\/\/[\w.-]{1,60}\.sentry\.io\/api\//i) },
  {
    origin: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*Cors\b/i),
      cause: "cors",
      strength: "decisive",
      because: "The page's origin is not among the project's allowed domains.",
      source: "https://github.com/getsentry/sentry-javascript/pull/13441",
    },
    project: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*(?:Multi)?ProjectId/i),
      cause: "authentication",
      strength: "strong",
      because: "Relay knows no project with this DSN: the key is disabled or deleted, or the DSN is of another server.",
      source: "https://github.com/getsentry/relay/issues/2789",
      also: { resource: "strong" },
    },
    "project-state": {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*ProjectState/i),
      cause: "server-config",
      strength: "strong",
      because: "Relay could not get the settings of the project in time, or could not read them.",
      source: "https://github.com/getsentry/self-hosted/issues/2198",
      also: { authentication: "weak" },
    },
    rejected: {
      when: body(/event\s+submission\s+rejected\s+with_reason:\s*\w{3,40}/i),
      cause: "permissions",
      strength: "moderate",
      because: "Sentry's Relay discarded the event for the reason that it names.",
      source: "https://github.com/getsentry/relay/blob/HEAD/relay-server/src/services/outcome.rs",
      also: { authentication: "moderate" },
    },
    "sso-required": {
      when: any(
        all(member("code", /^sso-required$/), member("message", /^Must login via SSO/i)),
        member("detail", /^Must login via SSO/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Sentry knows the user, who has to come through the organization's single sign-on.",
      source: "https://github.com/getsentry/sentry/issues/6044",
      also: { permissions: "moderate" },
    },
    "sudo-required": {
      when: all(member("code", /^sudo-required$/), body(/Account\s+verification\s+required/i)),
      cause: "authentication",
      strength: "decisive",
      because: "Sentry wants the user to confirm the password before this step.",
      source: "https://github.com/getsentry/sentry/blob/HEAD/src/sentry/api/exceptions.py",
      also: { permissions: "weak" },
    },
    "two-factor-required": {
      when: all(member("code", /^2fa-required$/), body(/requires\s+two-factor\s+authentication/i)),
      cause: "permissions",
      strength: "strong",
      because: "Sentry knows the user, who has not set up the second factor that the organization demands.",
      source: "https://github.com/getsentry/sentry/blob/HEAD/src/sentry/api/exceptions.py",
      also: { authentication: "strong" },
    },
    "superuser-required": {
      when: all(member("code", /^superuser-required$/), body(/re-authenticate\s+for\s+superuser/i)),
      cause: "authentication",
      strength: "strong",
      because: "Sentry wants the administrator to sign in anew for superuser mode.",
      source: "https://github.com/getsentry/sentry/blob/HEAD/src/sentry/api/exceptions.py",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Sentry's allowed domains do not hold your site.",
    meaning: "The project takes browser events from listed domains only. The DSN is good.",
    fix: [
      "Add the site in the project's settings, General Settings, Client Security, Allowed Domains. `*`, the default, takes events from everywhere.",
      "A page in a file or a sandboxed frame has no origin to list (it sends `null`): serve it from a domain, or use a project of its own with `*`.",
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
  "project-state": {
    headline: "Sentry's Relay has no settings for the project.",
    meaning: "Relay asks Sentry's web service for the project's settings before it takes an event. That call failed.",
    fix: [
      "Read Relay's own log beside the refusal: `error fetching project state` says why it failed.",
      "A deadline that was exceeded: see whether Sentry's web service answers Relay, and has enough workers.",
      "Then send the event again; SDKs do not keep what was refused.",
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
  "sso-required": {
    headline: "Sentry wants a sign-in by SSO.",
    meaning: "The organization requires single sign-on, and this session or token did not come through it.",
    fix: [
      "Sign in through the organization's SSO and make the token again.",
      "For a program, use an organization token or an internal integration.",
    ],
  },
  "sudo-required": {
    headline: "Sentry wants the password once more.",
    meaning:
      "The session is fine. Steps that destroy something, such as deleting an organization, need a fresh confirmation.",
    fix: [
      "Confirm the password in the web page and repeat the step.",
      "A program uses a token with the scope, in place of the browser's session.",
    ],
  },
  "two-factor-required": {
    headline: "This Sentry organization demands a second factor.",
    meaning: "The sign-in is fine, but the account has no second factor set up.",
    fix: ["Set up two-factor authentication in the account's security settings, then try again."],
  },
  "superuser-required": {
    headline: "Sentry wants a fresh superuser sign-in.",
    meaning: "The step is open to superusers, whose mode runs out on its own.",
    fix: ["Sign in again as superuser, and repeat the step."],
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
  "project-state": {
    matches: ['{"detail":"event submission rejected with_reason: ProjectState"}'],
    ignores: ['{"detail":"event submission rejected with_reason: ProjectId"}'],
  },
  rejected: {
    matches: ['{"detail":"event submission rejected with_reason: BadSdk"}'],
    ignores: ['{"detail":"event submission rejected with_reason: ProjectId"}'],
  },
  "sso-required": {
    matches: [
      '{"detail":{"code":"sso-required","message":"Must login via SSO","extra":{"loginUrl":"/auth/login/x/"}}}',
      '{"detail": "Must login via SSO"}',
    ],
  },
  "sudo-required": {
    matches: [
      '{"detail":{"code":"sudo-required","message":"Account verification required.","extra":{"username":"foo@example.com"}}}',
    ],
  },
  "two-factor-required": {
    matches: [
      '{"detail":{"code":"2fa-required","message":"Organization requires two-factor authentication to be enabled","extra":{}}}',
    ],
  },
  "superuser-required": {
    matches: [
      '{"detail":{"code":"superuser-required","message":"You need to re-authenticate for superuser.","extra":{}}}',
    ],
  },
};
