import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://tencentcloud.com/document/api/1159/50368";

const mark = any(
  body(/Response\W{1,12}Error\W|tencent|\bqcloud\b|\bqcs:[a-z]{0,20}:/i),
  url(/tencentcloudapi\.com|\.myqcloud\.com/i),
);

export const refusals = vendor(
  { name: "Tencent Cloud API", layer: "identity", seen: url(/^https:\/\/[\w.-]{1,80}\.tencentcloudapi\.com/i) },
  {
    "signature-expired": {
      when: body(/\bAuthFailure\.SignatureExpire\b/),
      cause: "token-expired",
      strength: "decisive",
      because: "The signed timestamp lies more than five minutes from Tencent Cloud's clock.",
      source: documentation,
    },
    "secret-id": {
      when: body(/\bAuthFailure\.(?:SecretIdNotFound|InvalidSecretId)\b/),
      cause: "authentication",
      strength: "decisive",
      because: "Tencent Cloud does not know this SecretId, or it is disabled.",
      source: documentation,
    },
    token: {
      when: body(/\bAuthFailure\.TokenFailure\b/),
      cause: "token-expired",
      strength: "strong",
      because: "Tencent Cloud refuses the temporary token.",
      source: documentation,
      also: { authentication: "moderate" },
    },
    mfa: {
      when: body(/\bAuthFailure\.MFAFailure\b/),
      cause: "authentication",
      strength: "decisive",
      because: "The action needs a second factor that the call does not bring.",
      source: documentation,
    },
    signature: {
      when: body(/\bAuthFailure\.(?:SignatureFailure|InvalidAuthorization)\b/),
      cause: "authentication",
      strength: "decisive",
      because: "Tencent Cloud does not accept the signature, or cannot read the Authorization header that holds it.",
      source: documentation,
      also: { headers: "weak" },
    },
    "not-authorized": {
      when: any(
        body(/\bAuthFailure\.UnauthorizedOperation\b/),
        all(any(member("Code", /^UnauthorizedOperation/), body(/code:UnauthorizedOperation/)), mark),
        all(body(/you\s+are\s+not\s+authorized\s+to\s+perform\s+operation/i), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "No CAM policy allows this operation for the caller.",
      source: documentation,
    },
    "rate-limit": {
      when: all(any(member("Code", /^RequestLimitExceeded/), body(/code:RequestLimitExceeded/)), mark),
      cause: "rate-limit",
      strength: "decisive",
      because: "Tencent Cloud says that the API is called too often.",
      source: documentation,
    },
    "api-gone": {
      when: all(
        any(member("Code", /^(?:ActionOffline|NoSuchVersion)$/), body(/code:(?:ActionOffline|NoSuchVersion)\b/)),
        mark,
      ),
      cause: "resource",
      strength: "decisive",
      because: "Tencent Cloud no longer has this API or version.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "signature-expired": {
    headline: "Your Tencent Cloud signature is too old.",
    meaning: "`X-TC-Timestamp` may differ from the server's time by five minutes at most. The key is good.",
    fix: [
      { do: "Set the clock by NTP.", snippet: "timedatectl set-ntp true" },
      "Sign just before sending; never store a signed request.",
    ],
  },
  "secret-id": {
    headline: "Tencent Cloud does not know this SecretId.",
    meaning: "The key was deleted or disabled, is of another kind, or has a blank before or after it.",
    fix: [
      "Look for the key under CAM, API keys, and enable it or make a new one.",
      "Check that the variable which holds it has no blank or quote in it.",
    ],
  },
  token: {
    headline: "Tencent Cloud refuses the temporary token.",
    meaning: "Temporary keys work only with the token they came with, and only for their time.",
    fix: [
      "Get new temporary credentials, and send id, key and `X-TC-Token` of the same answer.",
      "Leave the token out when the key is a permanent one.",
    ],
  },
  mfa: {
    headline: "Tencent Cloud wants a second factor for this.",
    meaning: "The key alone is not enough for a protected action.",
    fix: [
      "Do it in the console with MFA, or turn off operation protection for this action under CAM, Security settings.",
    ],
  },
  signature: {
    headline: "Tencent Cloud calculates another signature.",
    meaning:
      "The SecretKey is wrong, or the signed string differs from what was sent. InvalidAuthorization means that the header itself is malformed.",
    fix: [
      "Use an SDK to sign, or compare with the signature tool of API Explorer.",
      "Sign the same host, content type and body that you send.",
    ],
  },
  "not-authorized": {
    headline: "Your Tencent Cloud identity may not do this.",
    meaning: "The key is valid; CAM decides. A sub-account has no rights until someone grants them.",
    fix: [
      "Read the operation and the resource (qcs::…) in the message, and attach a CAM policy that allows them.",
      "For services that act on your behalf, authorize the service role once in their console.",
    ],
  },
  "rate-limit": {
    headline: "Tencent Cloud throttles this API.",
    meaning: "Each API has its own limit per second. Rights play no part.",
    fix: [
      "Send fewer calls per second, and wait longer after each refusal.",
      "Ask for many resources in one call where the API can.",
    ],
  },
  "api-gone": {
    headline: "Tencent Cloud no longer offers this API.",
    meaning: "The action or its version was withdrawn. The key is not the problem.",
    fix: ["Look up the current version of the action in API Explorer, and update the SDK."],
  },
};

export const samples: Samples<typeof refusals> = {
  "signature-expired": {
    matches: [
      '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"The provided credentials expired."},"RequestId":"EXAMPLE"}}',
    ],
  },
  "secret-id": {
    matches: [
      "[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found, please ensure that your SecretId is correct. requestId:EXAMPLE",
    ],
  },
  token: {
    matches: [
      '{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"Token error."},"RequestId":"EXAMPLE"}}',
    ],
  },
  mfa: {
    matches: ['{"Response":{"Error":{"Code":"AuthFailure.MFAFailure","Message":"MFA failed."},"RequestId":"EXAMPLE"}}'],
  },
  signature: {
    matches: [
      '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated. Please check your signature is correct."},"RequestId":"EXAMPLE"}}',
    ],
  },
  "not-authorized": {
    matches: [
      '{"Response":{"Error":{"Code":"UnauthorizedOperation","Message":"you are not authorized to perform operation (cvm:DescribeInstances)\\nresource (qcs::cvm:ap-guangzhou:uin/100000000001:instance/*) has no permission\\n"},"RequestId":"EXAMPLE"}}',
      "[TencentCloudSDKException] code:AuthFailure.UnauthorizedOperation message:You are not authorized to perform this operation. requestId:EXAMPLE",
    ],
    ignores: [
      "An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation.",
    ],
  },
  "rate-limit": {
    matches: [
      '{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"The request frequency exceeded the limit, the current limit is 10 per second."},"RequestId":"EXAMPLE"}}',
    ],
    ignores: [
      "An error occurred (RequestLimitExceeded) when calling the DescribeInstances operation: Request limit exceeded.",
    ],
  },
  "api-gone": {
    matches: [
      '{"Response":{"Error":{"Code":"ActionOffline","Message":"This API has been deprecated."},"RequestId":"EXAMPLE"}}',
    ],
  },
};
