import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://support.huaweicloud.com/intl/en-us/sdk-android-devg-obs/obs_26_1601.html";

const mark = any(
  header("x-obs-request-id"),
  header("server", /^OBS$/),
  body(/\bobs\.[a-z]{2}-[a-z]{2,12}-\d{1,3}\.myhuaweicloud\.|\bx-obs-/i),
  url(/\bobs\.[a-z]{2}-[a-z]{2,12}-\d{1,3}\.myhuaweicloud\./i),
);

export const refusals = vendor(
  {
    name: "Huawei Cloud OBS",
    layer: "storage",
    seen: any(header("x-obs-request-id"), header("server", /^OBS$/)),
    ids: ["x-obs-request-id", "x-obs-id-2"],
  },
  {
    arrears: {
      when: any(member("Code", /^InArrearOrInsufficientBalance$/), body(/\bInArrearOrInsufficientBalance\b/)),
      cause: "permissions",
      strength: "decisive",
      because: "OBS says that the account of the caller or of the bucket owes money, and has frozen its data.",
      source: "https://support.huaweicloud.com/api-obs/obs_errorcode_0007.html",
      also: { resource: "weak" },
      actor: "account-admin",
    },
    "account-stopped": {
      when: any(
        member("Code", /^(?:DeregisterUserId|FrozenUserId)$/),
        all(member("Code", /^(?:AccountProblem|UserRestricted)$/), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "OBS knows the account, which is frozen, restricted or closed.",
      source: documentation,
      actor: "account-admin",
    },
    "key-unknown": {
      when: all(member("Code", /^InvalidAccessKeyId$/), mark),
      cause: "authentication",
      strength: "decisive",
      because: "OBS does not know this access key id.",
      source: documentation,
    },
    signature: {
      when: all(any(member("Code", /^SignatureDoesNotMatch$/), body(/\bSignatureDoesNotMatch\b/)), mark),
      cause: "authentication",
      strength: "decisive",
      because: "OBS calculates another signature from the request and the secret.",
      source: documentation,
    },
    "clock-skew": {
      when: all(body(/\bRequestTimeTooSkewed\b/), mark),
      cause: "token-expired",
      strength: "decisive",
      because: "The clock of the caller is more than 15 minutes off.",
      source: documentation,
    },
    archived: {
      when: all(any(member("Code", /^InvalidObjectState$/), body(/\bInvalidObjectState\b/)), mark),
      cause: "resource",
      strength: "decisive",
      because: "The object lies in an archive and must be restored before it can be read.",
      source: documentation,
      also: { permissions: "excludes" },
    },
    denied: {
      when: all(member("Code", /^(?:AccessDenied|AllAccessDisabled)$/), mark),
      cause: "permissions",
      strength: "moderate",
      because:
        "OBS knows the bucket and refuses this caller: a policy or list of the bucket, or IAM, does not let it in.",
      source: documentation,
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  arrears: {
    headline: "The Huawei Cloud account is in arrears.",
    meaning:
      "Either your account or the bucket's owner has an unpaid bill, and the data is frozen. Policies do not help.",
    fix: [
      "Look in the billing center of the account that calls, and of the account that owns the bucket.",
      "Top up the one in arrears, then try again. After the retention period the data is deleted.",
    ],
  },
  "account-stopped": {
    headline: "Huawei Cloud has stopped this account.",
    meaning: "The account is frozen, restricted or closed. A new key or policy does not help.",
    fix: [
      "Let the account's owner read the notices in the console's message center.",
      "Ask Huawei Cloud's support what must be settled, and give the request id.",
    ],
  },
  "key-unknown": {
    headline: "OBS does not know your access key.",
    meaning: "It was mistyped, disabled or deleted, or belongs to another cloud.",
    fix: [
      "Compare the access key id with the list under My Credentials in the console.",
      "With a temporary key, send the security token that came with it.",
    ],
  },
  signature: {
    headline: "OBS calculates another signature.",
    meaning: "The secret is wrong, or what was signed is not what was sent.",
    fix: [
      "Check the secret access key for missing or added characters.",
      "Sign the same method, headers and path that you send; proxies must not change them.",
      "Let the OBS SDK sign if you can.",
    ],
  },
  "clock-skew": {
    headline: "Your clock is off.",
    meaning: "OBS refuses signed requests whose time is more than 15 minutes away from its own.",
    fix: ["Synchronise the clock of the machine that signs.", { do: "Compare the two.", snippet: "date -u" }],
  },
  archived: {
    headline: "The object is archived.",
    meaning: "Objects in the archive class cannot be read before they are restored. Rights are not the problem.",
    fix: [
      "Restore the object, wait until this is done, then read it.",
      "Or give objects that are read often another storage class.",
    ],
  },
  denied: {
    headline: "A policy keeps you out of this bucket.",
    meaning: "The bucket's policy, its access list or IAM does not allow this action, or denies it.",
    fix: [
      "See which account and user the access key belongs to.",
      "Allow the action in the bucket policy or in an IAM policy of the user, on the bucket and on its objects.",
      "Look for a deny in the policy that names addresses, a referer or a VPC.",
    ],
  },
};

const error = (code: string, message: string): string =>
  `HTTP/1.1 403 Forbidden\nServer: OBS\nx-obs-request-id: EXAMPLE\nContent-Type: application/xml\n\n<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>EXAMPLE</RequestId><HostId>EXAMPLE</HostId></Error>`;

export const samples: Samples<typeof refusals> = {
  arrears: {
    matches: [
      error("InArrearOrInsufficientBalance", "In arrear or insufficient balance."),
      "<Error><Code>InArrearOrInsufficientBalance</Code><Message>In arrear or insufficient balance.</Message></Error>",
    ],
  },
  "account-stopped": {
    matches: [error("AccountProblem", "There is a problem with your account."), error("FrozenUserId", "Frozen.")],
    ignores: ["<Error><Code>AccountProblem</Code><Message>There is a problem with your account</Message></Error>"],
  },
  "key-unknown": {
    matches: [error("InvalidAccessKeyId", "The OBS Access Key Id you provided does not exist in our records.")],
    ignores: [
      "<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist</Message></Error>",
    ],
  },
  signature: {
    matches: [
      error(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
      ),
    ],
    ignores: ["<Error><Code>SignatureDoesNotMatch</Code></Error>"],
  },
  "clock-skew": {
    matches: [
      error("RequestTimeTooSkewed", "The difference between the request time and the server's time is too large."),
    ],
  },
  archived: {
    matches: [error("InvalidObjectState", "The operation is not valid for the object's storage class.")],
    ignores: ["<Error><Code>InvalidObjectState</Code></Error>"],
  },
  denied: {
    matches: [
      error("AccessDenied", "Access Denied"),
      error("AllAccessDisabled", "All access to this bucket has been disabled."),
    ],
    ignores: [
      "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
      "<Error><Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message></Error>",
    ],
  },
};
