import { all, any, body, emptyBody, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://learn.microsoft.com/en-us/power-bi/developer/embedded/troubleshoot-rest-api";

const onPath = any(
  header("x-powerbi-error-info"),
  header("home-cluster-uri"),
  url(/^https:\/\/(?:api\.(?:powerbi|fabric\.microsoft)\.(?:com|us|cn)|[\w-]{1,80}\.analysis\.windows\.net)\//i),
);

export const refusals = vendor(
  {
    name: "Power BI",
    layer: "application",
    seen: onPath,
    ids: ["requestid", "x-powerbi-error-info"],
  },
  {
    "token-expired": {
      when: any(
        all(onPath, any(member("code", /^TokenExpired$/), header("x-powerbi-error-info", /^TokenExpired$/))),
        body(/Access\s+token\s+has\s+expired,\s+resubmit\s+with\s+a\s+new\s+access\s+token/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Power BI says that the access token is past its time.",
      source: guide,
    },
    "tenant-setting": {
      when: any(
        member("code", /^ServicePrincipalIsNotAllowedByTenantAdminSwitch$/),
        body(/\bServicePrincipalIsNotAllowedByTenantAdminSwitch\b/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A tenant setting does not let this service principal use the Power BI APIs.",
      source: "https://learn.microsoft.com/en-us/power-bi/developer/embedded/embed-service-principal",
      actor: "account-admin",
    },
    "app-only-unsupported": {
      when: body(/API\s+is\s+not\s+accessible\s+for\s+application/i),
      cause: "permissions",
      strength: "decisive",
      because: "This endpoint, or the tenant's settings, does not take tokens of an application alone.",
      source: "https://learn.microsoft.com/en-us/power-bi/developer/embedded/embed-service-principal",
    },
    "not-authorized": {
      when: any(
        member("code", /^PowerBINotAuthorizedException$/),
        header("x-powerbi-error-info", /^PowerBINotAuthorizedException$/),
        body(/\bPowerBINotAuthorizedException\b/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Power BI knows the caller, which lacks a role in the workspace or a scope in the token.",
      source: guide,
      also: { authentication: "weak" },
    },
    "bare-forbidden": {
      when: all(onPath, status(403), emptyBody),
      cause: "permissions",
      strength: "moderate",
      because:
        "Power BI's bare 403 stands for a missing workspace role, an expired token, a wrong header or used-up embed tokens.",
      source: guide,
      also: { "token-expired": "moderate", "rate-limit": "weak", headers: "weak", authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your Power BI token has expired.",
    meaning: "Roles are not the problem. An embed token ends with the token that made it.",
    fix: [
      {
        do: "Get a new one.",
        snippet: "az account get-access-token --resource https://analysis.windows.net/powerbi/api",
      },
      "In an embedded report, set a new token before the old one ends.",
    ],
  },
  "tenant-setting": {
    headline: "The Power BI tenant does not let this app in.",
    meaning: "Workspace roles and API permissions do not help while the tenant setting excludes the service principal.",
    fix: [
      "A Fabric administrator allows service principals to use the APIs, under Tenant settings, Developer settings; read-only admin APIs have a switch of their own under Admin API settings.",
      "When it is limited to groups, add the service principal to one of them.",
      "Wait about 15 minutes.",
    ],
  },
  "app-only-unsupported": {
    headline: "This Power BI endpoint does not take app-only tokens.",
    meaning: "Some methods work on behalf of a user only; others need the tenant to allow service principals.",
    fix: [
      "Look in the method's page whether service principals are supported.",
      "Use the variant in a group: /groups/{id}/… in place of my workspace.",
      "Or call with a user's token.",
    ],
  },
  "not-authorized": {
    headline: "Power BI does not let your identity at this item.",
    meaning: "The token is good. API permissions in Entra alone do not open a workspace.",
    fix: [
      "Add the user or service principal to the workspace, as member or admin as the method asks.",
      "For admin methods, give read-only admin access to the service principal in the tenant settings, and no API permissions that need consent.",
      "After a change of a user's rights, call RefreshUserPermissions, which goes once an hour, and wait two minutes.",
    ],
  },
  "bare-forbidden": {
    headline: "Power BI refused without a reason.",
    meaning:
      "The answer is the same for a missing role, a wrong audience, an expired token, and too many embed tokens without a capacity.",
    fix: [
      {
        do: "Check the token's audience first.",
        snippet: "az account get-access-token --resource https://analysis.windows.net/powerbi/api",
      },
      "Check that the identity is in the workspace.",
      "For GenerateToken, check that the workspace is on a capacity.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      '{"error":{"code":"TokenExpired","message":"Access token has expired, resubmit with a new access token"}}',
    ],
  },
  "tenant-setting": {
    matches: [
      '{"error":{"code":"ServicePrincipalIsNotAllowedByTenantAdminSwitch","pbi.error":{"code":"ServicePrincipalIsNotAllowedByTenantAdminSwitch"}}}',
    ],
  },
  "app-only-unsupported": {
    matches: ['{"Message":"API is not accessible for application"}'],
  },
  "not-authorized": {
    matches: [
      '{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{"code":"PowerBINotAuthorizedException","parameters":{},"details":[],"exceptionCulprit":1}}}',
    ],
  },
  "bare-forbidden": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Length: 0\nRequestId: 1a2b\n\n",
        request: "curl https://api.powerbi.com/v1.0/myorg/groups",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n"],
  },
};
