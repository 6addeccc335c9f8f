import { all, any, body, header, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const multiUser = "https://github.com/minio/minio/blob/master/docs/multi-user/README.md";
const codes = "https://github.com/minio/minio/blob/master/cmd/api-errors.go";
const minio = any(
  header("server", /^MinIO/i),
  header("x-minio-error-code"),
  body(/dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8/),
  body(/\bmc:\s+<ERROR>|\bio\.minio\.errors\b|detailedMessage.{1,5}Access Denied\./),
);

export const refusals = vendor(
  { name: "MinIO", layer: "storage", seen: minio, ids: ["x-amz-request-id", "x-amz-id-2", "x-minio-deployment-id"] },
  {
    "signed-url-expired": {
      when: all(minio, body(/Request\s+has\s+expired|Request\s+is\s+not\s+valid\s+yet|RequestTimeTooSkewed/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "MinIO says that the signed time is over, not yet come, or too far from its clock.",
      source: codes,
    },
    signature: {
      when: all(
        minio,
        any(
          member("Code", /^SignatureDoesNotMatch$/),
          body(/SignatureDoesNotMatch|request\s+signature\s+we\s+calculated\s+does\s+not\s+match/i),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "MinIO knows the access key; the signature does not fit its secret or the request as it arrived.",
      source: codes,
      also: { headers: "moderate", "server-config": "weak" },
    },
    "access-key": {
      when: all(
        minio,
        any(
          member("Code", /^(?:InvalidAccessKeyId|InvalidTokenId)$/),
          body(
            oneOf(
              /The\s+Access\s+Key\s+Id\s+you\s+provided\s+does\s+not\s+exist\s+in\s+our\s+records/i,
              /Your\s+account\s+is\s+disabled;\s+please\s+contact/i,
            ),
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "MinIO does not know the access key or session token, or the account is disabled.",
      source: codes,
      also: { permissions: "weak" },
    },
    "admin-credential": {
      when: any(
        member("Code", /^XMinio(?:IAMActionNotAllowed|InvalidIAMCredentials|SpeedtestInsufficientPermissions)$/),
        body(/Specified\s+IAM\s+action\s+is\s+not\s+allowed|XMinioIAMActionNotAllowed/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "MinIO's admin API does not allow this action for this account.",
      source: "https://github.com/minio/minio/blob/master/cmd/admin-handler-utils.go",
    },
    "upload-policy": {
      when: any(
        member("Code", /^PostPolicyInvalidKeyName$/),
        all(minio, body(/Invalid\s+according\s+to\s+Policy:\s+Policy\s+Condition\s+failed/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The form upload breaks a condition of the policy that was signed for it.",
      source: codes,
    },
    "access-denied": {
      when: all(
        minio,
        any(
          member("Code", /^(?:AccessDenied|AllAccessDisabled)$/),
          body(/\bAccess\s+Denied\b/i),
          header("x-minio-error-code", /^AccessDenied$/),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "No policy of MinIO allows the caller this action on this bucket or object.",
      source: multiUser,
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "signed-url-expired": {
    headline: "The signed request is too old, or a clock is wrong.",
    meaning: "A presigned URL ends at its time; a signed request must be made within minutes. The secret key is right.",
    fix: [
      "Make a new presigned URL, with a longer lifetime where needed.",
      { do: "Compare the clocks of client and server.", snippet: "curl -sI {url} | grep -i '^date'; date -u" },
    ],
  },
  signature: {
    headline: "The signature does not fit the request that MinIO received.",
    meaning:
      "Either the secret key is wrong, or something between changed what was signed: the host, the path or a header. Policies were not looked at.",
    fix: [
      "Check the secret key, without spaces or line breaks.",
      {
        do: "Behind a proxy pass Host unchanged, and do not rewrite the path.",
        snippet: "proxy_set_header Host $http_host;",
      },
      "Make presigned URLs with the host name that callers use, and the right region.",
      "Use path-style addresses unless the server has a domain set.",
    ],
  },
  "access-key": {
    headline: "MinIO does not know this access key.",
    meaning: "It was never made on this server, was deleted, or the account is disabled.",
    fix: [
      { do: "List what exists.", snippet: "mc admin user ls ALIAS; mc admin accesskey ls ALIAS" },
      "Check that the call goes to the right server and not to AWS or another deployment.",
      "With temporary credentials send the session token too.",
    ],
  },
  "admin-credential": {
    headline: "MinIO's admin API does not allow this for your account.",
    meaning: "Policies for buckets do not cover administration; root and service accounts have limits of their own.",
    fix: [
      { do: "Give the user the admin policy.", snippet: "mc admin policy attach ALIAS consoleAdmin --user USER" },
      "Do not use the root key as the name of a user or service account.",
    ],
  },
  "upload-policy": {
    headline: "The upload breaks its signed policy.",
    meaning: "The form's fields (key, size, content type) must fit the conditions that were signed.",
    fix: [
      "Compare each form field with the policy's conditions.",
      "Make a new policy that allows the key prefix, size and type you send.",
    ],
  },
  "access-denied": {
    headline: "No MinIO policy allows this.",
    meaning:
      "The user's policies, a service account's own policy and the bucket policy are looked at together; an explicit deny wins. Without ListBucket a missing object is answered this way too. An anonymous call needs a public bucket policy.",
    fix: [
      { do: "See the user's policies.", snippet: "mc admin user info ALIAS USER\nmc admin policy info ALIAS POLICY" },
      "Allow the action on the right resource: the bucket's ARN for listing, and ARN/* for objects.",
      "Check that the request was signed at all; a browser link is anonymous.",
    ],
  },
};

const xml = (code: string, message: string) =>
  `HTTP/1.1 403 Forbidden\nServer: MinIO\nX-Amz-Request-Id: 17C5A1EXAMPLE\nContent-Type: application/xml\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><Resource>/bucket/a.txt</Resource><RequestId>17C5A1EXAMPLE</RequestId></Error>`;

export const samples: Samples<typeof refusals> = {
  "signed-url-expired": {
    matches: [
      xml("AccessDenied", "Request has expired"),
      xml("RequestTimeTooSkewed", "The difference between the request time and the server&#39;s time is too large."),
    ],
  },
  signature: {
    matches: [
      xml(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
      ),
      "mc: <ERROR> Unable to list folder. The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    ],
    ignores: [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match</Message><HostId>x</HostId></Error>",
    ],
  },
  "access-key": {
    matches: [
      xml("InvalidAccessKeyId", "The Access Key Id you provided does not exist in our records."),
      "mc: <ERROR> Unable to initialize new alias from the provided credentials. The Access Key Id you provided does not exist in our records.",
    ],
  },
  "admin-credential": {
    matches: [
      '{"Code":"XMinioIAMActionNotAllowed","Message":"Specified IAM action is not allowed","RequestId":"17C5A1EXAMPLE"}',
    ],
  },
  "upload-policy": {
    matches: [xml("PostPolicyInvalidKeyName", "Invalid according to Policy: Policy Condition failed")],
  },
  "access-denied": {
    matches: [
      xml("AccessDenied", "Access Denied."),
      '{"detailedMessage":"Access Denied.","message":"Access Denied."}',
      "io.minio.errors.ErrorResponseException: Access denied",
      'HTTP/1.1 403 Forbidden\nServer: MinIO\nX-Minio-Error-Code: AccessDenied\nX-Minio-Error-Desc: "Access Denied."\n\n',
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: AmazonS3\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    ],
  },
};
