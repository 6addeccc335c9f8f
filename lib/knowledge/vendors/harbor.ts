import { all, any, body, header, member, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const csrf = "https://github.com/goharbor/harbor/blob/main/src/server/middleware/csrf/csrf.go";
const harbor = any(
  header("x-harbor-csrf-token"),
  header("harbor-version"),
  setsCookie(/^(?:_gorilla_csrf|harbor-lang)$/),
  body(/\bharbor\b/i),
);

export const refusals = vendor(
  { name: "Harbor", layer: "storage", seen: harbor, ids: ["x-request-id"] },
  {
    csrf: {
      when: all(
        any(member("code", /^FORBIDDEN$/), header("x-harbor-csrf-token")),
        body(/CSRF\s+token\s+(?:not\s+found\s+in\s+request|invalid)|referer\s+(?:not\s+supplied|invalid)/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Harbor took the call for one of a browser, and its CSRF token or Referer was missing or wrong.",
      source: csrf,
    },
    "image-policy": {
      when: body(
        oneOf(
          /current\s+image\s+(?:with|without)\s.{1,160}?cannot\s+be\s+pulled\s+due\s+to\s+configured\s+policy/i,
          /The\s+image\s+is\s+not\s+signed\s+(?:by\s+(?:cosign|notation)|in\s+Notary)/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A policy of the project stops this image: its scan or its signature does not satisfy it.",
      source: "https://github.com/goharbor/harbor/blob/main/src/server/middleware/vulnerable/vulnerable.go",
      also: { resource: "moderate" },
    },
    "read-only": {
      when: body(/The\s+system\s+is\s+in\s+read\s+only\s+mode\.\s+Any\s+modification\s+is\s+prohibited/i),
      cause: "server-config",
      strength: "decisive",
      because: "Harbor is in read-only mode, most often for garbage collection or maintenance.",
      source: "https://github.com/goharbor/harbor/blob/main/src/server/middleware/readonly/readonly.go",
      also: { resource: "moderate" },
      retry: "maybe",
    },
    "repository-access": {
      when: body(
        /unauthorized\s+to\s+access\s+repository:\s+(?<repository>[\w./-]{1,200}),\s+action:\s+(?<action>\w{2,20})/i,
      ),
      cause: "permissions",
      strength: "strong",
      because: "Harbor did not grant {action} on {repository} to the caller.",
      source: "https://github.com/goharbor/harbor/blob/main/src/server/middleware/v2auth/auth.go",
      also: { authentication: "strong", resource: "weak" },
    },
    "admin-only": {
      when: body(
        oneOf(
          /Only\s+system\s+(?:admin|level\s+robot)\s+can\s+create/i,
          /permission\s+scope\s+is\s+invalid\.\s+It\s+must\s+be\s+equal\s+to\s+or\s+more\s+restrictive/i,
          /only\s+admins\(system\s+and\s+project\)\s+can\s+access\s+permissions/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Harbor names the role that this needs.",
      source: "https://github.com/goharbor/harbor/blob/main/src/server/v2.0/handler/project.go",
    },
    forbidden: {
      when: all(member("code", /^FORBIDDEN$/), any(harbor, member("message", /^forbidden$/))),
      cause: "permissions",
      strength: "strong",
      because: "Harbor knows the user or robot, who lacks the right in this project or system.",
      source: "https://github.com/goharbor/harbor/blob/main/src/server/v2.0/handler/base.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Harbor's CSRF check refused the call.",
    meaning:
      "Calls with a session cookie need the token; calls to the API with basic authentication do not. The check's own cookie is marked secure unless `external_url` begins with http://, so it is lost when Harbor is opened by plain http under an https address.",
    fix: [
      {
        do: "From a program use basic authentication and send no cookies.",
        snippet: "curl -u 'robot$ci:SECRET' {url}",
      },
      "From a page, send the value of the response header `X-Harbor-CSRF-Token` in the same request header.",
      "Let `external_url` in `harbor.yml` name the address, with the scheme, under which browsers open Harbor.",
      "On plain http, `referer invalid` or `origin invalid` comes from releases such as 2.12.3 that take every call for https; update Harbor.",
    ],
  },
  "image-policy": {
    headline: "A policy of the Harbor project stops this image.",
    meaning:
      "The project forbids images that are unsigned, unscanned or have serious vulnerabilities. Your rights play no part.",
    fix: [
      "Open the image in Harbor: scan it when it was not scanned, and look at the findings.",
      "Rebuild it on a corrected base, or sign it.",
      "A project administrator can add a CVE to the allow list or change the policy under Configuration.",
    ],
  },
  "read-only": {
    headline: "Harbor is in read-only mode.",
    meaning: "Nothing can be pushed or changed, by anyone, until it ends.",
    fix: [
      "Wait and try again.",
      "An administrator turns it off under Configuration, System Settings, Repository Read Only.",
    ],
  },
  "repository-access": {
    headline: "Harbor does not let you use this repository.",
    meaning:
      "Nobody is signed in, the account is no member of the project, or the project does not exist. Harbor does not tell these apart.",
    fix: [
      { do: "Sign in to that host.", snippet: "docker login harbor.example.com" },
      "Check the project's name in the image name, and create the project first: a push does not create it.",
      "Ask for a role in the project (Developer for push). A robot needs push and pull on that repository, and must not have expired.",
      "In a shell, quote robot names, for they hold a $.",
    ],
  },
  "admin-only": {
    headline: "This Harbor call is for administrators.",
    meaning: "The user or robot is known; the message names the role. A robot never gives more rights than it has.",
    fix: [
      "Use a system administrator, or a robot of system level with that permission.",
      "Or let users create projects: Configuration, System Settings, Project Creation.",
    ],
  },
  forbidden: {
    headline: "Your Harbor user or robot lacks the right.",
    meaning: "The log-in worked. The message often holds only the user's name.",
    fix: [
      "Check that it is the account you mean, and its role in the project.",
      "For a robot, add the resource and action to its permissions.",
      "System settings, users and registries are for system administrators.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Harbor-Csrf-Token: EXAMPLE\n\n{"errors":[{"code":"FORBIDDEN","message":"CSRF token not found in request"}]}',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nForbidden - CSRF token invalid"],
  },
  "image-policy": {
    matches: [
      "Error response from daemon: unknown: current image with 12 vulnerabilities cannot be pulled due to configured policy in 'Prevent images with vulnerability severity of \"High\" or higher from running.'",
    ],
  },
  "read-only": {
    matches: [
      '{"errors":[{"code":"DENIED","message":"The system is in read only mode. Any modification is prohibited."}]}',
    ],
  },
  "repository-access": {
    matches: [
      "unauthorized: unauthorized to access repository: library/app, action: push: unauthorized to access repository: library/app, action: push",
    ],
  },
  "admin-only": { matches: ['{"errors":[{"code":"FORBIDDEN","message":"Only system admin can create project"}]}'] },
  forbidden: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Harbor-Csrf-Token: EXAMPLE\n\n{"errors":[{"code":"FORBIDDEN","message":"alice"}]}',
      '{"errors":[{"code":"FORBIDDEN","message":"forbidden"}]}',
    ],
    ignores: ['{"errors":[{"code":"FORBIDDEN","message":"Missing scope"}]}'],
  },
};
