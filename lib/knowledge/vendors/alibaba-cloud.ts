import { all, any, body, header, type Matcher, member, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://help.aliyun.com/en/polardb/client-error-codes";
const documentation2 = "https://help.aliyun.com/en/dns/error-code";
const documentation3 = "https://help.aliyun.com/document_detail/48054.html";

const mark = any(
  body(/\baliyun|alibabacloud|aliyuncs\.com|\bacs:[a-z]{2,20}:/i),
  header("x-acs-request-id"),
  url(/^https:\/\/[\w.-]{1,80}\.aliyuncs\.com/i),
);
const oss = any(header("x-oss-request-id"), body(/\boss-[a-z]{2}-[a-z]{2,20}|x-oss-/i), url(/\boss-[a-z]{2}-/i));
/** An error code: the member that holds it, or its name in a line of an SDK. */
const code = (name: string): Matcher =>
  any(
    all(member("Code", new RegExp(`^(?:${name})$`)), mark),
    all(body(new RegExp(String.raw`\b(?:ErrorCode|Error|code):\s{0,4}(?:${name})(?![\w.])`, "i")), mark),
  );

export const refusals = vendor(
  {
    name: "Alibaba Cloud API",
    layer: "identity",
    seen: any(header("x-acs-request-id"), url(/^https:\/\/[\w.-]{1,80}\.aliyuncs\.com\//i)),
    ids: ["x-acs-request-id"],
  },
  {
    "ram-not-authorized": {
      when: any(
        body(
          oneOf(
            /\bForbidden\.RAM\b|\bForb[ie]dden\.NotSupportRAM\b/i,
            inARow(
              /User\s+not\s+authorized\s+to\s+operate\s+on\s+the\s+specified\s+resource,\s+or\s+this\s+API\s+doesn/i,
              /.{1,6}t\s+support\s+RAM/i,
            ),
          ),
        ),
        code("NoPermission|Forbidden|Forbidden\\.NoPermission|Forbidden\\.Access|ActionUnauthorized"),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Alibaba Cloud knows the caller, and no RAM policy allows this action.",
      source: documentation,
    },
    "risk-control": {
      when: any(
        body(
          oneOf(
            /\bForbidden\.RiskControl\b/i,
            /forbidden\s+by\s+(?:Aliyun|the\s+Alibaba\s+Cloud)\s+risk\s+(?:control|governance)\s+system/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Alibaba Cloud's risk control stopped the account's call.",
      source: documentation2,
      also: { "ip-block": "weak" },
    },
    "account-not-verified": {
      when: body(/\bForbidden\.UserVerification\b|Your\s+user\s+account\s+is\s+not\s+verified\s+by\s+Aliyun/i),
      cause: "permissions",
      strength: "decisive",
      because: "Alibaba Cloud says that the account has not completed real-name verification.",
      source: documentation2,
      actor: "account-admin",
    },
    "security-token-expired": {
      when: all(body(/\bInvalidSecurityToken\.Expired\b|\bSecurityTokenExpired\b/), without(oss)),
      cause: "token-expired",
      strength: "decisive",
      because: "The STS token of these temporary credentials has expired.",
      source: "https://www.alibabacloud.com/help/en/oss/how-to-troubleshoot-403-status-code-when-you-access-oss",
    },
    "clock-skew": {
      when: body(/\bInvalidTimeStamp\.Expired\b|Specified\s+time\s+stamp\s+or\s+date\s+value\s+is\s+expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The request's timestamp lies more than 15 minutes from the server's clock.",
      source: documentation3,
    },
    "access-key-unknown": {
      when: any(
        body(/\bInvalidAccessKeyId\.(?:NotFound|Inactive)\b|Specified\s+access\s+key\s+is\s+(?:not\s+found|disabled)/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Alibaba Cloud does not know this AccessKey id, or it is disabled.",
      source: documentation3,
    },
    signature: {
      when: any(
        body(
          oneOf(
            inARow(
              /Specified\s+signature\s+/i,
              /(?:is\s+not\s+matched\s+with\s+our\s+calculation|nonce\s+was\s+used\s+already)/i,
            ),
            /\bSignatureNonceUsed\b/i,
            /request\s+signature\s+does\s+not\s+conform\s+to\s+(?:Aliyun|Alibaba\s+Cloud)\s+standards/i,
          ),
        ),
        all(code("SignatureDoesNotMatch|IncompleteSignature"), without(oss)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The signature does not match what Alibaba Cloud calculates from the request and the key's secret.",
      source: documentation,
    },
    throttling: {
      when: any(
        body(
          oneOf(
            /\bThrottling\.(?:User|Api|Resource)\b/i,
            inARow(
              /Request\s+was\s+denied\s+due\s+to\s+/i,
              /(?:user\s+flow\s+control|request\s+throttling|api\s+flow\s+control)/i,
            ),
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Alibaba Cloud says that the account or the API is called too often.",
      source: documentation3,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "ram-not-authorized": {
    headline: "Your Alibaba Cloud identity may not call this action.",
    meaning:
      "The key and the signature are good. The RAM user or role lacks the permission, or the API does not let RAM users in at all.",
    fix: [
      "Read the action and resource in the message or in its diagnostic link, and attach a policy that allows them to the RAM user or role.",
      { do: "See who calls.", snippet: "aliyun sts GetCallerIdentity" },
      "For a role: the session policy given at AssumeRole narrows it further.",
      "When the API does not support RAM, call it with the account itself.",
    ],
  },
  "risk-control": {
    headline: "Alibaba Cloud's risk control stopped this.",
    meaning: "The account was flagged, not the request. Policies and new keys do not help.",
    fix: [
      "Open the console and read the notices of the account; complete the verification that they ask for.",
      "Open a ticket with the RequestId.",
    ],
  },
  "account-not-verified": {
    headline: "Your Alibaba Cloud account is not verified yet.",
    meaning: "The action needs an account with real-name verification. More policies do not help.",
    fix: [
      "Let the account's owner complete the real-name verification in Account Center.",
      "Try again once the console shows the account as verified.",
    ],
  },
  "security-token-expired": {
    headline: "Your temporary Alibaba Cloud credentials have expired.",
    meaning: "An STS token lives as long as was asked for at AssumeRole. The policy of the role plays no part.",
    fix: [
      "Call AssumeRole again, and use the new AccessKey id, secret and token together.",
      "Let the SDK's credential provider refresh them, instead of storing them once.",
    ],
  },
  "clock-skew": {
    headline: "Your request's timestamp is too old for Alibaba Cloud.",
    meaning: "The signed time may differ from the server's by 15 minutes at most. The key is good.",
    fix: [
      { do: "Set the clock by NTP.", snippet: "timedatectl set-ntp true" },
      "Send the timestamp in UTC, and sign just before sending.",
    ],
  },
  "access-key-unknown": {
    headline: "Alibaba Cloud does not know this AccessKey.",
    meaning:
      "The id is mistyped, deleted or disabled, or belongs to the other site: accounts of aliyun.com and alibabacloud.com are separate.",
    fix: [
      "Compare the id with the AccessKey page of the console, and enable it there.",
      "For temporary credentials (ids that begin with STS.), send the security token too.",
    ],
  },
  signature: {
    headline: "Alibaba Cloud calculates another signature.",
    meaning:
      "The AccessKey id is known; the secret is wrong, or the signed string differs from what was sent. A nonce may be used once only.",
    fix: [
      "Compare the string to sign in the message with your own, character by character.",
      "Use an official SDK instead of signing by hand.",
      "Check that the secret has no line break or blank, and make a new nonce for every try.",
    ],
  },
  throttling: {
    headline: "Alibaba Cloud throttles this call.",
    meaning: "The limit counts all keys of the account. Rights play no part.",
    fix: [
      "Wait some seconds, and double the wait each time.",
      "Call less often, or ask for many resources at once.",
      "Ask for a higher quota in Quota Center.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "ram-not-authorized": {
    matches: [
      '{"RequestId":"EXAMPLE-0001","HostId":"ecs.aliyuncs.com","Code":"Forbidden.RAM","Message":"User not authorized to operate on the specified resource, or this API doesn\'t support RAM.","Recommend":"https://api.alibabacloud.com/troubleshoot?q=Forbidden.RAM"}',
      "ERROR: SDK.ServerError\nErrorCode: NoPermission\nRecommend: https://api.aliyun.com/troubleshoot?q=NoPermission\nRequestId: EXAMPLE-0001\nMessage: You are not authorized to do this action.",
    ],
    ignores: ['{"Code":"Forbidden","Message":"Forbidden"}'],
  },
  "risk-control": {
    matches: [
      '{"Code":"Forbidden.RiskControl","Message":"This operation is forbidden by Aliyun Risk Control system.","RequestId":"EXAMPLE"}',
    ],
  },
  "account-not-verified": {
    matches: [
      '{"Code":"Forbidden.UserVerification","Message":"Your user account is not verified by Aliyun.","RequestId":"EXAMPLE"}',
    ],
  },
  "security-token-expired": {
    matches: [
      '{"RequestId":"EXAMPLE","HostId":"ecs.aliyuncs.com","Code":"InvalidSecurityToken.Expired","Message":"Specified SecurityToken is expired."}',
    ],
    ignores: ['{"Code":"ExpiredToken","Message":"The security token included in the request is expired"}'],
  },
  "clock-skew": {
    matches: [
      '{"Code":"InvalidTimeStamp.Expired","Message":"Specified time stamp or date value is expired.","HostId":"ecs.aliyuncs.com"}',
    ],
  },
  "access-key-unknown": {
    matches: [
      "Error:InvalidAccessKeyId.NotFound Specified access key is not found. RequestID: EXAMPLE",
      '{"Code":"InvalidAccessKeyId.Inactive","Message":"Specified access key is disabled."}',
    ],
    ignores: [
      "<Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message>",
    ],
  },
  signature: {
    matches: [
      '{"RequestId":"EXAMPLE","HostId":"ecs.aliyuncs.com","Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:GET&%2F&..."}',
    ],
    ignores: [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.</Message></Error>",
    ],
  },
  throttling: {
    matches: [
      '{"Code":"Throttling.User","Message":"Request was denied due to user flow control.","HostId":"ecs.aliyuncs.com"}',
    ],
  },
};
