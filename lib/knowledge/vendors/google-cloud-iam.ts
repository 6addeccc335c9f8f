import { all, any, body, member, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const messages = "https://docs.cloud.google.com/iam/docs/permission-error-messages";
const actions = "https://github.com/google-github-actions/auth";

/** Services with a file of their own word the same denial more exactly. */
const elsewhere = body(
  oneOf(
    /does\s+not\s+have\s+storage\.[\w.]{1,60}\s+access/i,
    inARow(
      /\b/i,
      oneOf(
        /artifactregistry\.repositories|run\.routes|cloudfunctions\.functions/i,
        /bigquery\.(?!googleapis)\w{1,40}/i,
      ),
      /\./i,
    ),
  ),
);

export const refusals = vendor(
  { name: "Google Cloud IAM", layer: "identity", ids: ["x-goog-request-id", "x-cloud-trace-context"] },
  {
    "workload-identity-condition": {
      when: body(/given\s+credential\s+is\s+rejected\s+by\s+the\s+attribute\s+condition/i),
      cause: "permissions",
      strength: "decisive",
      because: "The provider's attribute condition does not admit this repository, branch or subject.",
      source: `${actions}/blob/main/docs/TROUBLESHOOTING.md`,
      actor: "account-admin",
    },
    "workload-identity-token": {
      when: any(
        body(/issuer\s+in\s+ID\s+Token\s+\S{1,200}\s+does\s+not\s+match\s+the\s+expected/i),
        body(/Failed\s+to\s+generate\s+Google\s+Cloud\s+federated\s+token/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The workload identity pool did not accept the outside token.",
      source: `${actions}/blob/main/docs/TROUBLESHOOTING.md`,
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    impersonation: {
      when: any(
        body(
          inARow(
            /Permission\s.{0,8}?iam\.serviceAccounts\./i,
            /(?:getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt).{0,8}?\s+denied/i,
          ),
        ),
        body(
          /Unable\s+to\s+acquire\s+impersonated\s+credentials|Failed\s+to\s+generate\s+OAuth\s+2\.0\s+Access\s+Token/i,
        ),
        all(
          member("permission", /^iam\.serviceAccounts\.(?:get|sign|implicit)\w{1,30}$/),
          body(/IAM_PERMISSION_DENIED/),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller may not make tokens or signatures for the service account.",
      source: `${actions}/blob/main/docs/TROUBLESHOOTING.md`,
      also: { resource: "weak" },
    },
    "act-as": {
      when: body(/\biam\.serviceAccounts\.actAs\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "The caller may not attach this service account to a resource.",
      source: messages,
    },
    "organization-policy": {
      when: any(
        body(/do\s+not\s+belong\s+to\s+a\s+permitted\s+customer|is\s+not\s+in\s+permitted\s+organization/i),
        body(
          /\bconstraints\/[\w.]{3,80}.{0,8}?\s+violated\b|violates?\s+constraint\s+\S{0,4}constraints\/[\w.]{3,80}/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "An organization policy forbids this, whatever roles the caller has.",
      source: "https://github.com/terraform-google-modules/terraform-example-foundation/issues/1454",
    },
    "permission-missing": {
      when: all(
        any(
          body(
            inARow(
              /\bPermission\s+[^\w\s]{0,4}(?<permission>[a-z][\w-]{1,60}(?:\.googleapis\.com\/|\.)[\w.-]{3,100}?)/i,
              /[^\w\s]{0,4}\s+denied\s+(?:on|for)\b/i,
            ),
          ),
          body(
            inARow(
              /\bRequired\s+[^\w\s]{1,4}(?<permission>[a-z]\w{1,40}\.\w{1,60}\.\w{1,60})[^\w\s]{1,4}\s+permission/i,
              /\s+for\b/i,
            ),
          ),
          all(
            body(/\bIAM_PERMISSION_DENIED\b/),
            member("permission", /^(?<permission>[a-z]\w{1,40}\.\w{1,60}\.\w{1,60})$/),
          ),
        ),
        without(elsewhere),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Google knows the caller, and no role gives it {permission} on this resource.",
      source: messages,
      also: { resource: "weak" },
    },
    "iam-denied": {
      when: all(
        body(
          oneOf(
            /\bIAM_PERMISSION_DENIED\b|Request\s+denied\s+by\s+Cloud\s+IAM/i,
            /Missing\s+necessary\s+permission\s+\w{2,40}\.\w/i,
          ),
        ),
        without(elsewhere),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Cloud IAM refused the call; it does so for known callers without the permission.",
      source: messages,
      also: { resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "workload-identity-condition": {
    headline: "Google's workload identity provider does not admit this workload.",
    meaning: "The token was read, and the provider's condition said no. Roles of the service account are not reached.",
    fix: [
      {
        do: "Read the condition.",
        snippet:
          'gcloud iam workload-identity-pools providers describe PROVIDER --workload-identity-pool=POOL --location=global --format="value(attributeCondition)"',
      },
      "Compare it with the claims of the token; capitals count, and a repository's new name or owner is another value.",
      "Wait five minutes after a change.",
    ],
  },
  "workload-identity-token": {
    headline: "Google's workload identity pool did not accept the token.",
    meaning: "The exchange of the outside token failed, so no Google credential exists yet. Roles are not the problem.",
    fix: [
      "Use the provider's full name with the project number: `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.",
      "Compare issuer and audience of the token with the provider.",
      "Check the provider's attribute mapping and condition.",
    ],
  },
  impersonation: {
    headline: "You may not act as this Google service account.",
    meaning:
      "The first login worked; making a token for the service account did not. The role must be granted on the service account, to the identity that calls.",
    fix: [
      {
        do: "For a user or another service account, grant the token creator role.",
        snippet:
          "gcloud iam service-accounts add-iam-policy-binding SA@PROJECT.iam.gserviceaccount.com --role=roles/iam.serviceAccountTokenCreator --member=user:me@example.com",
      },
      "For workload identity federation, grant `roles/iam.workloadIdentityUser` to the `principalSet` of the pool; check project number, attribute and spelling.",
      "Check that the service account exists, and wait a few minutes after a change.",
    ],
  },
  "act-as": {
    headline: "You may not attach this Google service account.",
    meaning:
      "To deploy something that runs as a service account, you need the service account user role on that account, besides the deploy role.",
    fix: [
      {
        do: "Grant it to the one who deploys.",
        snippet:
          "gcloud iam service-accounts add-iam-policy-binding SA@PROJECT.iam.gserviceaccount.com --role=roles/iam.serviceAccountUser --member=user:me@example.com",
      },
      "Or name another service account that you may use; without one, the default account is taken.",
    ],
  },
  "organization-policy": {
    headline: "A Google Cloud organization policy forbids this.",
    meaning: "Policies stand above roles: even an owner of the project is refused. More roles do not help.",
    fix: [
      {
        do: "Read the policy that the message names.",
        snippet: "gcloud org-policies describe CONSTRAINT --project=PROJECT --effective",
      },
      "Change the request so that it fits: region, member's domain, public access.",
      "Or ask the organization's policy administrator for an exception.",
    ],
  },
  "permission-missing": {
    headline: "Your Google account lacks a permission on this resource.",
    meaning:
      "The caller is known. Either no role of it holds the permission, a deny policy takes it away, or the resource does not exist: Google uses the same words.",
    fix: [
      { do: "See which account really calls.", snippet: "gcloud auth list" },
      "Check project and name of the resource.",
      {
        do: "Grant a role with the permission that the message names; where the resource takes bindings of its own, rather there than on the project.",
        snippet:
          "gcloud projects add-iam-policy-binding PROJECT --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=ROLE",
      },
      "When a role is there already, look for deny policies, conditions and principal access boundaries with the Policy Troubleshooter; wait a few minutes after a change.",
    ],
  },
  "iam-denied": {
    headline: "Google Cloud IAM denied this call.",
    meaning: "The caller is known and lacks a permission. Retrying does not help.",
    fix: [
      "Read `permission` and `resource` in the details of the answer.",
      "Grant a role with that permission at the level of the resource: project, folder or organization.",
      "Check which account calls: `gcloud auth list`.",
    ],
  },
};

const error = (message: string, permission: string) =>
  `{"error":{"code":403,"message":"${message}","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"IAM_PERMISSION_DENIED","domain":"iam.googleapis.com","metadata":{"permission":"${permission}"}}]}}`;

export const samples: Samples<typeof refusals> = {
  "workload-identity-condition": {
    matches: [
      'google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/example/providers/example: {"error":"unauthorized_client","error_description":"The given credential is rejected by the attribute condition."}',
    ],
  },
  "workload-identity-token": {
    matches: [
      'failed to generate Google Cloud federated token for //iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/example: {"error":"invalid_target"}',
      "The issuer in ID Token https://git.example.com/_services/token does not match the expected ones: https://token.actions.githubusercontent.com/",
    ],
  },
  impersonation: {
    matches: [
      error(
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
        "iam.serviceAccounts.getAccessToken",
      ),
      `google.auth.exceptions.RefreshError: ('Unable to acquire impersonated credentials', '{\\n  "error": {\\n    "code": 403,\\n    "message": "The caller does not have permission",\\n    "status": "PERMISSION_DENIED"\\n  }\\n}\\n')`,
    ],
    ignores: [
      error("Permission 'pubsub.topics.publish' denied on resource (or it may not exist).", "pubsub.topics.publish"),
    ],
  },
  "act-as": {
    matches: [
      "ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission 'iam.serviceaccounts.actAs' denied on service account sa@example-project.iam.gserviceaccount.com (or it may not exist).",
      "Missing necessary permission iam.serviceAccounts.actAs for me on the service account sa@example-project.iam.gserviceaccount.com.",
    ],
  },
  "organization-policy": {
    matches: [
      "googleapi: Error 400: One or more users named in the policy do not belong to a permitted customer., failedPrecondition",
      '{"error":{"code":412,"message":"Constraint constraints/compute.vmExternalIpAccess violated for project 123456789."}}',
      `{"error":{"code":412,"message":"'us' violates constraint 'constraints/gcp.resourceLocations'"}}`,
    ],
    ignores: ['ERROR: duplicate key value violates unique constraint "users_pkey"'],
  },
  "permission-missing": {
    matches: [
      error("Permission 'pubsub.topics.publish' denied on resource (or it may not exist).", "pubsub.topics.publish"),
      "google.api_core.exceptions.PermissionDenied: 403 Permission 'secretmanager.versions.access' denied for resource 'projects/example/secrets/db/versions/latest' (or it may not exist).",
      "googleapi: Error 403: Required 'compute.instances.create' permission for 'projects/example/zones/europe-west1-b/instances/vm-1', forbidden",
      "PERMISSION_DENIED: Permission iam.googleapis.com/denypolicies.create denied on resource cloudresourcemanager.googleapis.com/projects/example",
    ],
    ignores: [
      '{"error":{"message":"sa@example.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission \'storage.objects.get\' denied on resource (or it may not exist)."}}',
      "Permission denied on resource project example.",
      "bash: ./run.sh: Permission denied",
    ],
  },
  "iam-denied": {
    matches: [
      '{"error":{"code":403,"message":"Request denied by Cloud IAM.","status":"PERMISSION_DENIED"}}',
      'details = "denied" reason: "IAM_PERMISSION_DENIED" domain: "iam.googleapis.com"',
    ],
  },
};
