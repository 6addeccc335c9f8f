import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const upload =
  "https://support.sonatype.com/hc/en-us/articles/360054967054-User-with-Add-privilege-Encounters-Not-authorized-for-requested-path-when-Attempting-to-Upload-to-a-Repository";
const nexus = any(
  header("server", /^Nexus\//i),
  url(/\/repository\/[\w.-]{1,80}\/|\/service\/rest\/|:8081\//i),
  body(/\bsonatype\b|\/repository\/[\w.-]{1,80}\//i),
);

export const refusals = vendor(
  { name: "Sonatype Nexus Repository", layer: "storage", seen: header("server", /^Nexus\//i) },
  {
    eula: {
      when: body(
        /must\s+accept\s+the\s+End\s+User\s+License\s+Agreement\s+\(EULA\)\s+through\s+the\s+onboarding\s+wizard/i,
      ),
      cause: "server-config",
      strength: "decisive",
      because: "Nexus serves nobody until its owner accepts the licence agreement of the Community Edition.",
      source: "https://github.com/microsoft/AzureTRE/issues/4842",
      also: { permissions: "against" },
      actor: "api-owner",
    },
    "upload-path": {
      when: body(/Not\s+authorized\s+for\s+requested\s+path|Unable\s+to\s+authorize\s+user\s+\[[^\]]{1,80}\]\s+for\s/i),
      cause: "permissions",
      strength: "decisive",
      because: "Nexus knows the user, who lacks the privilege for this on the repository.",
      source: upload,
    },
    quarantine: {
      when: body(/REQUESTED\s+ITEM\s+IS\s+QUARANTINED|Requested\s+item\s+is\s+quarantined/i),
      cause: "permissions",
      strength: "decisive",
      because: "Sonatype Repository Firewall holds this component in quarantine.",
      source: "https://help.sonatype.com/en/firewall-quarantine.html",
      also: { resource: "strong" },
      actor: "account-admin",
    },
    forbidden: {
      when: all(nexus, header("server", /^Nexus\//i), body(/\bforbidden\b|\b403\b/i)),
      cause: "permissions",
      strength: "strong",
      because: "Nexus refused: the user, or the anonymous user, lacks a privilege on the repository.",
      source: "https://community.sonatype.com/t/how-to-define-a-role-that-allows-a-ci-system-to-publish-content/5183",
      also: { authentication: "moderate", resource: "weak" },
    },
    "package-client": {
      when: body(/403\s+Forbidden\s+-\s+(?:GET|PUT)\s+\S{1,200}\/repository\/[\w.-]{1,80}\//i),
      cause: "permissions",
      strength: "moderate",
      because: "A Nexus repository refused the package client.",
      source:
        "https://community.sonatype.com/t/pulling-npm-artifact-provided-by-content-selector-results-in-403-error/8715",
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  eula: {
    headline: "The owner of this Nexus has not accepted its licence agreement.",
    meaning:
      "Since version 3.77 the Community Edition refuses every download and upload until the agreement is accepted. Users and their privileges are not the problem.",
    fix: [
      "If the server is yours: sign in as an administrator and go through the onboarding wizard.",
      "Or accept it by the REST API: read `/service/rest/v1/system/eula` and send the same text back with `accepted: true`.",
      "If it is not, tell its owner; the build works as soon as it is done.",
    ],
  },
  "upload-path": {
    headline: "Your Nexus user may not do this at this path.",
    meaning:
      "The log-in worked. An upload needs add; Maven and yum also rewrite metadata, so add alone is not enough there.",
    fix: [
      "Give a role of the user nx-repository-view-{format}-{repository}-add, and -edit and -read for Maven and yum.",
      "For uploads in the web page add nx-component-upload.",
      "For NuGet and npm keys check that the matching realm is active and the user has nx-apikey-all.",
    ],
  },
  quarantine: {
    headline: "Repository Firewall holds this component in quarantine.",
    meaning: "A policy found it suspicious or vulnerable. Your account is not the problem.",
    fix: [
      "Use another version of the component.",
      "Ask the administrators to look at the quarantine report and to waive or release it.",
    ],
  },
  forbidden: {
    headline: "Nexus refused: a privilege on the repository is missing.",
    meaning:
      "With wrong or no credentials you may be the anonymous user, who often may only read. A routing rule answers in the same way.",
    fix: [
      "Check that the client sends credentials for this host at all.",
      "Give the role browse, read, add or edit on the repository; for a group repository, on the group.",
      "Upload to a hosted repository: a group or proxy takes none.",
      "Look at the routing rule of the repository for that path.",
    ],
  },
  "package-client": {
    headline: "The Nexus repository refused this package.",
    meaning:
      "The user lacks read or add on the repository, the credentials are not sent, or a rule blocks the package. The client shows the same bare 403 for all.",
    fix: [
      "Open the address with the same credentials and read the answer.",
      "Check the role's privileges on the repository that the address names.",
      "For npm, check the token or _auth entry for exactly this registry address in .npmrc.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  eula: {
    matches: [
      "You must accept the End User License Agreement (EULA) through the onboarding wizard or REST API before proceeding. See https://links.sonatype.com/products/nxrm3/docs/ce-onboarding for details.",
    ],
    ignores: ["You must accept the licence agreement in the console first."],
  },
  "upload-path": {
    matches: [
      'Unable to authorize user [ada] for read (HTTP method "GET") to /nexus/service/local/usageList/lib from IP Address 192.0.2.7, user agent "n/a"',
      "org.sonatype.nexus.rest.ValidationErrorsException: Not authorized for requested path 'test/myfile'",
    ],
  },
  quarantine: {
    matches: [
      "HTTP/1.1 403 REQUESTED ITEM IS QUARANTINED\nServer: Nexus/3.68.1-02 (PRO)\n\nREQUESTED ITEM IS QUARANTINED",
    ],
  },
  forbidden: {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nServer: Nexus/3.68.1-02 (OSS)\nContent-Type: text/html\n\n<title>403 - Nexus Repository Manager</title><p>Forbidden</p>",
        request: "PUT /repository/maven-releases/com/acme/app.jar HTTP/1.1\nHost: nexus.example.com\n\n",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\n<p>Forbidden</p>"],
  },
  "package-client": {
    matches: ["npm error 403 403 Forbidden - GET https://nexus.example.com/repository/npm-hosted/@acme%2fapp"],
    ignores: ["npm error 403 403 Forbidden - PUT https://registry.npmjs.org/app"],
  },
};
