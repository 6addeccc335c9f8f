import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const docker = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html#error-403";
const host = url(/\.dkr\.ecr[\w.-]{1,60}|public\.ecr\.aws|\becr\.[\w-]{1,30}\.amazonaws\.com/i);
const registry = any(host, body(/\.dkr\.ecr[.-]|public\.ecr\.aws|\becr\b/i));

export const refusals = vendor(
  { name: "Amazon ECR", layer: "storage", seen: any(host, body(/\.dkr\.ecr[.-]|public\.ecr\.aws/i)) },
  {
    "token-expired": {
      when: body(
        inARow(
          /Your\s+authorization\s+token\s+has\s+expired\.\s+/i,
          /(?:Reauthenticate\s+and\s+try\s+again|Please\s+run\s+.{0,3}aws\s+ecr\s+get-login)/i,
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "ECR says that the log-in of Docker has expired; it lives twelve hours.",
      source: docker,
    },
    "no-login": {
      when: all(body(/no\s+basic\s+auth\s+credentials/i), registry),
      cause: "authentication",
      strength: "decisive",
      because: "Docker has no log-in for exactly this registry host.",
      source: docker,
      also: { "token-expired": "weak" },
    },
    throttled: {
      when: all(body(/toomanyrequests:\s+(?:Rate|Data\s+limit)\s+exceeded|\bThrottleException\b/i), registry),
      cause: "rate-limit",
      strength: "decisive",
      because: "ECR says that calls or downloads come too often.",
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors.html",
    },
    "public-login": {
      when: body(/public\.ecr\.aws[^\n]{0,120}\b403\b/i),
      cause: "token-expired",
      strength: "strong",
      because: "The public gallery needs no log-in, and refuses one that is stored and has expired.",
      source: "https://github.com/eksctl-io/eksctl/issues/6229",
      also: { authentication: "moderate", permissions: "weak" },
    },
    "not-authorized": {
      when: all(
        body(/denied:\s+(?:Not\s+Authorized|User:\s+\S{1,200}\s+is\s+not\s+authorized\s+to\s+perform:\s+ecr)/i),
        registry,
      ),
      cause: "permissions",
      strength: "strong",
      because: "ECR refuses this action to the log-in that Docker uses.",
      source: docker,
      also: { authentication: "moderate", "token-expired": "weak" },
    },
    forbidden: {
      when: body(
        oneOf(
          inARow(
            /\.dkr\.ecr[\w.-]{1,60}\.amazonaws\.com(?:\.cn)?[^\n]{0,400}?/i,
            /(?:\b403\b\s+Forbidden|status\s+code:?\s+403)/i,
          ),
          /\b403\s+Forbidden\b[^\n]{0,200}?\.dkr\.ecr[\w.-]{1,60}/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The registry answered 403 to a pull or push: the role behind it lacks a right, or its log-in is over.",
      source: docker,
      also: { "token-expired": "moderate", authentication: "moderate" },
    },
  },
);

const login = {
  do: "Log in to the registry host that the image names.",
  snippet:
    "aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com",
};

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Docker's log-in to ECR has expired.",
    meaning:
      "It holds for twelve hours. Rights on the repository are not the problem, and public images ask for it only because an old log-in is sent along.",
    fix: [
      login,
      { do: "For public.ecr.aws, drop the old log-in.", snippet: "docker logout public.ecr.aws" },
      "Let the ECR credential helper renew it.",
    ],
  },
  "no-login": {
    headline: "Docker is not logged in to this ECR registry.",
    meaning:
      "A log-in holds for one host, so another region or account needs its own; and for one system user, so sudo does not see yours.",
    fix: [
      login,
      "Compare account id and region in the image name with the log-in.",
      { do: "See which log-ins exist.", snippet: "grep -o '[0-9]*.dkr.ecr[^\"]*' ~/.docker/config.json" },
      "In CI, log in within the same job and as the same user that pulls.",
    ],
  },
  throttled: {
    headline: "ECR throttles you.",
    meaning:
      "Log-ins and pulls have rates per account and region; anonymous pulls from the public gallery have lower ones per address.",
    fix: [
      "Retry with growing pauses; ask for one token per job instead of one per image.",
      {
        do: "For the public gallery, log in: the limits are higher.",
        snippet:
          "aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin public.ecr.aws",
      },
      "Keep images that are pulled often in a cache of your own (pull through cache).",
    ],
  },
  "public-login": {
    headline: "Your stored log-in for ECR's public gallery has most likely expired.",
    meaning: "Public images are for everyone. Tools send a stored log-in all the same, and it lives twelve hours.",
    fix: [{ do: "Remove the stored log-in and pull again.", snippet: "docker logout public.ecr.aws" }],
  },
  "not-authorized": {
    headline: "ECR does not allow this push or pull.",
    meaning:
      "Either no valid log-in was sent, or its role may not use the repository. For the public gallery an outdated log-in is enough.",
    fix: [
      login,
      "Pull needs `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`; push needs `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload`, `ecr:PutImage` and `ecr:BatchCheckLayerAvailability`.",
      "From another account, the repository's policy must name yours.",
    ],
  },
  forbidden: {
    headline: "The ECR registry refused the image.",
    meaning:
      "On a cluster the node's or task's role pulls, not you. From another account the repository's policy counts too.",
    fix: [
      "Find who pulls: the node role on EKS (on Fargate the pod execution role), the task execution role on ECS. For Lambda the repository's policy must let `lambda.amazonaws.com` pull.",
      "Give it AmazonEC2ContainerRegistryPullOnly or the three pull actions and `ecr:GetAuthorizationToken`.",
      "Read the repository's policy, the KMS key and, in a private network, the policy of the ECR and S3 endpoints.",
      "Check whether an image pull secret holds a log-in older than twelve hours.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      "denied: Your authorization token has expired. Reauthenticate and try again.",
      "ERROR: denied: Your Authorization Token has expired. Please run 'aws ecr get-login --no-include-email' to fetch a new one.",
      "Error response from daemon: pull access denied for public.ecr.aws/example/app, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.",
    ],
    ignores: ["Your token has expired. Log in again."],
  },
  "no-login": {
    matches: [
      'Error response from daemon: Head "https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/app/manifests/latest": no basic auth credentials',
    ],
    ignores: [
      "Error response from daemon: Get https://registry.example.com/v2/app/manifests/latest: no basic auth credentials",
    ],
  },
  throttled: {
    matches: ["failed to pull image public.ecr.aws/example/app:1: toomanyrequests: Rate exceeded"],
    ignores: ["toomanyrequests: You have reached your pull rate limit."],
  },
  "public-login": {
    matches: [
      "Error: failed to locate chart: pulling from host public.ecr.aws failed with status code [manifests v1]: 403 Forbidden",
    ],
  },
  "not-authorized": {
    matches: [
      "The push refers to repository [123456789012.dkr.ecr.eu-west-1.amazonaws.com/app]\ndenied: Not Authorized",
      "denied: User: arn:aws:sts::123456789012:assumed-role/ci/s is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:eu-west-1:123456789012:repository/app",
    ],
  },
  forbidden: {
    matches: [
      'Failed to pull image "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1": failed to resolve reference: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/app/manifests/1: 403 Forbidden',
      "pulling from host 123456789012.dkr.ecr.us-east-1.amazonaws.com failed with status code [manifests 1]: 403 Forbidden",
    ],
    ignores: ["unexpected status from HEAD request to https://registry.example.com/v2/app/manifests/1: 403 Forbidden"],
  },
};
