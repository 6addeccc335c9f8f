import { all, any, body, header, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Jenkins", layer: "application", seen: header("x-jenkins") },
  {
    crumb: {
      when: body(/No valid crumb was included in (?:the )?request/i),
      cause: "headers",
      strength: "decisive",
      because: "Jenkins says that the CSRF crumb is missing or does not belong to this session.",
      source: "https://www.jenkins.io/doc/book/security/csrf-protection/",
    },
    anonymous: {
      when: any(
        body(/\banonymous is missing the [\w ]{1,40}\/[\w ]{1,40} permission/i),
        header("x-you-are-authenticated-as", /^anonymous$/i),
        body(/X-You-Are-Authenticated-As: anonymous|You are authenticated as: anonymous/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Jenkins took you for anonymous.",
      source: "https://www.jenkins.io/doc/book/security/managing-security/",
    },
    permission: {
      when: any(
        body(/\bis missing the (?<permission>[\w ]{1,40}\/[\w ]{1,40}) permission/i),
        all(header("x-required-permission"), without(header("x-you-are-authenticated-as", /^anonymous$/i))),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Jenkins knows the user and names the permission that it lacks.",
      source: "https://www.jenkins.io/doc/book/security/managing-security/",
    },
    "cli-websocket": {
      when: body(
        oneOf(
          /Unexpected request origin \(check your reverse proxy settings\)/i,
          /Jenkins URL is not configured \(set Jenkins URL in the configuration\)/i,
          /WebSocket support for CLI disabled for this controller/i,
        ),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "Jenkins says that its own address, or WebSocket for the CLI, is not set up for this call.",
      source: "https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/cli/CLIAction.java",
      also: { cors: "moderate" },
    },
    "secure-requester": {
      when: body(/(?:jsonp|primitive XPath result sets) forbidden; implement jenkins\.security\.SecureRequester/i),
      cause: "permissions",
      strength: "decisive",
      because: "Jenkins gives JSONP, or bare XPath results, to nobody unless a plugin allows the caller.",
      source: "https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/model/Api.java",
      also: { "server-config": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  crumb: {
    headline: "Jenkins wants a CSRF crumb.",
    meaning:
      "A POST with a password or session needs a crumb from the same session. A call with an API token needs none.",
    fix: [
      "Use an API token in place of the password.",
      {
        do: "Or fetch a crumb, and send it with the cookie that came with it.",
        snippet:
          'curl -u USER:PASSWORD -c jar https://jenkins.example.com/crumbIssuer/api/json\ncurl -u USER:PASSWORD -b jar -H "Jenkins-Crumb: CRUMB" -X POST https://jenkins.example.com/job/x/build',
      },
    ],
  },
  anonymous: {
    headline: "Jenkins does not know who you are.",
    meaning: "No credential was accepted, and anonymous lacks the permission.",
    fix: [
      { do: "Send user and API token.", snippet: "curl -u USER:API_TOKEN https://jenkins.example.com/job/x/api/json" },
    ],
  },
  permission: {
    headline: "Your Jenkins user lacks a permission.",
    meaning:
      "The login worked. The authorization strategy does not give this user the permission that the message names.",
    fix: ["Ask an administrator for the named permission, on the job's folder where it uses its own matrix."],
  },
  "cli-websocket": {
    headline: "Jenkins is not set up for CLI calls over WebSocket.",
    meaning:
      "Jenkins compares the Origin with its configured URL, and the owner can switch WebSocket off. User and token are not the problem.",
    fix: [
      "Set the Jenkins URL under Manage Jenkins, System, to the address that callers use.",
      "Let the proxy pass Host, `X-Forwarded-Proto` and the Upgrade header on.",
      { do: "Or call the CLI over plain HTTP.", snippet: "java -jar jenkins-cli.jar -s URL -http who-am-i" },
    ],
  },
  "secure-requester": {
    headline: "Jenkins does not give out this form of its API.",
    meaning: "JSONP and XPath results without an element around them could leak to foreign pages.",
    fix: [
      {
        do: "Take plain JSON and pick the value yourself.",
        snippet: "curl -u USER:API_TOKEN 'https://jenkins.example.com/job/x/lastBuild/api/json?tree=number'",
      },
      "With xpath=, add `wrapper=NAME`, so that the answer is XML.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  crumb: {
    matches: ["HTTP/1.1 403 Forbidden\nX-Jenkins: 2.440\n\nError 403 No valid crumb was included in the request"],
  },
  anonymous: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Jenkins: 2.440\nX-You-Are-Authenticated-As: anonymous\n\nAuthentication required",
      "anonymous is missing the Overall/Read permission",
    ],
  },
  permission: { matches: ["hudson.security.AccessDeniedException3: alice is missing the Job/Build permission"] },
  "cli-websocket": { matches: ["HTTP ERROR 403 Unexpected request origin (check your reverse proxy settings)"] },
  "secure-requester": {
    matches: ["Error 403 primitive XPath result sets forbidden; implement jenkins.security.SecureRequester"],
  },
};
