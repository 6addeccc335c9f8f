import { all, any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const docs = "https://docs.cloud.google.com/vpc-service-controls/docs";

export const refusals = vendor(
  { name: "Google VPC Service Controls", layer: "gateway", ids: ["x-goog-request-id"] },
  {
    "resources-apart": {
      when: body(/\bRESOURCES_NOT_IN_SAME_SERVICE_PERIMETER\b/),
      cause: "permissions",
      strength: "strong",
      because: "The audit log says that one request touches resources of different perimeters.",
      source: "https://docs.cloud.google.com/vpc-service-controls/docs/troubleshoot-services-within-perimeter",
      also: { "ip-block": "moderate" },
      actor: "account-admin",
    },
    "network-outside": {
      when: body(/\b(?:NO_MATCHING_ACCESS_LEVEL|NETWORK_NOT_IN_SAME_SERVICE_PERIMETER|SERVICE_NOT_ALLOWED_FROM_VPC)\b/),
      cause: "ip-block",
      strength: "decisive",
      because: "The audit log says that the perimeter does not let this call through from where it came.",
      source: `${docs}/use-access-levels`,
      actor: "account-admin",
    },
    perimeter: {
      when: any(
        body(/vpcServiceControlsUniqueI(?:dentifier|d)\b|\bSECURITY_POLICY_VIOLATED\b|\bVPC_SERVICE_CONTROLS\b/),
        body(/VPC\s+Service\s+Controls:\s+Request\s+is\s+prohibited/i),
        all(body(/Request\s+is\s+prohibited\s+by\s+organization.{1,6}s\s+policy/i), body(/PERMISSION_DENIED|google/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "The organization's service perimeter keeps out requests that cross its border, whatever roles the caller has.",
      source: `${docs}/troubleshooting`,
      also: { "ip-block": "moderate" },
      actor: "account-admin",
    },
  },
);

const find = {
  do: "Find the denial by the identifier in the message; `violationReason` tells what was wrong.",
  snippet: `gcloud logging read 'protoPayload.metadata.vpcServiceControlsUniqueId="UNIQUE_ID"' --project=PROJECT --format=json`,
};

export const texts: Texts<typeof refusals> = {
  "resources-apart": {
    headline: "VPC Service Controls stopped a request between two perimeters.",
    meaning:
      "Source and target lie in different perimeters, or one lies in none. A copy, a query over projects or a missing log bucket does this. IAM roles do not help.",
    fix: [
      "Read `ingressViolations` and `egressViolations` in the log entry: they name both resources.",
      "Add an egress rule to the source's perimeter and an ingress rule to the target's, for that identity and method.",
      "Or put both projects into one perimeter.",
    ],
  },
  "network-outside": {
    headline: "VPC Service Controls does not admit your network.",
    meaning:
      "The call comes from an address, device or network outside the perimeter. `SERVICE_NOT_ALLOWED_FROM_VPC` is the other way round: the network is inside, and may not call this API. IAM roles do not help.",
    fix: [
      "Add the caller's public address or identity to an access level of the perimeter, or an ingress rule for it.",
      "Call from inside the perimeter: from its VPC, through restricted.googleapis.com.",
      "For Cloud Build, CI and other hosted callers, name their service account in an ingress rule.",
      {
        do: "For `SERVICE_NOT_ALLOWED_FROM_VPC`, add the API to the services that the perimeter's networks may call.",
        snippet:
          "gcloud access-context-manager perimeters update PERIMETER --add-vpc-allowed-services=SERVICE.googleapis.com --policy=POLICY",
      },
    ],
  },
  perimeter: {
    headline: "A VPC Service Controls perimeter refused this request.",
    meaning:
      "The border of the perimeter is checked apart from IAM: more roles do not help. The answer hides which rule it was; only the log tells.",
    fix: [
      find,
      "Without access to the log, send the identifier to the organization's administrators.",
      "They add an access level or ingress rule for the caller, or an egress rule for the target.",
      "Try from inside the VPC or the company network to see whether the place is the problem.",
    ],
    prevention: ["Try new rules in dry-run mode first; the log shows what they would deny."],
  },
};

export const samples: Samples<typeof refusals> = {
  "resources-apart": {
    matches: [
      '{"protoPayload":{"status":{"code":7,"message":"Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: EXAMPLEabc123"},"metadata":{"violationReason":"RESOURCES_NOT_IN_SAME_SERVICE_PERIMETER"}}}',
    ],
  },
  "network-outside": {
    matches: [
      '{"protoPayload":{"metadata":{"violationReason":"NO_MATCHING_ACCESS_LEVEL","vpcServiceControlsUniqueId":"EXAMPLEabc123"},"requestMetadata":{"callerIp":"192.0.2.7"}}}',
    ],
  },
  perimeter: {
    matches: [
      '{"error":{"code":403,"message":"Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: EXAMPLEabc123","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.PreconditionFailure","violations":[{"type":"VPC_SERVICE_CONTROLS","description":"EXAMPLEabc123"}]},{"reason":"SECURITY_POLICY_VIOLATED","domain":"googleapis.com"}]}}',
      "google.api_core.exceptions.Forbidden: 403 VPC Service Controls: Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: EXAMPLEabc123",
    ],
    ignores: [
      '{"message":"Request is prohibited by organization things s policy"}',
      '{"error":{"code":403,"message":"Request is prohibited.","status":"PERMISSION_DENIED"}}',
    ],
  },
};
