import { any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const denied =
  "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-access-denied.html";

export const refusals = vendor(
  {
    name: "Amazon SQS",
    layer: "application",
    seen: url(/\b(?:sqs\.[\w-]{1,30}|[\w-]{1,30}\.queue)\.amazonaws\.com/i),
    ids: ["x-amzn-requestid"],
  },
  {
    "queue-key": {
      when: any(
        body(
          oneOf(
            /\bKMS\.(?:AccessDeniedException|DisabledException|InvalidStateException)\b/,
            /\bKms(?:AccessDenied|Disabled|InvalidState)\b/,
          ),
        ),
        member("Code", /^KMS\.\w{1,40}$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The queue is encrypted, and the caller may not use its key.",
      source: denied,
    },
    "queue-policy": {
      when: body(/Access\s+to\s+the\s+resource\s+(?<queue>https:\/\/[\w.-]{1,80}\S{0,160})\s+is\s+denied/i),
      cause: "permissions",
      strength: "decisive",
      because: "Neither the caller's policy nor the queue's policy allows this on {queue}.",
      source: denied,
      also: { resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "queue-key": {
    headline: "The key of the encrypted SQS queue does not let you in.",
    meaning:
      "Rights on the queue are not enough: sending needs `kms:GenerateDataKey` and `kms:Decrypt`, receiving needs `kms:Decrypt`.",
    fix: [
      { do: "Find the key.", snippet: "aws sqs get-queue-attributes --queue-url URL --attribute-names KmsMasterKeyId" },
      "Allow the actions in the key's policy and, from another account, in your own as well.",
      {
        do: "When the code says Disabled or InvalidState, the key is switched off or is to be deleted: cancel the deletion with `aws kms cancel-key-deletion`, then enable the key.",
        snippet: "aws kms enable-key --key-id KEY_ID",
      },
      "For SNS, S3 or EventBridge as sender: the AWS managed key cannot be used; take a key of your own whose policy names that service.",
    ],
  },
  "queue-policy": {
    headline: "You have no access to this SQS queue.",
    meaning:
      "In one account either policy may allow it; across accounts both must. A queue URL with a wrong account id gets the same answer.",
    fix: [
      "Check region, account id and name in the queue URL.",
      { do: "See who is calling.", snippet: "aws sts get-caller-identity" },
      {
        do: "Read the queue's policy.",
        snippet: "aws sqs get-queue-attributes --queue-url URL --attribute-names Policy",
      },
      "Allow the action on the queue's ARN; look for a Deny on `aws:SecureTransport`, addresses or organizations.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "queue-key": {
    matches: [
      "An error occurred (KMS.AccessDeniedException) when calling the SendMessage operation: User: arn:aws:iam::123456789012:user/example is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:us-east-1:123456789012:key/EXAMPLE",
    ],
    ignores: ["An error occurred (AccessDeniedException) when calling the Decrypt operation: access denied"],
  },
  "queue-policy": {
    matches: [
      "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the SendMessage operation: Access to the resource https://sqs.us-east-1.amazonaws.com/ is denied.",
      "HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE0000\nContent-Type: text/xml\n\n<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Access to the resource https://queue.amazonaws.com/123456789012/orders is denied.</Message></Error></ErrorResponse>",
    ],
    ignores: ['{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":""}]}'],
  },
};
