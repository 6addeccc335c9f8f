import { any, body, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Authelia", layer: "identity", seen: any(setsCookie(/^authelia_session$/), body(/\bauthelia\b/i)) },
  {
    "access-control": {
      when: body(/Access\s+to\s+.{1,300}?\sis\s+forbidden\s+to\s+user\s/i),
      cause: "permissions",
      strength: "decisive",
      because: "Authelia's log says that its access control rules deny this user the address.",
      source: "https://github.com/authelia/authelia/blob/master/docs/content/integration/proxies/introduction.md",
      also: { "ip-block": "weak" },
    },
    "not-signed-in": {
      when: body(/Access\s+to\s+.{1,300}?\sis\s+not\s+authorized\s+to\s+user\s/i),
      cause: "authentication",
      strength: "decisive",
      because: "Authelia's log says that nobody is signed in far enough, so that it asks for a log-in.",
      source: "https://github.com/authelia/authelia/blob/master/internal/handlers/const.go",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-control": {
    headline: "An access control rule of Authelia denies this user.",
    meaning:
      "The user is signed in; a rule, or the default policy deny, forbids this domain or path. Signing in again does not help. An empty user name means that nobody was signed in and the rule is deny for everyone.",
    fix: [
      {
        do: "Let Authelia show which rule matches.",
        snippet:
          "authelia access-control check-policy --config configuration.yml --url https://app.example.com --username john --groups admins",
      },
      "Check domain, resources, subject and networks of that rule; the first match wins.",
      "Check the user's groups in the user database or LDAP.",
    ],
  },
  "not-signed-in": {
    headline: "Authelia wants a log-in first.",
    meaning: "The rule for the address asks for one or two factors, and the request brings no session that has them.",
    fix: [
      "Sign in at the portal; from a program send basic authentication where the endpoint allows it.",
      "When the user did sign in, check that the session cookie's domain covers the app.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-control": {
    matches: [
      "time=\"2026-01-21T16:57:44Z\" level=info msg=\"Access to 'https://app.example.com/admin' is forbidden to user 'john'\" method=GET path=/api/authz/forward-auth remote_ip=192.0.2.7",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nAccess to this resource is forbidden"],
  },
  "not-signed-in": {
    matches: [
      'level=info msg="Access to https://app.example.com/ (method GET) is not authorized to user <anonymous>, responding with status code 401 with location redirect to https://auth.example.com/"',
    ],
  },
};
