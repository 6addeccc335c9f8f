import { all, any, body, header, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const permissions = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/permission-details";
const xray =
  "https://jfrog.com/help/r/xray-how-to-identify-the-blocking-watches-and-policies-for-the-403-artifact-download-request-rejected-error";
const artifactory = any(
  header("x-artifactory-id"),
  header("server", /^Artifactory\//i),
  header("x-jfrog-version"),
  url(/\.jfrog\.io\/|\/artifactory\//i),
  body(/\bartifactory\b|\bjfrog\b/i),
);

export const refusals = vendor(
  {
    name: "JFrog Artifactory",
    layer: "storage",
    seen: artifactory,
    ids: ["x-artifactory-id", "x-artifactory-node-id", "x-request-id"],
  },
  {
    "xray-unavailable": {
      when: body(
        inARow(
          /not\s+downloaded\s+due\s+to\s+the\s+download\s+blocking\s+policy\s+configured\s+in\s+Xray.{1,200}?/i,
          /Xray\s+is\s+unavailable/i,
        ),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Xray must scan each download here, and Xray itself is down.",
      source: "https://github.com/sobolevn/git-secret/issues/801",
      retry: "maybe",
      actor: "api-owner",
    },
    "xray-policy": {
      when: body(
        oneOf(
          inARow(
            /Artifact\s+download\s+request\s+rejected:\s+(?<artifact>\S{1,300})\s+was\s+not\s+downloaded\s+due\s+/i,
            /to/i,
          ),
          /download\s+blocking\s+policy\s+configured\s+in\s+Xray/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A policy of Xray blocks the download of this artifact.",
      source: xray,
      also: { resource: "strong" },
      actor: "account-admin",
    },
    overwrite: {
      when: body(
        oneOf(
          /Not\s+enough\s+permissions\s+to\s+(?:delete\/overwrite|overwrite|delete)\s+artifact/i,
          /is\s+not\s+authorized\s+to\s+delete\s+build\s+info/i,
          /(?:user|User)\s.{1,80}?needs\s+DELETE\s+permission/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The version is there already, and the user may not overwrite it.",
      source:
        "https://jfrog.com/help/r/artifactory-why-am-i-receiving-a-403-error-when-attempting-to-overwrite-an-npm-package",
    },
    deploy: {
      when: all(
        artifactory,
        body(
          oneOf(
            /is\s+not\s+permitted\s+to\s+deploy\s+.{1,200}?(?:into|to)|Not\s+enough\s+permissions\s+to\s+deploy/i,
            /rejected\s+the\s+(?:artifact\s+)?resolution\s+of\s+an\s+artifact/i,
            /due\s+to\s+conflict\s+in\s+the\s+(?:snapshot|release)/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "Artifactory refused the upload: the right to deploy is missing, or the repository's own rules forbid it.",
      source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/permission-details",
      also: { resource: "weak" },
    },
    "signed-redirect": {
      when: all(artifactory, body(/[?&]X-Amz-Expires=\d{1,5}\b/), body(/\b403\s+Forbidden\b|status.{1,6}403\b/i)),
      cause: "token-expired",
      strength: "strong",
      because: "Artifactory sent the client on to a signed address in the store, which holds for seconds only.",
      source: "https://github.com/apache/arrow/issues/35292",
      also: { "ip-block": "moderate", "rate-limit": "weak" },
      retry: "maybe",
    },
    forbidden: {
      when: all(
        artifactory,
        body(
          oneOf(
            /message.{1,6}(?:Forbidden|Forbidden\.|Access\s+denied|Permission\s+denied)\b|\b403\s+Forbidden\b/i,
            /status.{1,6}403\b/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Artifactory refused without a reason: mostly a right on the repository or path is missing.",
      source: permissions,
      also: { authentication: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "xray-unavailable": {
    headline: "Artifactory blocks downloads while Xray is down.",
    meaning:
      "The repository lets nothing out that Xray has not scanned. Your rights and the package are not the problem.",
    fix: [
      "Tell the administrators of the JFrog platform.",
      "If it is you: bring Xray up, or allow downloads while it is unavailable in the Xray settings.",
    ],
  },
  "xray-policy": {
    headline: "An Xray policy blocks this artifact.",
    meaning:
      "It is vulnerable, has a licence that is not allowed, or was not scanned yet. Your account is not the problem; clients show a bare 403.",
    fix: [
      "Use a version without the finding.",
      "When the artifact is new, wait until its scan has ended, then try again.",
      "Ask the administrators which watch and policy block it, and whether an exception is right.",
    ],
  },
  overwrite: {
    headline: "This version exists in Artifactory already.",
    meaning:
      "To upload it again means to overwrite it, which needs Delete/Overwrite beside Deploy. That is often withheld on purpose.",
    fix: [
      "Raise the version and publish that.",
      "Or ask for the Delete/Overwrite permission on the repository, where replacing is meant to be allowed.",
    ],
  },
  deploy: {
    headline: "Artifactory refuses this upload.",
    meaning:
      "The user lacks Deploy/Cache on the path, or the repository's include patterns, or its handling of releases and snapshots, does not allow it.",
    fix: [
      "Ask for Deploy/Cache on the repository and path.",
      "Upload to a local repository, or to a virtual one with a default deployment repository.",
      "Check that snapshots go to a snapshot repository, and that the path fits the include patterns.",
    ],
  },
  "signed-redirect": {
    headline: "The signed address that Artifactory handed out was too old, or is not let through.",
    meaning:
      "Downloads go straight to the object store by a link that is valid for less than a minute. A client that collects links first and fetches later, or over a slow line, comes too late. A network that lets only Artifactory's own host through refuses here as well.",
    fix: [
      "Run the download again: a new link is made each time. Fetch fewer packages at once.",
      "Let the store's host through your firewall or proxy.",
      {
        do: "On a server of your own, switch the direct download off for such clients.",
        snippet: "curl -L -H 'X-JFrog-Download-Redirect-To: None' {url}",
      },
    ],
  },
  forbidden: {
    headline: "Artifactory refused without a reason.",
    meaning:
      "Mostly a right is missing. In a remote repository Read covers only what is cached; fetching something new needs Deploy/Cache. Xray and Curation blocks look the same in many clients.",
    fix: [
      { do: "Read the answer itself.", snippet: 'curl -i -H "Authorization: Bearer $TOKEN" {url}' },
      "Check which user the token belongs to, and its permissions on the repository and path.",
      "Ask an administrator for the line of that request in `artifactory-access.log` and `artifactory-request.log`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "xray-unavailable": {
    matches: [
      '{"errors":[{"status":403,"message":"Artifact download request rejected: app_0.4.0_all.deb was not downloaded due to the download blocking policy configured in Xray for app-deb. Xray is unavailable."}]}',
    ],
  },
  "xray-policy": {
    matches: [
      '{"errors":[{"status":403,"message":"Artifact download request rejected: 08/e3/pip-23.1.2-py3-none-any.whl was not downloaded due to the download blocking policy configured in Xray for pypi-remote-cache."}]}',
    ],
  },
  overwrite: {
    matches: [
      '{"errors":[{"status":403,"message":"User \'ci\' is not authorized to delete build info. Delete permission is needed."}]}',
      "Not enough permissions to delete/overwrite artifact 'npm-local:app/-/app-1.0.0.tgz' (user: 'ci' needs DELETE permission).",
    ],
    ignores: ['{"message":"is not authorized to overwrite"}'],
  },
  deploy: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Artifactory-Id: EXAMPLE\n\n{"errors":[{"status":403,"message":"User ci is not permitted to deploy \'com/acme/app.jar\' into \'libs-release-local:com/acme/app.jar\'."}]}',
    ],
    ignores: ["Requesting user is not permitted to deploy to production"],
  },
  "signed-redirect": {
    matches: [
      "Err:7 https://example.jfrog.io/artifactory/deb focal/main amd64 app 1.0\n  403  Forbidden [IP: 192.0.2.1 443]\nE: Failed to fetch https://store.s3.amazonaws.com/filestore/ab/abcd?X-Amz-Date=20240101T000000Z&X-Amz-Expires=60&X-Amz-Signature=00ff  403  Forbidden [IP: 192.0.2.1 443]",
    ],
    ignores: ["https://bucket.s3.amazonaws.com/a?X-Amz-Expires=60&X-Amz-Signature=00ff 403 Forbidden"],
  },
  forbidden: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Artifactory-Id: EXAMPLE\n\n{"errors":[{"status":403,"message":"Forbidden"}]}',
      "[Error] Artifactory response: 403 Forbidden",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"errors":[{"status":403,"message":"Forbidden"}]}'],
  },
};
