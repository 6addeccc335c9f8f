import { all, any, body, header, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const permissions = "https://learn.microsoft.com/en-us/azure/devops/organizations/security/about-permissions";
const tokens =
  "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";

export const refusals = vendor(
  {
    name: "Azure DevOps",
    layer: "application",
    seen: any(
      header("x-vss-e2eid"),
      header("x-tfs-session"),
      url(/^https:\/\/(?:dev\.azure\.com|[\w.-]{1,80}\.(?:visualstudio\.com|dev\.azure\.com))\//i),
    ),
    ids: ["activityid", "x-vss-e2eid"],
  },
  {
    "token-expired": {
      when: body(/The\s+Personal\s+Access\s+Token\s+used\s+has\s+expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Azure DevOps says that the personal access token has expired.",
      source: tokens,
    },
    "conditional-access": {
      when: body(
        /VS403463|conditional\s+access\s+policy\s+defined\s+by\s+your[\s\S]{0,80}administrator\s+has\s+failed/i,
      ),
      cause: "permissions",
      strength: "strong",
      because: "A conditional access policy of the directory failed for this sign-in.",
      source:
        "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/change-application-access-policies",
      also: { "ip-block": "moderate" },
      actor: "account-admin",
    },
    "git-permission": {
      when: body(/TF401027|You\s+need\s+the\s+Git\s+.(?<right>\w{3,40}).\s+permission/i),
      cause: "permissions",
      strength: "decisive",
      because: "Azure DevOps knows the caller, and names the Git permission that is missing.",
      source: "https://learn.microsoft.com/en-us/azure/devops/repos/git/set-git-repository-permissions",
    },
    "feed-permission": {
      when: all(
        body(/lacks\s+permission\s+to\s+complete\s+this\s+action/i),
        body(
          oneOf(
            inARow(
              /You\s+need\s+to\s+have\s+.?/i,
              /(?:AddPackage|ReadPackages|AddUpstreamPackage|UpdatePackage|DeletePackage)/i,
            ),
            /DevOps\s+Activity\s+ID/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Azure Artifacts knows the caller, and names the right on the feed that is missing.",
      source: "https://learn.microsoft.com/en-us/azure/devops/artifacts/feeds/feed-permissions",
    },
    "not-authorized": {
      when: body(/TF400813[^\n]{0,200}not\s+authorized|TF30063[^\n]{0,60}not\s+authorized/i),
      cause: "permissions",
      strength: "moderate",
      because: "Azure DevOps says that the user it names is not let in.",
      source: permissions,
      also: { authentication: "moderate" },
    },
    "project-hidden": {
      when: body(
        oneOf(
          /does\s+not\s+exist\s+or\s+you\s+do\s+not\s+have\s+permissions?\s+for\s+the\s+operation\s+you/i,
          /VS800075|TF401019/i,
        ),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Azure DevOps does not tell a missing project or repository from one that is closed to you.",
      source: permissions,
      also: { resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your Azure DevOps token has expired.",
    meaning: "Rights are not the problem.",
    fix: ["Renew the token under User settings, Personal access tokens, and replace it where it is stored."],
  },
  "conditional-access": {
    headline: "A conditional access policy stopped your sign-in.",
    meaning:
      "The policy may ask for a known network, a managed device or a second factor. Rights in the project do not help.",
    fix: [
      "Ask the administrator of the directory which policy failed; the sign-in log names it.",
      "Call from a network or machine that fits it.",
    ],
  },
  "git-permission": {
    headline: "You lack a Git permission in Azure DevOps.",
    meaning: "The token is good. In a pipeline, the caller is the build service, and not you.",
    fix: [
      "Under Project settings, Repositories, Security, allow the permission that the message names.",
      "For a pipeline, give it to the project's Build Service.",
      "A token also needs the scope Code (write).",
    ],
  },
  "feed-permission": {
    headline: "You lack a role on this Azure Artifacts feed.",
    meaning: "The caller is known. In a pipeline it is the build service.",
    fix: [
      "In the feed's settings, Permissions, give the caller Feed Publisher (Contributor) to publish, or Feed and Upstream Reader (Collaborator) to save from upstreams.",
      "A token also needs a Packaging scope.",
    ],
  },
  "not-authorized": {
    headline: "Azure DevOps does not let this user in.",
    meaning: "When the name in the message is empty or all a's, the call was anonymous: the token did not arrive.",
    fix: [
      "Check the organization in the URL, and that the token was made for it.",
      "Send it as Basic, with an empty user name.",
      "Check the user's access level.",
    ],
  },
  "project-hidden": {
    headline: "The Azure DevOps project or repository is missing or closed to you.",
    meaning: "Both get the same answer.",
    fix: [
      "Compare organization, project and repository with the browser's address.",
      "Ask an administrator to add you, or the build service, to the project.",
      "In a pipeline that reads another project's repository, look at Project settings, Pipelines, Settings: Limit job authorization scope to current project keeps it out.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      "HTTP/1.1 401 Unauthorized\nx-vss-e2eid: 1f\n\nAccess Denied: The Personal Access Token used has expired.",
    ],
  },
  "conditional-access": {
    matches: [
      "VS403463: The conditional access policy defined by your Azure Active Directory administrator has failed.",
    ],
  },
  "git-permission": {
    matches: [
      "remote: TF401027: You need the Git 'GenericContribute' permission to perform this action. Details: identity 'Build\\\\1a2b', scope 'repository'.\nfatal: unable to access 'https://dev.azure.com/acme/_git/app/': The requested URL returned error: 403",
    ],
  },
  "feed-permission": {
    matches: [
      "error: Response status code does not indicate success: 403 (Forbidden - User 'Acme Build Service' lacks permission to complete this action. You need to have 'AddPackage'. (DevOps Activity ID: 1A2B)).",
    ],
    ignores: ["User lacks permission to complete this action."],
  },
  "not-authorized": {
    matches: ["TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' is not authorized to access this resource."],
  },
  "project-hidden": {
    matches: [
      "remote: TF401019: The Git repository with name or identifier app does not exist or you do not have permissions for the operation you are attempting.",
    ],
    ignores: ['{"message":"does not exist or you do not have permission for the operation"}'],
  },
};
