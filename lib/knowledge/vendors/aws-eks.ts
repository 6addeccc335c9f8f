import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const unauthorized = "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html#unauthorized";
const host = url(/\.eks\.amazonaws\.com/i);

export const refusals = vendor(
  { name: "Amazon EKS", layer: "identity", seen: any(host, body(/\.eks\.amazonaws\.com/i)) },
  {
    console: {
      when: body(
        inARow(
          /current\s+(?:user\s+or\s+role|IAM\s+principal)\s+does(?:n.{1,6}t|\s+not)\s+have\s+access\s+to\s+/i,
          /Kubernetes\s+objects/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "AWS knows the caller, and the cluster has no access entry for it.",
      source: "https://docs.aws.amazon.com/eks/latest/userguide/security-iam-troubleshoot.html",
    },
    "no-token": {
      when: body(/could\s+not\s+get\s+token:\s+(?:AccessDenied|Expired|InvalidClientTokenId|NoCredential)/i),
      cause: "authentication",
      strength: "strong",
      because: "kubectl could not get a log-in token from AWS, so the cluster was never asked as you.",
      source: unauthorized,
      also: { permissions: "moderate", "token-expired": "weak" },
    },
    "not-mapped": {
      when: all(
        body(
          oneOf(
            /You\s+must\s+be\s+logged\s+in\s+to\s+the\s+server/i,
            /server\s+has\s+asked\s+for\s+the\s+client\s+to\s+provide\s+credentials/i,
            /Unable\s+to\s+register\s+node[^\n]{0,200}?Unauthorized/i,
          ),
        ),
        any(host, body(/\beks\b|aws-auth|aws-iam-authenticator|\.ec2\.internal|\.compute\.internal/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The cluster does not know the IAM user or role that the token stands for.",
      source: unauthorized,
      also: { permissions: "moderate", "token-expired": "weak" },
    },
  },
);

const who = {
  do: "See which user or role asks, and whether the cluster knows it.",
  snippet: "aws sts get-caller-identity\naws eks list-access-entries --cluster-name NAME",
};

export const texts: Texts<typeof refusals> = {
  console: {
    headline: "The EKS cluster has no access entry for you.",
    meaning:
      "IAM permissions, even those of an administrator, open the AWS console but not the cluster. The cluster has a list of its own.",
    fix: [
      who,
      {
        do: "Have someone with access add you.",
        snippet:
          "aws eks create-access-entry --cluster-name NAME --principal-arn ARN\naws eks associate-access-policy --cluster-name NAME --principal-arn ARN --access-scope type=cluster --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy",
      },
      "On clusters with the older ConfigMap: add the role to aws-auth in kube-system.",
    ],
  },
  "no-token": {
    headline: "kubectl got no token from AWS.",
    meaning:
      "The cluster's rules play no part yet: the AWS credentials, or the role that the kubeconfig assumes, were refused.",
    fix: [
      { do: "Try the same step alone.", snippet: "aws eks get-token --cluster-name NAME" },
      "Look at `AWS_PROFILE` and `--role-arn` in the kubeconfig's user entry.",
      "Log in again when the session has expired.",
    ],
  },
  "not-mapped": {
    headline: "The EKS cluster does not know your IAM identity.",
    meaning:
      "The token is good for AWS, but the cluster has no entry for this user or role, or kubectl uses another profile than you think.",
    fix: [
      who,
      {
        do: "Write the kubeconfig anew with the right profile.",
        snippet: "aws eks update-kubeconfig --name NAME --region REGION --profile PROFILE",
      },
      "Add an access entry, or an entry in aws-auth with the plain role ARN (without path and session name).",
      "For nodes: the node role needs an entry of type `EC2_LINUX` or its line in aws-auth.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  console: {
    matches: [
      "Your current user or role does not have access to Kubernetes objects on this EKS cluster. This may be due to the current user or role not having Kubernetes RBAC permissions.",
    ],
  },
  "no-token": {
    matches: ["could not get token: AccessDenied: Access denied\n\tstatus code: 403, request id: EXAMPLE0000"],
  },
  "not-mapped": {
    matches: [
      "$ aws eks update-kubeconfig --name demo\n$ kubectl get pods\nerror: You must be logged in to the server (Unauthorized)",
      "E0101 memcache.go:265] couldn't get current server API group list: the server has asked for the client to provide credentials\nhttps://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com",
      '4191 kubelet_node_status.go:106] Unable to register node "ip-10-40-0-1.ec2.internal" with API server: Unauthorized',
    ],
    ignores: ["error: You must be logged in to the server (Unauthorized)"],
  },
};
