import { all, any, body, header, type Matcher, member, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";
const denied = `${guide}/troubleshoot_access-denied.html`;
const common = "https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html";
const signing = `${guide}/reference_sigv-troubleshooting.html`;

/** The sentence of IAM, up to the words that say which policy refused. */
function refusedBy(reason: string, action = String.raw`(?!execute-api:|es:ESHttp)[\w-]{1,40}:\w{1,80}`): Matcher {
  return body(
    new RegExp(
      String.raw`is\s+not\s+authorized\s+to\s+perform:?\s+(?<action>${action})(?:(?!is\s+not\s+authorized)[\s\S]){0,900}?${reason}`,
      "i",
    ),
  );
}

/** An exception's name where SDKs and the wire write it. */
function exception(names: string): Matcher {
  return any(
    body(
      new RegExp(
        String.raw`(?:error\s+code:?\s+|api\s+error:?\s+|errorCode:?\s+|error\s+occurred\s+\()(?:${names})\b`,
        "i",
      ),
    ),
    member("__type", new RegExp(`(?:^|#)(?:${names})$`)),
    member("Code", new RegExp(`^(?:${names})$`)),
    member("code", new RegExp(`^(?:${names})$`)),
    header("x-amzn-errortype", new RegExp(`^(?:${names})(?::|$)`)),
  );
}

/** Google Cloud Storage has taken over some of these sentences. */
const google = body(/\bGoogle\s+secret\s+key|googleapis\.com|x-goog-|Request\s+signature\s+expired\s+at/i);

/** S3 signs, and answers, in its own words. */
const storage = body(/<HostId>|StringToSignBytes|Check\s+your\s+key\s+and\s+signing\s+method/i);

export const refusals = vendor(
  {
    name: "AWS IAM",
    layer: "identity",
    seen: any(header("x-amzn-requestid"), header("x-amzn-errortype")),
    ids: ["x-amzn-requestid", "x-amz-request-id", "x-amz-id-2"],
  },
  {
    "service-control-policy": {
      when: refusedBy(String.raw`explicit\s+deny\s+in\s+an?\s+(?:service|resource)\s+control\s+policy`),
      cause: "permissions",
      strength: "decisive",
      because: "A control policy of the AWS organization denies {action}, whatever the account's own policies allow.",
      source: denied,
      actor: "account-admin",
    },
    "vpc-endpoint-policy": {
      when: refusedBy(String.raw`(?:explicit\s+deny\s+in\s+a|no)\s+VPC\s+endpoint\s+policy`),
      cause: "permissions",
      strength: "decisive",
      because: "The policy of the VPC endpoint that the call went through does not let {action} pass.",
      source: denied,
      also: { "ip-block": "moderate" },
    },
    "permissions-boundary": {
      when: refusedBy(String.raw`(?:explicit\s+deny\s+in\s+a|no)\s+permissions\s+boundary`),
      cause: "permissions",
      strength: "decisive",
      because: "The permissions boundary of the user or role does not allow {action}.",
      source: denied,
    },
    "session-policy": {
      when: refusedBy(String.raw`(?:explicit\s+deny\s+in\s+a|no)\s+sessions?\s+policy`),
      cause: "permissions",
      strength: "decisive",
      because: "The policy that was passed in when the session was made does not allow {action}.",
      source: denied,
    },
    "web-identity": {
      when: all(
        body(/Not\s+authorized\s+to\s+perform:?\s+sts:AssumeRoleWith(?:WebIdentity|SAML)/i),
        without(body(/cognito/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The token was read, and the role's trust policy does not let this token take the role.",
      source: "https://repost.aws/knowledge-center/iam-idp-access-error",
      also: { authentication: "moderate" },
    },
    "assume-role": {
      when: any(
        refusedBy("", String.raw`sts:(?:AssumeRole|TagSession|SetSourceIdentity)\b`),
        body(/\(AccessDenied\)\s+when\s+calling\s+the\s+AssumeRole\s+operation/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller is known, and may not take this role.",
      source: "https://repost.aws/knowledge-center/iam-assume-role-error",
      also: { authentication: "weak" },
    },
    "pass-role": {
      when: refusedBy("", String.raw`iam:PassRole\b`),
      cause: "permissions",
      strength: "decisive",
      because: "The caller may not hand this role to a service (iam:PassRole).",
      source: denied,
    },
    "kms-key": {
      when: any(
        refusedBy("", String.raw`kms:\w{1,60}`),
        body(/ciphertext\s+refers\s+to\s+a\s+customer\s+master\s+key\s+that\s+does\s+not\s+exist/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The data is encrypted, and the caller may not use the KMS key.",
      source:
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html#troubleshoot-403-encryption",
    },
    "resource-policy": {
      when: refusedBy(String.raw`(?:explicit\s+deny\s+in\s+a|no)\s+resource-based\s+policy`),
      cause: "permissions",
      strength: "decisive",
      because: "The policy on the resource itself does not allow {action} to this caller.",
      source: denied,
      also: { "ip-block": "weak" },
    },
    "explicit-deny": {
      when: all(
        refusedBy(String.raw`explicit\s+deny`),
        without(body(/because\s+public\s+(?:policies|ACLs|access)|S3\s+Block\s+Public\s+Access/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A Deny statement in a policy stops {action}; no Allow can outweigh it.",
      source: denied,
      also: { "ip-block": "weak" },
    },
    "no-allow": {
      when: all(
        body(
          inARow(
            /is\s+not\s+authorized\s+to\s+perform:?\s+[`']?/i,
            /(?<action>(?!execute-api:|es:ESHttp|sts:)[\w-]{1,40}:\w{1,80})/i,
          ),
        ),
        without(body(/User:\s+anonymous|because\s+public\s+(?:policies|ACLs|access)|S3\s+Block\s+Public\s+Access/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "AWS knows the caller, and no policy allows {action}.",
      source: denied,
    },
    "encoded-message": {
      when: body(
        oneOf(
          /Encoded\s+authorization\s+failure\s+message/i,
          /\bUnauthorizedOperation\b[\s\S]{0,120}?not\s+authorized\s+to\s+perform\s+this\s+operation/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller lacks a permission; which one stands in the encoded message.",
      source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html",
    },
    "clock-skew": {
      when: body(/Signature\s+(?:expired:\s+\d{8}T|not\s+yet\s+current)|is\s+now\s+earlier\s+than\s+\d{8}T/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The time in the signature is too far from the time at AWS.",
      source: "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden",
    },
    "token-expired": {
      when: all(
        any(
          body(/security\s+token\s+included\s+in\s+the\s+request\s+(?:is|has)\s+expired/i),
          exception("ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired"),
        ),
        without(google),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "AWS says that the temporary credentials have expired.",
      source: common,
    },
    "unknown-key": {
      when: any(
        body(/The\s+security\s+token\s+included\s+in\s+the\s+request\s+is\s+invalid/i),
        exception("InvalidClientTokenId|UnrecognizedClientException"),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "AWS does not know this access key or session token here.",
      source: common,
      also: { "token-expired": "weak", resource: "weak" },
    },
    signature: {
      when: all(
        any(
          body(/request\s+signature\s+we\s+calculated\s+does\s+not\s+match\s+the\s+signature\s+you\s+provided/i),
          exception("SignatureDoesNotMatch|InvalidSignatureException"),
        ),
        without(any(storage, google)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "AWS knows the access key, and computed another signature for this request.",
      source: signing,
    },
    "incomplete-signature": {
      when: any(
        body(/Authorization\s+header\s+requires\s+.{1,12}?(?:Credential|Signature|SignedHeaders)/i),
        exception("IncompleteSignature"),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The Authorization header is not in the form that AWS signatures have.",
      source: common,
      also: { authentication: "moderate", resource: "weak" },
    },
    "no-signature": {
      when: any(
        body(/Request\s+is\s+missing\s+Authentication\s+Token/i),
        body(/\(MissingAuthenticationToken(?:Exception)?\)\s+when\s+calling/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The request reached an AWS service without a signature.",
      source: signing,
    },
    "region-disabled": {
      when: any(
        body(/STS\s+is\s+not\s+activated\s+in\s+(?:this|the\s+requested)\s+region/i),
        exception("RegionDisabledException"),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The security token service is switched off for this account in this region.",
      source: `${guide}/id_credentials_temp_enable-regions.html`,
      actor: "account-admin",
    },
    "service-off": {
      when: any(
        all(
          exception("AccessDeniedException"),
          body(/\bis\s+not\s+enabled\b|no\s+longer\s+available\s+to\s+new\s+customers/i),
        ),
        body(/\bAccount\s+\d{12}\s+is\s+not\s+subscribed\s+(?:for|to)\s/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The message behind the code says that the service is off, or closed, for this account.",
      source: "https://github.com/ministryofjustice/modernisation-platform/issues/8546",
      also: { permissions: "weak" },
      actor: "account-admin",
    },
    "no-operation": {
      when: body(/Unable\s+to\s+determine\s+service\/operation\s+name/i),
      cause: "resource",
      strength: "strong",
      because: "AWS cannot tell from method, path and X-Amz-Target which operation was meant.",
      source: "https://github.com/mhart/kinesalite/blob/master/index.js",
      also: { headers: "moderate", permissions: "against" },
    },
    "opt-in": {
      when: any(
        body(/AWS\s+Access\s+Key\s+I[dD]\s+needs\s+a\s+subscription\s+for\s+the\s+service/i),
        exception("OptInRequired|SubscriptionRequiredException"),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The account has not signed up for this service yet.",
      source: common,
      also: { resource: "moderate" },
      actor: "account-admin",
    },
    throttled: {
      when: all(
        exception(
          "Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RequestThrottled",
        ),
        without(any(header("x-amz-apigw-id"), body(/(?:InvokeModel|Converse)\w{0,30}\s+operation/i))),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "AWS says that calls of this kind come too often.",
      source: common,
    },
    "access-denied": {
      when: all(
        body(
          inARow(
            /\(AccessDeniedException\)\s+when\s+calling\s+the\s+\w{1,60}\s+operation/i,
            /(?!:?\s*(?:\(reached|You\s+don.{1,6}t\s+have\s+access\s+to\s+the\s+model|Your\s+account))/i,
          ),
        ),
        without(body(/bedrock|aoss|Model\s+access\s+is\s+denied/i)),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "The code AccessDeniedException stands for a known caller without the permission.",
      source: common,
    },
  },
);

const whoAmI = {
  do: "See which user or role the call really runs as.",
  snippet: "aws sts get-caller-identity",
};

export const texts: Texts<typeof refusals> = {
  "service-control-policy": {
    headline: "A policy of your AWS organization forbids this action.",
    meaning:
      "Service and resource control policies stand above the account. Giving the role more permissions does not help, not even AdministratorAccess. The words say explicit deny also when the action is merely not allowed.",
    fix: [
      "Ask whoever runs the organization's management account for the policy that covers this account.",
      "Check the region: many organizations allow only some regions.",
      whoAmI,
    ],
  },
  "vpc-endpoint-policy": {
    headline: "The VPC endpoint's policy does not let this call through.",
    meaning:
      "The call left through a VPC endpoint, and that endpoint has a policy of its own. The same credentials may work from another network.",
    fix: [
      {
        do: "Read the policy of the endpoint.",
        snippet: "aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].PolicyDocument'",
      },
      "Add the action and the resource that the message names; also those of other accounts that you need, such as buckets of AWS services.",
    ],
  },
  "permissions-boundary": {
    headline: "The permissions boundary of this user or role is too narrow.",
    meaning:
      "A boundary is the upper limit: a permission counts only when both the policy and the boundary allow it. Adding policies alone does not help.",
    fix: [
      {
        do: "Find the boundary.",
        snippet: "aws iam get-role --role-name NAME --query Role.PermissionsBoundary",
      },
      "Add the action of the message to the boundary, or have the boundary's owner do it.",
    ],
  },
  "session-policy": {
    headline: "The session was made with fewer rights than its role.",
    meaning:
      "Whoever assumed the role passed a session policy along. The role may allow the action; this session does not.",
    fix: [
      "Find the code or tool that calls AssumeRole or GetFederationToken with Policy or PolicyArns.",
      "Add the action there, or leave the session policy out, and make a new session.",
    ],
  },
  "web-identity": {
    headline: "The role does not trust this identity token.",
    meaning:
      "The trust policy of the role compares the token's issuer, audience and subject. One of them differs. Permissions attached to the role play no part.",
    fix: [
      {
        do: "Read the trust policy.",
        snippet: "aws iam get-role --role-name NAME --query Role.AssumeRolePolicyDocument",
      },
      "Compare `aud` and `sub` in the token with the conditions, letter by letter: branch, environment, service account and namespace are part of `sub`.",
      "Check that the OIDC or SAML provider in Principal exists in the same account as the role.",
      "For GitHub Actions: `sub` is like `repo:ORG/REPO:ref:refs/heads/main`; a job with an environment has `repo:ORG/REPO:environment:NAME` in its place.",
    ],
  },
  "assume-role": {
    headline: "You may not take this IAM role.",
    meaning:
      "Two sides must agree: your own policy must allow `sts:AssumeRole` on the role, and the role's trust policy must name you. A wrong role ARN gives the same answer.",
    fix: [
      whoAmI,
      {
        do: "Read whom the role trusts, and its conditions (external id, MFA, source account).",
        snippet: "aws iam get-role --role-name NAME --query Role.AssumeRolePolicyDocument",
      },
      "Allow `sts:AssumeRole` on that ARN in your own policy.",
      "When the trust policy wants MFA, pass `--serial-number` and `--token-code`.",
    ],
  },
  "pass-role": {
    headline: "You may not give this role to an AWS service.",
    meaning:
      "Creating a function, instance or task with a role needs `iam:PassRole` on that role, besides the permission to create it.",
    fix: [
      {
        do: "Allow it for this role and service only.",
        snippet:
          '{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "ROLE_ARN",\n  "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } }',
      },
    ],
  },
  "kms-key": {
    headline: "The KMS key behind the data does not let you in.",
    meaning:
      "The service that you called is allowed to you; the key that encrypts its data is not. The message about a key that does not exist is the same one.",
    fix: [
      "Allow `kms:Decrypt` to the caller, and `kms:GenerateDataKey` when it writes.",
      "For a key of another account, both the key policy there and your own policy must allow it. An AWS managed key cannot be shared with other accounts.",
      "Check that the key is enabled and lies in the region that you call.",
    ],
  },
  "resource-policy": {
    headline: "The resource's own policy keeps you out.",
    meaning:
      "Buckets, queues, keys, secrets, functions and others have policies of their own. Across accounts, that policy and yours must both allow the action.",
    fix: [
      "Read the policy on the resource that the message names.",
      "Add a statement with your user or role as Principal, or change the Deny that hits you; look at its conditions for networks, organizations and encryption.",
      whoAmI,
    ],
  },
  "explicit-deny": {
    headline: "A Deny statement in an AWS policy stops this.",
    meaning:
      "A Deny always wins, so more Allow statements change nothing. Often it has a condition: no MFA, another network, another region, a missing tag.",
    fix: [
      "Search the policies of the user, its groups and the role for Deny, and read the conditions.",
      {
        do: "When the policy wants MFA: make a session with it.",
        snippet: "aws sts get-session-token --serial-number MFA_ARN --token-code 123456",
      },
      "Let the IAM policy simulator name the statement.",
    ],
  },
  "no-allow": {
    headline: "No IAM policy allows you this action.",
    meaning: "Your credentials are good. Nobody gave this user or role the action on this resource.",
    fix: [
      whoAmI,
      "Attach a policy with exactly the action and resource of the message.",
      "Compare the resource: a bucket and its objects, a table and its indexes, an alias and its function have different ARNs.",
      "After a change wait a minute; IAM is not updated everywhere at once.",
    ],
  },
  "encoded-message": {
    headline: "You lack a permission; AWS wrapped the details in a code.",
    meaning: "The long text after the message says which action on which resource was denied, and by what.",
    fix: [
      {
        do: "Decode it; this needs `sts:DecodeAuthorizationMessage`.",
        snippet: "aws sts decode-authorization-message --encoded-message TEXT --query DecodedMessage --output text",
      },
      "Allow the action in `context.action` on the resource in `context.resource`; often it is `iam:PassRole` or a subnet, key or image.",
    ],
  },
  "clock-skew": {
    headline: "Your clock is too far from the time at AWS.",
    meaning: "A signature holds for a few minutes around its own time. The key is right; new keys do not help.",
    fix: [
      { do: "Compare the clocks.", snippet: "date -u; curl -sI https://aws.amazon.com | grep -i ^date" },
      "Turn on time synchronization; restart a virtual machine or container host that was asleep.",
      "Sign each attempt anew; do not retry with an old signature.",
    ],
  },
  "token-expired": {
    headline: "Your temporary AWS credentials have expired.",
    meaning:
      "Session tokens end after minutes to hours, and a presigned link ends with the session that signed it. The permissions are not the problem.",
    fix: [
      {
        do: "Log in again. With a link from somebody else, ask for a new one.",
        snippet: "aws sso login --profile NAME",
      },
      "Remove old `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` from the environment, where they outrank `AWS_PROFILE`, and from `~/.aws/credentials`.",
      "In code, let the SDK's credential provider renew them instead of copying the three values.",
    ],
  },
  "unknown-key": {
    headline: "AWS does not know this access key or token.",
    meaning:
      "The key was deleted or mistyped, belongs to another partition (China, GovCloud), or a session token is missing or mixed with another key. In a region that must be switched on first, good credentials get this answer too.",
    fix: [
      whoAmI,
      "With a key that begins with ASIA, send the session token as well; with AKIA, send none.",
      "Check whether environment variables hide the profile that you mean.",
      "For a newer region: enable it in the account, and use the region's own STS endpoint.",
    ],
  },
  signature: {
    headline: "The signature of the request does not match.",
    meaning:
      "The secret key is wrong, or something changed the request after it was signed: a proxy, an encoded path, an extra header. Permissions play no part.",
    fix: [
      "Check the secret key for cut-off or added characters.",
      "Compare the canonical request in the answer with yours.",
      "Sign with the region and service name of the endpoint; sign the Host that is sent.",
      "Try the same call with the AWS CLI from the same machine.",
    ],
  },
  "incomplete-signature": {
    headline: "AWS cannot read your Authorization header.",
    meaning:
      "AWS wants a signature of version 4 there. A bearer token, a plain key or Basic credentials are not one. At API Gateway it can also mean that the path does not exist.",
    fix: [
      {
        do: "Let curl sign.",
        snippet:
          'curl --aws-sigv4 "aws:amz:REGION:SERVICE" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" -H "x-amz-security-token: $AWS_SESSION_TOKEN" {url}',
      },
      "Send one Authorization header only; check whether a proxy or client adds a second.",
    ],
  },
  "no-signature": {
    headline: "The request to AWS was not signed.",
    meaning: "AWS services want a signature on every call. A browser or plain curl sends none.",
    fix: [
      "Call through an SDK or the AWS CLI, which sign.",
      "In code, check whether credentials were found at all; an unsigned client is made when none are.",
    ],
  },
  "region-disabled": {
    headline: "Security tokens are switched off in this region.",
    meaning: "The account deactivated STS for the region, or never enabled the region.",
    fix: [
      "In IAM, Account settings, activate STS for the region.",
      "Or call an STS endpoint of a region that is active.",
    ],
  },
  "service-off": {
    headline: "This AWS service is not on for your account.",
    meaning:
      "The code may say AccessDeniedException, but no policy refused you: the account never enabled or signed up for the service in this region, or AWS takes no new customers for it.",
    fix: [
      "Enable or sign up for the service in the account and region that the call goes to.",
      "If AWS closed the service to new customers, use the successor that the message names.",
      "In an audit over many accounts, count this answer as: not in use.",
    ],
  },
  "no-operation": {
    headline: "AWS does not know which operation you call.",
    meaning: "No policy was looked at: the address or the method fits none of the service's operations.",
    fix: [
      "Compare method and path with the operation's page in the API reference; most JSON services take a POST to `/`.",
      "Send `X-Amz-Target` with version and operation, and look for a doubled or missing slash in the path.",
    ],
  },
  "opt-in": {
    headline: "The account is not subscribed to this AWS service.",
    meaning: "New accounts, and services that must be switched on first, answer so. Policies do not change it.",
    fix: [
      "Open the service in the console once as an administrator and finish its sign-up.",
      "Finish the account's verification and payment method; it can take a few hours.",
    ],
  },
  throttled: {
    headline: "AWS throttles your calls.",
    meaning: "The limit holds for the account and region, so other programs of yours count too.",
    fix: [
      "Wait and retry with growing pauses; SDKs do so, and in the adaptive retry mode they also slow down.",
      "Poll less, cache, and use the calls that list many items at once.",
      "Ask for a higher limit under Service Quotas.",
    ],
  },
  "access-denied": {
    headline: "AWS refuses this call to a caller it knows.",
    meaning: "The answer does not say which policy. Credentials are good; a permission is missing or denied.",
    fix: [
      whoAmI,
      "Look up the call in CloudTrail; its `errorMessage` often says more.",
      "Compare the action and resource with the policies of the caller and of the resource.",
    ],
  },
};

const user = "User: arn:aws:iam::123456789012:user/example-user";

export const samples: Samples<typeof refusals> = {
  "service-control-policy": {
    matches: [
      `An error occurred (AccessDeniedException) when calling the ListRepositories operation: ${user} is not authorized to perform: codecommit:ListRepositories with an explicit deny in a service control policy`,
    ],
    ignores: [
      `${user} is not authorized to perform: codecommit:ListRepositories with an explicit deny in an identity-based policy`,
    ],
  },
  "vpc-endpoint-policy": {
    matches: [
      `{"__type":"AccessDeniedException","Message":"${user} is not authorized to perform: codecommit:ListRepositories because no VPC endpoint policy allows the codecommit:ListRepositories action"}`,
    ],
  },
  "permissions-boundary": {
    matches: [
      `${user} is not authorized to perform: sagemaker:ListModels with an explicit deny in a permissions boundary`,
      `botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the CreateRole operation: ${user} is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::123456789012:role/x because no permissions boundary allows the iam:CreateRole action`,
    ],
  },
  "session-policy": {
    matches: [
      'User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::example/a" because no session policy allows the s3:GetObject action',
    ],
  },
  "web-identity": {
    matches: [
      "Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity",
      "HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE-0000\nContent-Type: text/xml\n\n<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>",
    ],
  },
  "assume-role": {
    matches: [
      `An error occurred (AccessDenied) when calling the AssumeRole operation: ${user} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::210987654321:role/deploy`,
    ],
    ignores: ["Not authorized to perform sts:AssumeRoleWithWebIdentity"],
  },
  "pass-role": {
    matches: [
      `${user} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/fn because no identity-based policy allows the iam:PassRole action`,
    ],
  },
  "kms-key": {
    matches: [
      "An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::123456789012:assumed-role/app/i-0EXAMPLE is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:123456789012:key/EXAMPLE because no identity-based policy allows the kms:Decrypt action",
      "AccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
    ],
  },
  "resource-policy": {
    matches: [
      `${user} is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:x with an explicit deny in a resource-based policy`,
    ],
  },
  "explicit-deny": {
    matches: [
      `AccessDenied: ${user} is not authorized to perform: codedeploy:ListDeployments on resource: arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* with an explicit deny in an identity-based policy`,
    ],
    ignores: [
      '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/ with an explicit deny"}',
      '{"Message":"User is not authorized to access this resource with an explicit deny"}',
    ],
  },
  "no-allow": {
    matches: [
      `AccessDeniedException: ${user} is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:123456789012:table/Orders because no identity-based policy allows the dynamodb:PutItem action`,
      `HTTP/1.1 400 Bad Request\nx-amzn-RequestId: EXAMPLE0000\nContent-Type: application/x-amz-json-1.0\n\n{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"${user} is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:eu-west-1:123456789012:table/Orders"}`,
    ],
    ignores: [
      `${user} is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::example" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`,
    ],
  },
  "encoded-message": {
    matches: [
      "An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation. Encoded authorization failure message: EXAMPLEexampleEXAMPLE",
      "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors></Response>",
    ],
  },
  "clock-skew": {
    matches: [
      "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20260101T101112Z is now earlier than 20260101T103000Z (20260101T104500Z - 15 min.)",
      '{"message":"Signature not yet current: 20260101T101112Z is still later than 20260101T100000Z (20260101T095500Z + 5 min.)"}',
    ],
  },
  "token-expired": {
    matches: [
      "botocore.exceptions.ClientError: An error occurred (ExpiredTokenException) when calling the DescribeTable operation: The security token included in the request is expired",
      "HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE0000\nx-amzn-ErrorType: ExpiredTokenException\n\n",
      "<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>",
    ],
    ignores: ['{"message":"The provided token has expired"}'],
  },
  "unknown-key": {
    matches: [
      "An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.",
      'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: UnrecognizedClientException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"The security token included in the request is invalid."}',
    ],
    ignores: ["The security token included in the request is expired"],
  },
  signature: {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-amzn-RequestId: EXAMPLE0000\nx-amzn-ErrorType: InvalidSignatureException\n\n{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."}',
      "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
    ],
    ignores: [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><HostId>EXAMPLE</HostId></Error>",
    ],
  },
  "incomplete-signature": {
    matches: [
      "{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.\"}",
      "An error occurred (IncompleteSignature) when calling the GetCallerIdentity operation: Date must be in ISO-8601 'basic format'",
    ],
  },
  "no-signature": {
    matches: [
      '{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
      "<ErrorResponse><Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message></Error></ErrorResponse>",
    ],
    ignores: ['{"message":"Missing Authentication Token"}'],
  },
  "region-disabled": {
    matches: [
      "An error occurred (RegionDisabledException) when calling the AssumeRole operation: STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region using the IAM Console.",
    ],
  },
  "service-off": {
    matches: [
      "An error occurred (AccessDeniedException) when calling the GetMacieSession operation: Macie is not enabled",
      '{"Error":{"Code":"UnsupportedUserEditionException","Message":"Account 123456789012 is not subscribed for QuickSight"}}',
      "Error: api error AccessDeniedException: Amazon Example is no longer available to new customers.",
    ],
    ignores: [
      "An error occurred (AccessDeniedException) when calling the GetParameter operation: Access denied by policy",
    ],
  },
  "no-operation": {
    matches: [
      "<AccessDeniedException>\n  <Message>Unable to determine service/operation name to be authorized</Message>\n</AccessDeniedException>",
    ],
  },
  "opt-in": {
    matches: [
      "An error occurred (OptInRequired) when calling the DescribeInstances operation: You are not subscribed to this service.",
      '{"__type":"SubscriptionRequiredException","message":"The AWS Access Key Id needs a subscription for the service"}',
    ],
  },
  throttled: {
    matches: [
      "An error occurred (ThrottlingException) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded",
    ],
    ignores: ["<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"],
  },
  "access-denied": {
    matches: [
      "An error occurred (AccessDeniedException) when calling the GetParameter operation: Access denied by policy",
    ],
    ignores: [
      "An error occurred (AccessDeniedException) when calling the InvokeModel operation: You don't have access to the model with the specified model ID.",
    ],
  },
};
