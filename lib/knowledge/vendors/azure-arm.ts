import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors =
  "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors";
const registration =
  "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-register-resource-provider";

/** The error code: in JSON, or as the CLI, Terraform and the client libraries print it. */
function code(name: string): Matcher {
  return any(
    member("code", new RegExp(`^${name}$`)),
    member("Code", new RegExp(`^${name}$`)),
    body(new RegExp(`(?:\\(|\\bCode:? {0,3}[=:]? {0,3}.{0,2})${name}\\b|\\b${name}:\\s`)),
  );
}

const onPath = any(
  header("x-ms-routing-request-id"),
  header("x-ms-ratelimit-remaining-subscription-reads"),
  header("x-ms-ratelimit-remaining-subscription-writes"),
  url(/^https:\/\/management\.(?:azure\.com|core\.windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)\//i),
);

/** Codes that others use too count only beside something of Azure. */
const azure = any(
  onPath,
  body(
    /\/subscriptions\/[\w-]{4}|management\.azure\.com|\bMicrosoft\.[A-Z]\w{2,30}\/|\bazurerm\b|\bautorest\b|\bAzure\b/,
  ),
);

export const refusals = vendor(
  {
    name: "Azure Resource Manager",
    layer: "application",
    seen: onPath,
    ids: ["x-ms-request-id", "x-ms-correlation-request-id", "x-ms-routing-request-id"],
  },
  {
    "token-expired": {
      when: any(
        code("ExpiredAuthenticationToken"),
        body(/The\s+access\s+token\s+expiry\s+UTC\s+time\s+.{4,60}?is\s+earlier\s+than\s+current\s+UTC\s+time/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Azure compares the expiry of the token with its own clock, and finds it past.",
      source: "https://github.com/microsoft/foundry-dev-tools/issues/461",
    },
    "wrong-tenant": {
      when: any(
        code("InvalidAuthenticationTokenTenant"),
        body(/The\s+access\s+token\s+is\s+from\s+the\s+wrong\s+issuer\W{1,9}https:\/\/sts\./i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The token comes from another tenant than the one that owns the subscription.",
      source: errors,
    },
    "deny-assignment": {
      when: any(
        code("DenyAssignmentAuthorizationFailed"),
        body(
          /access\s+is\s+denied\s+because\s+of\s+the\s+deny\s+assignment|is\s+blocked\s+by\s+deny\s+assignments\s+on/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A deny assignment blocks the action, even where a role grants it.",
      source: "https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments",
      actor: "account-admin",
    },
    "region-restricted": {
      when: any(
        code("RequestDisallowedByAzure"),
        body(
          oneOf(
            /was\s+disallowed\s+by\s+Azure:/i,
            /set\s+of\s+best\s+available\s+regions\s+where\s+your\s+subscription\s+can\s+deploy/i,
          ),
        ),
        code("RegionDoesNotAllowProvisioning"),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Azure itself lets this subscription deploy in chosen regions only, and the request names another.",
      source: "https://github.com/microsoft/foundry-dev-tools/issues/649",
      also: { geo: "weak", resource: "weak" },
    },
    policy: {
      when: any(
        code("RequestDisallowedByPolicy"),
        all(body(/was\s+disallowed\s+by\s+policy|is\s+disallowed\s+by\s+one\s+or\s+more\s+policies/i), azure),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A policy of the organization forbids a resource of this shape.",
      source:
        "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy",
      actor: "account-admin",
    },
    "linked-scope": {
      when: any(
        code("LinkedAuthorizationFailed"),
        body(
          inARow(
            /has\s+permission\s+to\s+perform\s+action\s+.{3,200}?however,\s+it\s+does\s+not\s+have\s+permission/i,
            /\s+to\s+perform\s+action/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller may change the resource itself, but not use a second resource that it links to.",
      source: errors,
    },
    "provider-not-registered": {
      when: any(
        code("(?:Missing)?Subscription(?:Not)?Registration"),
        code("SubscriptionNotRegistered"),
        code("MissingRegistrationForLocation"),
        body(/subscription\s+is\s+not\s+registered\s+to\s+use\s+namespace\s+.{0,3}?(?<namespace>[\w.]{3,80})/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The subscription has not switched on this resource provider.",
      source: registration,
      actor: "account-admin",
    },
    "subscription-disabled": {
      when: any(
        code("ReadOnlyDisabledSubscription"),
        all(azure, code("SubscriptionDisabled")),
        body(/subscription\s+.{0,60}?is\s+disabled\s+and\s+therefore\s+marked\s+as\s+read\s+only/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Azure says that the subscription is disabled and can only be read.",
      source: "https://github.com/microsoft/vscode-azureappservice/issues/912",
      actor: "account-admin",
    },
    lock: {
      when: any(code("ScopeLocked"), body(/because\s+(?:the\s+)?following\s+scope\(s\)\s+are\s+locked/i)),
      cause: "resource",
      strength: "decisive",
      because: "A lock on the resource, group or subscription forbids to delete or change it, whoever asks.",
      source: "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources",
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    "subscription-not-found": {
      when: any(
        all(azure, any(code("SubscriptionNotFound"), code("InvalidSubscriptionId"))),
        body(
          oneOf(
            /The\s+subscription\s+.{8,60}?could\s+not\s+be\s+found\./i,
            /subscription\s+of\s+.{8,60}?doesn.{1,6}t\s+exist\s+in\s+cloud/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "For this identity the subscription does not exist: the id, the tenant or the cloud is another.",
      source: errors,
      also: { permissions: "moderate" },
    },
    throttled: {
      when: any(
        code("SubscriptionRequestsThrottled"),
        all(onPath, code("TooManyRequests")),
        header("x-ms-failure-cause", /throttl/i),
        body(/Number\s+of\s+(?:read|write|delete)\s+requests\s+for\s+subscription\s+.{8,60}?exceeded\s+the\s+limit/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Azure Resource Manager says that there were too many requests.",
      source: "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling",
      retry: "after",
    },
    "role-missing": {
      when: any(
        body(
          inARow(
            /does\s+not\s+have\s+authorization\s+to\s+perform\s+action\s+.{0,3}?(?<action>[\w./*-]{3,200})/i,
            /['\u2019&]?.{0,8}?\s*over\s+scope/i,
          ),
        ),
        all(azure, code("AuthorizationFailed")),
        code("RoleAssignmentScopeNotAllowed"),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Azure knows the caller, and says that no role of it holds the action at this scope.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your Azure token has expired.",
    meaning: "Roles are not the problem. A token lives about an hour.",
    fix: [
      {
        do: "Get a new one, or hold the credential and let the library renew.",
        snippet: "az account get-access-token --resource https://management.azure.com/",
      },
      "In a long pipeline, sign in again right before the step that fails.",
    ],
  },
  "wrong-tenant": {
    headline: "The token is from another tenant than the subscription.",
    meaning: "The account may be a guest there; the token must still be made in the tenant that the message names.",
    fix: [
      {
        do: "Sign in to that tenant.",
        snippet: "az login --tenant $TENANT_ID\naz account set --subscription $SUBSCRIPTION_ID",
      },
      "For a subscription that was moved to another tenant, clear cached tokens first: az account clear.",
    ],
  },
  "deny-assignment": {
    headline: "A deny assignment blocks this action.",
    meaning:
      "Even Owner does not overcome it. Managed applications, deployment stacks and managed resource groups set it.",
    fix: [
      "Find which service owns the resource: the message names the deny assignment and often the deployment stack.",
      "Change the resource through that service, or change the deny settings of the stack.",
      {
        do: "List what denies in the subscription.",
        snippet:
          'az rest --method get --url "https://management.azure.com/subscriptions/$SUBSCRIPTION_ID/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01"',
      },
    ],
  },
  "region-restricted": {
    headline: "Azure does not let this subscription deploy in that region.",
    meaning:
      "The restriction is Azure's own, for new, student and trial subscriptions above all. Your organization's policies and roles do not matter.",
    fix: [
      "Deploy in one of the regions that the message or the assigned policy names.",
      "In the portal, look under Policy, Assignments for the list of allowed regions.",
      "When you need this region, open a support request for region access.",
    ],
  },
  policy: {
    headline: "An Azure policy of your organization forbids this.",
    meaning: "Your role may be enough; the shape of the resource is not allowed: its region, size, network or tags.",
    fix: [
      "Read `policyAssignment` and `policyDefinition` in the message.",
      { do: "Read the rule.", snippet: "az policy definition show --name $DEFINITION_NAME" },
      "Change the request so that it fits, or ask for an exemption.",
    ],
  },
  "linked-scope": {
    headline: "Your Azure identity may not use a resource that this one links to.",
    meaning:
      "Typical: join/action on a subnet, or assign/action on a managed identity. The role on the first resource is enough for that one only.",
    fix: [
      "Read the second action and the linked scope in the message.",
      {
        do: "Assign a role there: Network Contributor for a subnet, Managed Identity Operator for an identity.",
        snippet: "az role assignment create --assignee $ID --role 'Network Contributor' --scope $LINKED_RESOURCE_ID",
      },
      "Check that both resources are in the same tenant.",
    ],
  },
  "provider-not-registered": {
    headline: "The subscription has not registered this resource provider.",
    meaning: "The service is switched off for the subscription. Roles on the resource do not help.",
    fix: [
      {
        do: "Register it; it takes a few minutes.",
        snippet: "az provider register --namespace Microsoft.ContainerService --wait",
      },
      "Without the right to register, ask an owner or contributor of the subscription.",
    ],
  },
  "subscription-disabled": {
    headline: "The Azure subscription is disabled.",
    meaning:
      "It can be read, but nothing can be made or changed. A spent credit, an unpaid bill or an ended trial is the usual reason.",
    fix: [
      "Look at its state in the portal, under Subscriptions.",
      "The account's owner pays, removes the spending limit or enables it again.",
      "Check that the right subscription is selected.",
    ],
  },
  lock: {
    headline: "A lock on the resource forbids this.",
    meaning:
      "Also Owner cannot delete or change it until the lock is removed. It may stand on the group or the subscription.",
    fix: [
      { do: "Find it.", snippet: "az lock list --resource-group $GROUP --output table" },
      "When the change is wanted, remove the lock, change, and set it again. That needs Owner or User Access Administrator.",
    ],
  },
  "subscription-not-found": {
    headline: "Azure finds no such subscription for your identity.",
    meaning: "A wrong id, a missing role and another cloud look alike.",
    fix: [
      { do: "See which subscriptions the identity has.", snippet: "az account list --all --output table" },
      "Compare the id character by character, and check the tenant that you signed in to.",
      "For Azure Government or China, set the cloud first.",
    ],
  },
  throttled: {
    headline: "Azure Resource Manager throttles you.",
    meaning: "The limit counts per subscription and identity, or in the service behind. Roles do not matter.",
    fix: [
      "Wait for the time in `Retry-After`.",
      "Ask less often: cache lists, and use Azure Resource Graph for many reads.",
    ],
  },
  "role-missing": {
    headline: "Your Azure identity lacks a role for this action.",
    meaning: "The sign-in is good. A role that was given just now may not count yet.",
    fix: [
      {
        do: "See which roles it has at the scope.",
        snippet: "az role assignment list --assignee $OBJECT_ID --scope $SCOPE --include-inherited --output table",
      },
      {
        do: "Have a role assigned that holds the action in the message.",
        snippet: 'az role assignment create --assignee $OBJECT_ID --role "$ROLE" --scope $SCOPE',
      },
      "Sign in again after a new assignment; it takes up to ten minutes.",
      "Compare the scope with the name that you meant: a wrong resource name gives the same answer.",
    ],
  },
};

const json = (error: string, message: string) => JSON.stringify({ error: { code: error, message } });
const who = "The client 'app@example.com' with object id '1a2b3c4d-0000-0000-0000-000000000000'";

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      json(
        "ExpiredAuthenticationToken",
        "The access token expiry UTC time '11/20/2026 8:22:51 AM' is earlier than current UTC time '11/20/2026 9:27:25 AM'.",
      ),
    ],
  },
  "wrong-tenant": {
    matches: [
      json(
        "InvalidAuthenticationTokenTenant",
        "The access token is from the wrong issuer 'https://sts.windows.net/1a2b/'. It must match the tenant 'https://sts.windows.net/5e6f/' associated with this subscription.",
      ),
    ],
    ignores: [
      '{"message":"The access token is from the wrong issuer"}',
      json("InvalidAuthenticationToken", "The access token is invalid."),
    ],
  },
  "deny-assignment": {
    matches: [
      json(
        "DenyAssignmentAuthorizationFailed",
        `${who} has permission to perform action 'Microsoft.Sql/servers/delete' on scope '/subscriptions/1a2b'; however, the access is denied because of the deny assignment with name 'Deny assignment created by Deployment Stack'.`,
      ),
    ],
    ignores: [
      json("AuthorizationFailed", `${who} does not have authorization to perform action 'a/b/c' over scope '/'.`),
    ],
  },
  "region-restricted": {
    matches: [
      json(
        "RequestDisallowedByAzure",
        "Resource 'app-plan' was disallowed by Azure: This policy maintains a set of best available regions where your subscription can deploy resources.",
      ),
    ],
    ignores: [json("RequestDisallowedByPolicy", "Resource 'nic1' was disallowed by policy.")],
  },
  policy: {
    matches: [
      json("RequestDisallowedByPolicy", "Resource 'nic1' was disallowed by policy. Policy identifiers: '[]'."),
      "ERROR: (RequestDisallowedByPolicy) Resource 'nic1' was disallowed by policy.",
    ],
    ignores: [
      '{"message":"was disallowed by policy"}',
      json("RequestDisallowedByAzure", "Resource 'app-plan' was disallowed by Azure: regions."),
    ],
  },
  "linked-scope": {
    matches: [
      json(
        "LinkedAuthorizationFailed",
        `${who} has permission to perform action 'Microsoft.ContainerService/managedClusters/write' on scope '/subscriptions/1a2b'; however, it does not have permission to perform action 'Microsoft.Network/virtualNetworks/subnets/join/action' on the linked scope(s).`,
      ),
    ],
  },
  "provider-not-registered": {
    matches: [
      json(
        "MissingSubscriptionRegistration",
        "The subscription is not registered to use namespace 'Microsoft.ContainerService'.",
      ),
      json("SubscriptionNotRegistered", "The subscription is not registered."),
    ],
  },
  "subscription-disabled": {
    matches: [
      json(
        "ReadOnlyDisabledSubscription",
        "The subscription '1a2b3c4d-0000-0000-0000-000000000000' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.",
      ),
    ],
  },
  lock: {
    matches: [
      "ERROR: (ScopeLocked) The scope '/subscriptions/1a2b/resourceGroups/app' cannot perform delete operation because following scope(s) are locked: '/subscriptions/1a2b/resourceGroups/app'. Please remove the lock and try again.",
    ],
  },
  "subscription-not-found": {
    matches: [
      json("SubscriptionNotFound", "The subscription '1a2b3c4d-0000-0000-0000-000000000000' could not be found."),
    ],
  },
  throttled: {
    matches: [
      json(
        "SubscriptionRequestsThrottled",
        "Number of requests for subscription '1a2b3c4d' and operation 'GET' exceeded the limit.",
      ),
    ],
  },
  "role-missing": {
    matches: [
      json(
        "AuthorizationFailed",
        `${who} does not have authorization to perform action 'Microsoft.Compute/virtualMachines/read' over scope '/subscriptions/1a2b' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      ),
      `Error: authorization.RoleAssignmentsClient#Get: Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="AuthorizationFailed" Message="${who} does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/read' over scope '/providers'."`,
    ],
    ignores: [
      '<?xml version="1.0"?><Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>',
    ],
  },
};
