import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const acl = "https://docs.databricks.com/aws/en/security/network/front-end/ip-access-list-workspace";
const mark = any(
  header("x-databricks-org-id"),
  header("x-databricks-reason-phrase"),
  url(/^https:\/\/[\w.-]{1,120}(?:databricks\.com|azuredatabricks\.net)\//i),
  body(/databricks/i),
);

export const refusals = vendor(
  {
    name: "Databricks",
    layer: "application",
    seen: any(
      header("x-databricks-org-id"),
      url(/^https:\/\/[\w.-]{1,120}(?:databricks\.com|azuredatabricks\.net)\//i),
    ),
    ids: ["x-request-id", "x-databricks-org-id"],
  },
  {
    "ip-access-list": {
      when: body(
        oneOf(
          /Source\s+IP\s+address:?\s+(?<address>[\w.:]{1,45})\s+is\s+blocked\s+by\s+Databricks\s+IP\s+ACL/i,
          /Unauthorized\s+network\s+access\s+to\s+workspace/i,
          /Public\s+access\s+is\s+not\s+allowed\s+for\s+workspace/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The workspace's network rules do not let in the caller's address.",
      source: acl,
      actor: "account-admin",
    },
    "private-link": {
      when: any(
        body(/\bPRIVATE_LINK_VALIDATION_ERROR\b|private-link-validation-error/),
        body(
          inARow(
            /requested\s+workspace\s+has\s+[\w ]{5,40}\s+enabled\s+and\s+is\s+not\s+accessible\s+from\s+the\s+/i,
            /current\s+network/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The workspace admits its private network only, and the request came from another.",
      source: "https://github.com/databricks/databricks-sdk-go/blob/HEAD/apierr/private_link.go",
      actor: "network-owner",
    },
    "invalid-token": {
      when: all(
        any(body(/Invalid\s+access\s+token/i), header("x-databricks-reason-phrase", /Invalid access token/i)),
        mark,
      ),
      cause: "authentication",
      strength: "strong",
      because: "Databricks does not know this token in this workspace.",
      source: "https://docs.databricks.com/aws/en/dev-tools/auth/",
      also: { "token-expired": "moderate" },
    },
    "no-workspace-access": {
      when: all(body(/Unauthorized\s+access\s+to\s+(?:workspace|Org)/i), mark),
      cause: "permissions",
      strength: "strong",
      because: "Databricks knows the caller, who was not added to this workspace.",
      source: "https://docs.databricks.com/aws/en/admin/users-groups/users",
      also: { "ip-block": "weak" },
    },
    "permission-denied": {
      when: any(
        all(member("error_code", /^PERMISSION_DENIED$/), mark),
        body(/PERMISSION_DENIED:[^\n]{0,120}(?:User|principal|does\s+not\s+have)[^\n]{0,120}/i),
        body(/User\s+does\s+not\s+have\s+(?:USE\s+(?:CATALOG|SCHEMA)|SELECT|MODIFY|EXECUTE|MANAGE)\s+on/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Databricks knows the caller, who lacks the permission on this object.",
      source: "https://docs.databricks.com/aws/en/security/auth/access-control/",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ip-access-list": {
    headline: "The Databricks workspace shuts your address out.",
    meaning: "The token may be right; the workspace lets in listed addresses or private links only.",
    fix: [
      "Ask a workspace administrator to add your outgoing address to the IP access list.",
      "With private connectivity, check that the host's name resolves to a private address for you.",
    ],
  },
  "private-link": {
    headline: "This Databricks workspace is reachable through its private network only.",
    meaning:
      "Token and role are not the problem: AWS PrivateLink, Azure Private Link or Private Service Connect is on, and public access is off.",
    fix: [
      "Call from a machine inside that network.",
      "Check that the host name resolves to the private address there.",
      "Or ask the workspace's admin to admit public access for chosen addresses.",
    ],
  },
  "invalid-token": {
    headline: "Databricks does not accept this token.",
    meaning: "It is wrong, ended or expired, or belongs to another workspace: a token works in its own workspace only.",
    fix: [
      { do: "Test host and token together.", snippet: "databricks current-user me" },
      "Make a new token, or use OAuth; check that the administrator allows personal tokens.",
    ],
  },
  "no-workspace-access": {
    headline: "You are not a member of this Databricks workspace.",
    meaning: "The sign-in was right; being in the account does not put you into each workspace.",
    fix: ["Ask an administrator to assign the user or service principal to the workspace."],
  },
  "permission-denied": {
    headline: "You lack a permission on this Databricks object.",
    meaning: "The token is good. Jobs, clusters, tables and endpoints have rights of their own.",
    fix: [
      "Ask the object's owner or an administrator for the right that the message names.",
      {
        do: "For Unity Catalog, all three levels count.",
        snippet:
          "GRANT USE CATALOG ON CATALOG main TO `me@example.com`;\nGRANT USE SCHEMA ON SCHEMA main.sales TO `me@example.com`;\nGRANT SELECT ON TABLE main.sales.orders TO `me@example.com`;",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ip-access-list": {
    matches: [
      '{"error_code":"PERMISSION_DENIED","message":"Source IP address: 192.0.2.7 is blocked by Databricks IP ACL for workspace: 123456"}',
    ],
  },
  "private-link": {
    matches: [
      "PRIVATE_LINK_VALIDATION_ERROR: The requested workspace has AWS PrivateLink enabled and is not accessible from the current network. Ensure that AWS PrivateLink is properly configured.",
      "https://dbc-1.cloud.databricks.com/login.html?error=private-link-validation-error",
    ],
  },
  "invalid-token": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-databricks-reason-phrase: Invalid access token.\nserver: databricks\n\n{"error_code":"403","message":"Invalid access token."}',
    ],
    ignores: ['{"message":"Invalid access token"}'],
  },
  "no-workspace-access": {
    matches: [
      "Error: Response from server (403): Unauthorized access to workspace: 123456 (https://acme.cloud.databricks.com)",
    ],
  },
  "permission-denied": {
    matches: [
      '{"error_code":"PERMISSION_DENIED","message":"User does not have USE SCHEMA on Schema \'main.sales\'."}',
      "databricks.sdk.errors.platform.PermissionDenied: User does not have SELECT on Table 'main.sales.orders'.",
    ],
  },
};
