import { all, any, body, header, member, not, requestHeader, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation =
  "https://www.alibabacloud.com/help/en/oss/how-to-troubleshoot-403-status-code-when-you-access-oss";

const mark = any(
  header("x-oss-request-id"),
  header("server", /^AliyunOSS$/i),
  body(/\boss-[a-z]{2}-[a-z]{2,20}|\bAliyun\s?OSS|x-oss-|\boss2\.exceptions/i),
  url(/\boss-[a-z]{2}-[a-z0-9-]{2,40}\.aliyuncs\.com/i),
);

export const refusals = vendor(
  {
    name: "Alibaba Cloud OSS",
    layer: "storage",
    seen: any(header("x-oss-request-id"), header("server", /^AliyunOSS$/i)),
    ids: ["x-oss-request-id", "x-oss-ec"],
  },
  {
    referer: {
      when: body(/You\s+are\s+denied\s+by\s+bucket\s+referer\s+policy/i),
      cause: "headers",
      strength: "decisive",
      because: "The bucket's hotlink protection refuses the Referer of this request.",
      source: "https://www.alibabacloud.com/help/en/oss/support/0003-00000503",
    },
    cors: {
      when: all(
        body(
          inARow(
            /CORSResponse:\s+/i,
            /(?:CORS\s+is\s+not\s+enabled\s+for\s+this\s+bucket|This\s+CORS\s+request\s+is\s+not\s+allowed)/i,
          ),
        ),
        mark,
      ),
      cause: "cors",
      strength: "decisive",
      because: "No CORS rule of the bucket allows this origin, method or header.",
      source: documentation,
    },
    expired: {
      when: all(
        any(
          body(/<Message>Request\s+has\s+expired\.?/i),
          body(/\bSecurityTokenExpired\b|security\s+token\s+you\s+provided\s+has\s+expired/i),
          member("Code", /^SecurityTokenExpired$/),
        ),
        mark,
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The signed URL or the STS token is past its time.",
      source: documentation,
    },
    "clock-skew": {
      when: all(body(/\bRequestTimeTooSkewed\b/), mark),
      cause: "token-expired",
      strength: "decisive",
      because: "The clock of the caller is more than 15 minutes off.",
      source: documentation,
    },
    "key-unknown": {
      when: any(
        body(/The\s+OSS\s+Access\s+Key\s+Id\s+you\s+provided\s+(?:does\s+not\s+exist|is\s+disabled)/i),
        all(member("Code", /^(?:InvalidAccessKeyId|InvalidSecurityToken|AccessKeyIdAndSecurityTokenNotMatch)$/), mark),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "OSS does not accept this AccessKey id, or the STS token that came with it.",
      source: documentation,
    },
    signature: {
      when: all(any(member("Code", /^SignatureDoesNotMatch$/), body(/\bSignatureDoesNotMatch\b/)), mark),
      cause: "authentication",
      strength: "decisive",
      because: "OSS calculates another signature from the request and the secret.",
      source: documentation,
    },
    "account-stopped": {
      when: any(
        member("Code", /^(?:UserDisable|AbnormalBucketOwnerStatus|InDebt(?:Overdue)?|BucketDisable)$/),
        all(body(/\bUserDisable\b|\bAbnormalBucketOwnerStatus\b|\bInDebt(?:Overdue)?\b|\bBucketDisable\b/), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The bucket or the account behind it is stopped, for example over an unpaid bill.",
      source: documentation,
      actor: "account-admin",
    },
    "domain-taken": {
      when: any(member("Code", /^CnameDenied$/), all(body(/\bCnameDenied\b/), mark)),
      cause: "permissions",
      strength: "strong",
      because: "The custom domain is bound to a bucket of another account.",
      source: documentation,
      also: { resource: "moderate" },
    },
    endpoint: {
      when: any(
        all(body(/must\s+be\s+addressed\s+using\s+the\s+specified\s+endpoint/i), mark),
        member("Code", /^(?:NonStandardHost|SecondLevelDomain)Forbidden$/),
      ),
      cause: "resource",
      strength: "strong",
      because: "OSS says that this bucket must be called at another endpoint, or by its own host name.",
      source: documentation,
      also: { headers: "moderate", permissions: "excludes" },
    },
    "vpc-endpoint-policy": {
      when: all(body(/Access\s+denied\s+by\s+VPC\s+endpoint\s+policy/i), mark),
      cause: "ip-block",
      strength: "strong",
      because: "The policy of the network's VPC endpoint does not let this bucket through.",
      source: documentation,
      also: { permissions: "moderate" },
      actor: "network-owner",
    },
    archived: {
      when: all(any(member("Code", /^InvalidObjectState$/), body(/\bInvalidObjectState\b/)), mark),
      cause: "resource",
      strength: "decisive",
      because: "The object lies in an archive and must be restored before it can be read.",
      source: documentation,
      also: { permissions: "excludes" },
    },
    policy: {
      when: all(
        body(
          oneOf(
            /Access\s+denied\s+by\s+(?:authorizer.{1,6}s|bucket)\s+policy/i,
            inARow(
              /You\s+have\s+no\s+right\s+to\s+access\s+this\s+(?:bucket|object)\s+because\s+of\s+(?:bucket|user)\s+/i,
              /policy/i,
            ),
            /This\s+request\s+is\s+forbidden\s+by\s+kms/i,
          ),
        ),
        mark,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A policy of the bucket, the RAM identity or its session denies the action.",
      source: documentation,
    },
    anonymous: {
      when: any(
        body(/Anonymous\s+user\s+has\s+no\s+right\s+to\s+access\s+this\s+(?:bucket|object)/i),
        body(/Anonymous\s+access\s+is\s+forbidden\s+for\s+this\s+operation/i),
        all(
          body(/You\s+have\s+no\s+right\s+to\s+access\s+this\s+object/i),
          not(requestHeader("authorization")),
          not(url(/[?&](?:x-oss-)?signature=/i)),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The request carries no credential, and the bucket or object is not public.",
      source: documentation,
    },
    acl: {
      when: any(
        body(/You\s+have\s+no\s+right\s+to\s+access\s+this\s+object(?:\s+because\s+of\s+bucket\s+acl)?/i),
        body(/The\s+bucket\s+you\s+(?:access|visit)\s+(?:does|is)\s+not\s+belong\s+to\s+you/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The bucket's ACL does not let this caller in, and no policy grants the action.",
      source: "https://www.alibabacloud.com/help/en/oss/support/0003-00000001",
      also: { authentication: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  referer: {
    headline: "The bucket's hotlink protection refused your Referer.",
    meaning:
      "The bucket lets in only listed Referers, and may refuse an empty one too. Signing the URL does not always help.",
    fix: [
      "If you own the bucket: add the site to the Referer list, or allow an empty Referer, in the bucket's Hotlink Protection.",
      { do: "Try with a Referer that is listed.", snippet: 'curl -I -e https://www.example.com/ "{url}"' },
      "In a browser: check that the page's referrer policy lets the header through.",
    ],
  },
  cors: {
    headline: "The bucket has no CORS rule for this request.",
    meaning:
      "The browser asked whether its page may read the bucket, and OSS said no. Rights and signatures are not the problem.",
    fix: [
      "Add a rule to the bucket's Cross-Origin Resource Sharing (CORS) that names your origin exactly, the method and the headers.",
      {
        do: "Test it.",
        snippet:
          'curl -i -X OPTIONS -H "Origin: https://www.example.com" -H "Access-Control-Request-Method: GET" "{url}"',
      },
    ],
  },
  expired: {
    headline: "The signed OSS link or token has expired.",
    meaning: "The signature was right for a time that is over.",
    fix: [
      "Make a new signed URL; with STS, get new credentials first: a URL never outlives the token that signed it.",
      "Check the clock of the machine that signs.",
    ],
  },
  "clock-skew": {
    headline: "Your clock is too far from the server's.",
    meaning: "OSS allows 15 minutes. The key is good.",
    fix: [{ do: "Set the clock by NTP.", snippet: "timedatectl set-ntp true" }, "Send Date in GMT."],
  },
  "key-unknown": {
    headline: "OSS does not know this AccessKey.",
    meaning: "The id is mistyped, disabled or deleted, or an STS id was sent without its token.",
    fix: [
      "Compare the id with the console, and enable it.",
      "With STS, send the token as `x-oss-security-token` or security-token.",
    ],
  },
  signature: {
    headline: "OSS calculates another signature.",
    meaning: "The secret is wrong, or what was signed is not what was sent.",
    fix: [
      "Compare StringToSign in the answer with your own.",
      "Send the same `Content-Type`, method and `x-oss-*` headers as were signed; a signed PUT often fails on `Content-Type` alone.",
      "Use an SDK to sign.",
    ],
  },
  "account-stopped": {
    headline: "The Alibaba Cloud account behind the bucket is stopped.",
    meaning: "An unpaid bill, a deletion or a security measure stopped it. Policies do not help.",
    fix: [
      "Let the bucket's owner look at the bills and notices of the account.",
      "When the bill is paid, wait until the service is restored.",
    ],
  },
  "domain-taken": {
    headline: "The domain is bound to another account's bucket.",
    meaning: "OSS lets a domain point to one bucket only. A policy on your bucket does not help.",
    fix: [
      "Let the other account unbind the domain, if you know it.",
      "Or prove that the domain is yours with the TXT record that the console shows, then bind it.",
    ],
  },
  endpoint: {
    headline: "The OSS bucket must be called at another address.",
    meaning:
      "OSS answers with 403 when the bucket lies in another region than the endpoint, or when it stands in the path and not in the host name. Rights are not the problem.",
    fix: [
      "Use the endpoint in the answer's Endpoint element.",
      "Set the region of the SDK to that of the bucket.",
      "For SecondLevelDomainForbidden, turn path style off in an S3 client: OSS wants the bucket in the host name, as in BUCKET.oss-cn-hangzhou.aliyuncs.com.",
    ],
  },
  "vpc-endpoint-policy": {
    headline: "The VPC endpoint's policy blocks this bucket.",
    meaning: "The refusal depends on the network that the call comes from. The bucket and the key may be fine.",
    fix: ["Add the bucket to the policy of the VPC gateway endpoint.", "Or call through another network, and compare."],
  },
  archived: {
    headline: "The OSS object is archived.",
    meaning: "Rights are fine: an object of an archive class is not ready for download until it is restored.",
    fix: [
      { do: "Restore it, and wait until it is ready.", snippet: "ossutil restore oss://BUCKET/KEY" },
      "Or turn on real-time access of archive objects for the bucket.",
    ],
  },
  policy: {
    headline: "A policy denies this OSS action.",
    meaning:
      "With STS, the role's policy and the policy given at AssumeRole must both allow it: only their intersection counts.",
    fix: [
      "Allow the action on `acs:oss:*:*:BUCKET` and `acs:oss:*:*:BUCKET/*` in the policy that the message names.",
      "Look for an explicit deny in the bucket policy, also for conditions on the source address.",
      "For encrypted objects, allow the KMS key too.",
    ],
  },
  anonymous: {
    headline: "The OSS bucket is not public, and your request is not signed.",
    meaning: "Without a signature you are an anonymous user.",
    fix: [
      {
        do: "Hand out a signed URL instead of the bare one; ossutil 1 calls the command `sign`.",
        snippet: "ossutil presign oss://BUCKET/KEY --expires-duration 1h",
      },
      "Or sign the request with an SDK.",
      "Only for data that everyone may read: set the object to public-read and turn Block Public Access off.",
    ],
  },
  acl: {
    headline: "The bucket's ACL does not let you in.",
    meaning:
      "The bucket is private. Either the request was not signed at all, or the RAM identity that signed it lacks the action.",
    fix: [
      "Signed? Allow the action, such as `oss:GetObject`, for the RAM user or role.",
      { do: "Not signed? Use a signed URL.", snippet: "ossutil presign oss://BUCKET/KEY --expires-duration 1h" },
      "Behind a CDN: grant the CDN access to the private bucket first, then make it the origin.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  referer: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>You are denied by bucket referer policy.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
  },
  cors: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: AliyunOSS\nx-oss-request-id: EXAMPLE\n\n<Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message></Error>",
    ],
    ignores: [
      "<Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message></Error>",
    ],
  },
  expired: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Request has expired.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId><Expires>2024-01-01T00:00:00.000Z</Expires></Error>",
      "oss2.exceptions.ServerError: {'status': 403, 'x-oss-request-id': 'EXAMPLE', 'details': {'Code': 'SecurityTokenExpired', 'Message': 'The security token you provided has expired.', 'HostId': 'b.oss-cn-beijing.aliyuncs.com'}}",
    ],
    ignores: [
      "<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2024-01-01T00:00:00Z</Expires></Error>",
    ],
  },
  "clock-skew": {
    matches: [
      "<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
  },
  "key-unknown": {
    matches: [
      "<Error><Code>InvalidAccessKeyId</Code><Message>The OSS Access Key Id you provided does not exist in our records.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
    ignores: [
      "<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>",
    ],
  },
  signature: {
    matches: [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
  },
  "account-stopped": {
    matches: [
      "<Error><Code>UserDisable</Code><Message>UserDisable</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
      "<Error><Code>InDebt</Code><Message>Current user is indebted</Message><RequestId>EXAMPLE</RequestId></Error>",
    ],
  },
  "domain-taken": {
    matches: ["<Error><Code>CnameDenied</Code><Message>The cname belongs to another user</Message></Error>"],
  },
  endpoint: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.</Message><HostId>b.oss-cn-beijing.aliyuncs.com</HostId><Endpoint>oss-cn-hangzhou.aliyuncs.com</Endpoint></Error>",
    ],
  },
  "vpc-endpoint-policy": {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Access denied by VPC endpoint policy.</Message><HostId>b.oss-cn-hangzhou-internal.aliyuncs.com</HostId></Error>",
    ],
  },
  archived: {
    matches: [
      "<Error><Code>InvalidObjectState</Code><Message>The operation is not valid for the object's state</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
    ignores: [
      "<Error><Code>InvalidObjectState</Code><Message>The operation is not valid for the object's storage class</Message></Error>",
    ],
  },
  policy: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Access denied by authorizer's policy.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId><EC>0003-00000003</EC></Error>",
      "<Error><Code>AccessDenied</Code><Message>Access denied by bucket policy.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
    ],
  },
  anonymous: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Anonymous user has no right to access this bucket.</Message><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId></Error>",
      "GET /a.jpg HTTP/1.1\nHost: b.oss-cn-hangzhou.aliyuncs.com\n\nHTTP/1.1 403 Forbidden\nServer: AliyunOSS\n\n<Error><Code>AccessDenied</Code><Message>You have no right to access this object because of bucket acl.</Message></Error>",
    ],
  },
  acl: {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>You have no right to access this object because of bucket acl.</Message><RequestId>EXAMPLE</RequestId><HostId>b.oss-cn-hangzhou.aliyuncs.com</HostId><EC>0003-00000001</EC></Error>",
      "oss2.exceptions.AccessDenied: {'status': 403, 'details': {'Code': 'AccessDenied', 'Message': 'The bucket you access does not belong to you.'}}",
    ],
    ignores: ["<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"],
  },
};
