import { all, any, body, header, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const urls = "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";
const functionUrl = url(/\.lambda-url\.[\w-]{1,30}\.on\.aws/i);

export const refusals = vendor(
  {
    name: "AWS Lambda",
    layer: "gateway",
    seen: any(functionUrl, header("x-amzn-remapped-content-length"), header("x-amz-function-error")),
    ids: ["x-amzn-requestid"],
  },
  {
    "function-url": {
      when: any(
        body(/For\s+troubleshooting\s+Function\s+URL\s+authorization\s+issues/i),
        all(
          member("Message", /^Forbidden\.?$/),
          any(
            functionUrl,
            header("x-amzn-errortype", /^AccessDeniedException/),
            body(/\.lambda-url\.[\w-]{1,30}\.on\.aws/i),
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Lambda refused before the function ran: no policy lets this caller use the function URL.",
      source: urls,
      also: { authentication: "moderate", "server-config": "weak" },
      actor: "api-owner",
    },
    "environment-key": {
      when: body(
        inARow(
          /Lambda\s+(?:was\s+unable\s+to|couldn.{1,6}t)\s+decrypt\s+the\s+environment\s+variables\s+because\s+/i,
          /KMS\s+access\s+was\s+denied/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The function's role may not use the key that encrypts its environment variables.",
      source:
        "https://docs.aws.amazon.com/botocore/latest/reference/services/lambda/client/exceptions/KMSAccessDeniedException.html",
      actor: "api-owner",
    },
    "invoke-denied": {
      when: body(
        inARow(
          /User:\s+(?<user>arn:[\w:*+=,.@/-]{1,200})\s+is\s+not\s+authorized\s+to\s+perform:\s+lambda:Invoke/i,
          /(?:Function(?:Url)?|Async)\b/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller {user} is known and may not invoke this function.",
      source: "https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "function-url": {
    headline: "Lambda did not let this call through to the function.",
    meaning:
      "With auth type NONE the function's policy must still open the URL to everyone; URLs made since October 2025 need two permissions for that. With `AWS_IAM` the call must be signed. The function's own code never ran.",
    fix: [
      {
        do: "For a public URL, grant both permissions.",
        snippet:
          "aws lambda add-permission --function-name NAME --statement-id url --action lambda:InvokeFunctionUrl --principal '*' --function-url-auth-type NONE\naws lambda add-permission --function-name NAME --statement-id invoke --action lambda:InvokeFunction --principal '*' --invoked-via-function-url",
      },
      {
        do: "For `AWS_IAM`, sign the call.",
        snippet:
          'curl --aws-sigv4 "aws:amz:REGION:lambda" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" -H "x-amz-security-token: $AWS_SESSION_TOKEN" {url}',
      },
      "Behind CloudFront with origin access control: give the distribution both permissions, and send `x-amz-content-sha256` with a body.",
      "When the URL belongs to an alias, the permission must name that alias: add --qualifier ALIAS.",
    ],
  },
  "environment-key": {
    headline: "The Lambda function may not use its own KMS key.",
    meaning:
      "Lambda decrypts the environment variables with the function's role before it starts. The caller's permissions play no part. A role that was deleted and made again under the same name loses its grant.",
    fix: [
      "Allow `kms:Decrypt` on the key to the function's role, in the key policy too when the key lies in another account.",
      {
        do: "After a role was made anew, set it on the function once more; switch to another role and back if need be.",
        snippet: "aws lambda update-function-configuration --function-name NAME --role ROLE_ARN",
      },
    ],
  },
  "invoke-denied": {
    headline: "Your AWS identity may not invoke this Lambda function.",
    meaning: "Your own policy or, from another account or service, the function's policy must allow it.",
    fix: [
      {
        do: "Read the function's policy.",
        snippet: "aws lambda get-policy --function-name NAME --query Policy --output text",
      },
      "Allow `lambda:InvokeFunction` on the function's ARN; a version or alias has an ARN of its own.",
      "For another account, add a permission with that account or role as principal.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "function-url": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\nx-amzn-RequestId: EXAMPLE0000\nx-amzn-ErrorType: AccessDeniedException\n\n{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
      { evidence: '{"Message":"Forbidden"}', request: "curl https://exampleexample.lambda-url.eu-west-1.on.aws/" },
    ],
    ignores: [
      '{"message":"Forbidden"}',
      'HTTP/2 403\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Forbidden"}',
    ],
  },
  "environment-key": {
    matches: [
      '{"Message":"Lambda was unable to decrypt the environment variables because KMS access was denied. Please check the function\'s KMS key settings. KMS Exception: AccessDeniedException","Type":null}',
    ],
  },
  "invoke-denied": {
    matches: [
      "An error occurred (AccessDeniedException) when calling the Invoke operation: User: arn:aws:sts::123456789012:assumed-role/app/s is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:orders because no identity-based policy allows the lambda:InvokeFunction action",
    ],
  },
};
