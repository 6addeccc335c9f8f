import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const named = any(url(/^https?:\/\/quay\.io\//i), body(/\bquay(?:\.io)?\b/i));

export const refusals = vendor(
  {
    name: "Quay",
    layer: "application",
    seen: any(url(/^https?:\/\/quay\.io\//i), header("www-authenticate", /quay\.io/i), body(/\bquay\.io\b/i)),
  },
  {
    csrf: {
      when: all(named, body(/CSRF\s+token\s+was\s+invalid\s+or\s+missing/i)),
      cause: "headers",
      strength: "strong",
      because: "Quay took the call for one from its web pages, and found no CSRF token.",
      source: "https://github.com/christian-korneck/docker-pushrm/issues/13",
      also: { authentication: "strong" },
    },
    "app-registry": {
      when: all(body(/Unauthorized\s+access\s+for:\s+\S{3,80}/i), any(named, body(/\bforbidden\b/i))),
      cause: "permissions",
      strength: "strong",
      because: "Quay knows the account, which may not do this in the repository.",
      source: "https://github.com/operator-framework/operator-courier/issues/30",
      also: { authentication: "weak" },
    },
    push: {
      when: body(/unauthorized:\s+access\s+to\s+the\s+requested\s+resource\s+is\s+not\s+authorized/i),
      cause: "permissions",
      strength: "strong",
      because: "Quay does not let this account, or nobody, into the repository.",
      source: "https://github.com/operator-framework/operator-sdk/issues/1337",
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Quay takes your call for one from a browser.",
    meaning: "Without an OAuth token that it accepts, Quay's API asks for the CSRF token of its web pages.",
    fix: [
      "Make an OAuth token in an application of the organization; a robot account's password is for pulls and pushes only.",
      { do: "Send it as a bearer.", snippet: 'curl -H "Authorization: Bearer $QUAY_TOKEN" {url}' },
    ],
  },
  "app-registry": {
    headline: "Your Quay account may not write to this repository.",
    meaning:
      "The log-in worked. A robot account has rights only on the repositories it was given, and cannot make one. Quay has dropped its app registry since; there only an older server answers so.",
    fix: [
      "Make the repository first, and give the robot account Write on it.",
      "Check the namespace before the slash.",
    ],
  },
  push: {
    headline: "Quay does not let you into this repository.",
    meaning:
      "You are not logged in, or the account has no right there. Quay says the same of a repository that is not there.",
    fix: [
      { do: "Log in with the account or robot that has the right.", snippet: "docker login quay.io" },
      "Check that the namespace is yours and that the repository exists.",
      "In the repository's settings give the account or robot Read or Write.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      'Failed to update README on quay.io with status code 403: {"error": "CSRF token was invalid or missing."}',
    ],
    ignores: ['{"error": "CSRF token was invalid or missing."}'],
  },
  "app-registry": {
    matches: [
      '{"error":{"code":"forbidden","details":{"package":"acme/app","scopes":["create"]},"message":"Unauthorized access for: acme/app"}}',
    ],
  },
  push: {
    matches: ["unauthorized: access to the requested resource is not authorized"],
    ignores: ["denied: requested access to the resource is denied"],
  },
};
