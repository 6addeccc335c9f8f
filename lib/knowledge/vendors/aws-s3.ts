import { all, any, body, header, member, method, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";
const denials = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html";
const cors = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html";

/** Other stores speak S3's words too; those that name themselves have files of their own. */
const others = any(
  header("x-oss-request-id"),
  header("server", /^MinIO/i),
  header("x-minio-error-code"),
  header("x-guploader-uploadid"),
  body(/aliyuncs\.com|storage\.googleapis\.com|\bMinIO\b/i),
);

const code = (name: RegExp) => any(member("Code", name), member("code", name), member("name", name));

const s3 = any(
  header("server", /^AmazonS3/i),
  header("x-amz-id-2"),
  header("x-amz-bucket-region"),
  member("HostId"),
  url(/\bs3[\w.-]{0,40}\.amazonaws\.com/i),
  body(
    oneOf(
      /\bs3[\w.-]{0,40}\.amazonaws\.com|<\/HostId>|\bAmazonS3|Service:\s+(?:Amazon\s+)?S3\b/i,
      /operation\s+error\s+S3\b|extendedRequestId/i,
    ),
  ),
);

const denied = any(
  all(any(member("Message", /^Access Denied\.?$/), member("message", /^Access Denied\.?$/)), s3),
  body(
    inARow(
      /\(AccessDenied\)\s+when\s+calling\s+the\s+/,
      /(?:\w{0,30}(?:Object|Bucket|Upload|Part)\w{0,30}|ListBuckets)\s+operation(?:\s+\([^)]{1,60}\))?:\s+/,
      /Access\s+Denied/,
    ),
  ),
  all(body(/AccessDenied:\s+Access\s+Denied\b|Access\s+Denied\s+\(Service:\s+(?:Amazon\s+)?S3/), s3),
  // A transcript that ends before the body.
  all(status(403), header("server", /^AmazonS3/i), without(any(method("HEAD"), body(/\S/)))),
  body(/<li>Code:\s+AccessDenied<\/li>|\bAmazon S3,[^\n]{1,200} Error Code: AccessDenied\b/),
  // Only S3's errors have a host id in the Go SDK's sentence, which Terraform and others print.
  body(/AccessDenied:\s+Access\s+Denied\s+status\s+code:\s+403,\s+request\s+id:\s+[\w-]{1,60},\s+host\s+id:/),
);

export const refusals = vendor(
  {
    name: "Amazon S3",
    layer: "storage",
    seen: any(header("server", /^AmazonS3/i), header("x-amz-id-2"), url(/\bs3[\w.-]{0,40}\.amazonaws\.com/i)),
    ids: ["x-amz-request-id", "x-amz-id-2"],
  },
  {
    "cors-not-set-up": {
      when: all(body(/CORS\s?Response:\s+CORS\s+is\s+not\s+enabled\s+for\s+this\s+bucket/i), without(others)),
      cause: "cors",
      strength: "decisive",
      because: "The bucket has no CORS rules at all.",
      source: cors,
    },
    "cors-no-rule": {
      when: all(
        body(
          oneOf(
            /CORS\s?Response:\s+This\s+CORS\s+request\s+is\s+not\s+allowed/i,
            /This\s+CORS\s+request\s+is\s+not\s+allowed\.\s+This\s+is\s+usually/i,
          ),
        ),
        without(others),
      ),
      cause: "cors",
      strength: "decisive",
      because: "No CORS rule of the bucket fits this origin, method and these headers together.",
      source: cors,
    },
    "link-expired": {
      when: all(
        any(
          all(
            any(member("Message", /^Request has expired\.?$/), body(/\bRequest\s+has\s+expired\b/)),
            any(s3, code(/^AccessDenied$/), body(/X-Amz-Expires|AccessDenied/)),
          ),
          body(/Invalid\s+according\s+to\s+Policy:\s+Policy\s+expired/i),
          all(code(/^ExpiredToken$/), url(/[?&]X-Amz-Signature=/i)),
        ),
        without(others),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "S3 says that the time of the signed link or form is over.",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
    },
    "clock-skew": {
      when: all(
        any(
          code(/^RequestTimeTooSkewed$/),
          body(
            oneOf(
              /RequestTimeTooSkewed/i,
              inARow(
                /difference\s+between\s+the\s+request\s+time\s+and\s+the\s+(?:current|server.{0,6}s?)\s+time\s+is\s+/i,
                /too\s+large/i,
              ),
            ),
          ),
        ),
        without(others),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The time in the signature is more than fifteen minutes from the server's.",
      source: errors,
    },
    "form-policy": {
      when: all(body(/Invalid\s+according\s+to\s+Policy:/i), without(others)),
      cause: "permissions",
      strength: "moderate",
      because: "The signed upload policy does not allow a field of the form as it was sent.",
      source: errors,
      also: { headers: "moderate" },
    },
    "header-not-signed": {
      when: any(
        body(/headers\s+present\s+in\s+the\s+request\s+which\s+were\s+not\s+signed/i),
        member("HeadersNotSigned"),
      ),
      cause: "headers",
      strength: "strong",
      because: "The request carries a header that the signature does not cover.",
      source: errors,
      also: { authentication: "moderate" },
    },
    "unknown-key": {
      when: all(
        any(
          code(/^InvalidAccessKeyId$/),
          body(
            oneOf(
              /\bInvalidAccessKeyId\b/i,
              /AWS\s+Access\s+Key\s+I[dD]\s+you\s+provided\s+does\s+not\s+exist\s+in\s+our\s+records/i,
            ),
          ),
        ),
        without(others),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The server does not know this access key.",
      source: errors,
    },
    "malformed-token": {
      when: body(/provided\s+token\s+is\s+malformed\s+or\s+otherwise\s+invalid/i),
      cause: "authentication",
      strength: "decisive",
      because: "The session token does not belong to this key or region, or was cut.",
      source: errors,
      also: { "token-expired": "weak" },
    },
    signature: {
      when: all(
        any(
          body(
            /does\s+not\s+match\s+the\s+signature\s+you\s+provided\.\s+Check\s+your\s+key\s+and\s+signing\s+method/i,
          ),
          all(
            any(code(/^SignatureDoesNotMatch$/), body(/\bSignatureDoesNotMatch\b/)),
            any(s3, member("StringToSignBytes")),
          ),
        ),
        without(others),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The access key is known, and the signature computed for this request is another.",
      source: errors,
    },
    "date-header": {
      when: body(/AWS\s+authentication\s+requires\s+a\s+valid\s+Date\s+or\s+x-amz-date\s+header/i),
      cause: "headers",
      strength: "decisive",
      because: "The signed request has no date, or one in a form that S3 cannot read.",
      source: "https://github.com/hubrick/vertx-s3-client/issues/5",
      also: { "token-expired": "weak", authentication: "against" },
    },
    "signing-scheme": {
      when: any(
        body(/authorization\s+mechanism\s+you\s+have\s+provided\s+is\s+not\s+supported/i),
        body(/authorization\s+header\s+is\s+malformed;\s+the\s+region\s+.{1,40}?\s+is\s+wrong/i),
        code(/^AuthorizationHeaderMalformed$/),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The request is signed for another region or with a scheme that this region does not take.",
      source: errors,
    },
    "two-credentials": {
      when: body(/Only\s+one\s+auth\s+mechanism\s+allowed/i),
      cause: "headers",
      strength: "decisive",
      because: "The request carries a signed URL and an Authorization header at once.",
      source: "https://github.com/request/request/issues/860",
      also: { authentication: "weak" },
    },
    "half-signed-url": {
      when: any(
        body(/Query-string\s+authentication\s+requires\s+the\s+Signature,\s+Expires\s+and\s+AWSAccessKeyId/i),
        all(
          denied,
          url(
            inARow(
              /^[^?]{1,2000}\?/i,
              /(?=.{0,2000}(?:X-Amz-(?:Algorithm|Credential|Date|Expires|SignedHeaders)|AWSAccessKeyId)=)/i,
              /(?!.{0,4000}Signature=)/i,
            ),
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The URL holds some parts of a signature for S3 and lacks others.",
      source: "https://github.com/aws/aws-sdk-php/issues/97",
      also: { headers: "weak", "server-config": "weak" },
    },
    "block-public-access": {
      when: body(
        oneOf(
          /(?:BlockPublic\w{1,10}|RestrictPublicBuckets)\s+setting\s+in\s+S3\s+Block\s+Public\s+Access/i,
          inARow(
            /public\s+(?:policies|ACLs|access(?:\s+control\s+lists\s+\(ACLs\))?)\s+(?:are|is)\s+/i,
            /(?:prevented|blocked)\s+by\s+(?:the\s+)?(?:S3|Block|Restrict)/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "S3 Block Public Access forbids policies and ACLs that make the bucket public.",
      source: `${denials}#troubleshoot-403-bpa`,
    },
    "acl-disabled": {
      when: any(
        code(/^AccessControlListNotSupported$/),
        body(/AccessControlListNotSupported|The\s+bucket\s+does\s+not\s+allow\s+ACLs/),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Access control lists are switched off for this bucket.",
      source: `${denials}#troubleshoot-403-acl-settings`,
    },
    "object-lock": {
      when: body(/Access\s+Denied\s+because\s+object\s+protected\s+by\s+object\s+lock/i),
      cause: "resource",
      strength: "decisive",
      because: "The object is under a retention period or legal hold.",
      source: `${denials}#troubleshoot-403-object-lock`,
    },
    "all-access-disabled": {
      when: any(
        code(/^AllAccessDisabled$/),
        body(/\bAllAccessDisabled\b|All\s+access\s+to\s+this\s+(?:object|bucket)\s+has\s+been\s+disabled/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "S3 serves nothing under this bucket name to anyone.",
      source: errors,
    },
    account: {
      when: any(
        code(/^(?:AccountProblem|NotSignedUp)$/),
        body(
          oneOf(
            /problem\s+with\s+your\s+AWS\s+account\s+that\s+prevents\s+the\s+(?:operation|action)/i,
            /account\s+is\s+not\s+signed\s+up\s+for\s+the\s+Amazon\s+S3\s+service/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "S3 says that the AWS account itself is not in order.",
      source: errors,
      actor: "account-admin",
    },
    archived: {
      when: any(
        code(/^InvalidObjectState$/),
        body(
          oneOf(
            /\bInvalidObjectState\b/i,
            inARow(
              /operation\s+is\s+not\s+valid\s+for\s+the\s+(?:source\s+)?object.{1,6}s\s+/i,
              /(?:storage\s+class|access\s+tier)/i,
            ),
          ),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The object is archived and must be restored before it can be read.",
      source: errors,
    },
    "presigned-head": {
      when: all(status(403), method("HEAD"), s3, url(/[?&](?:X-Amz-Signature|Signature)=/i)),
      cause: "authentication",
      strength: "strong",
      because: "The URL's signature covers the method, and S3 saw another: a URL signed for GET does not fit HEAD.",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
      also: { "token-expired": "moderate", resource: "moderate", permissions: "weak" },
    },
    "head-forbidden": {
      when: any(
        body(
          oneOf(
            /\(403\)\s+when\s+calling\s+the\s+Head(?:Object|Bucket)\s+operation/i,
            /\bForbidden\s+\(Service:\s+Amazon\s+S3;\s+Status\s+Code:\s+403|\[?Forbidden: null\b/i,
            /\bAWS::S3::Errors::Forbidden\b/i,
          ),
        ),
        all(status(403), method("HEAD"), any(header("server", /^AmazonS3/i), header("x-amz-id-2"))),
      ),
      cause: "permissions",
      strength: "strong",
      because: "S3 refused the HEAD call; such an answer has no body that could say why.",
      source: denials,
      also: { resource: "strong", "token-expired": "weak", authentication: "weak" },
    },
    "behind-cloudfront": {
      when: all(denied, header("via", /\(CloudFront\)/i), header("server", /^AmazonS3/i)),
      cause: "permissions",
      strength: "strong",
      because: "S3 refused CloudFront, which fetches for the caller: it may not read the object, or there is none.",
      source:
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
      also: { resource: "strong" },
      actor: "api-owner",
    },
    "unsigned-read": {
      when: all(
        denied,
        method("GET", "HEAD"),
        url(/^[^?]{1,2000}(?:\?(?!.{0,2000}(?:X-Amz-|Signature=|AWSAccessKeyId))|$)/),
        without(requestHeader("authorization")),
      ),
      cause: "resource",
      strength: "strong",
      because: "The link carries no signature, so the object is not public, or it does not exist and S3 hides that.",
      source: denials,
      also: { permissions: "moderate" },
    },
    "access-denied": {
      // The bucket's own access log says no more than the code.
      when: all(any(denied, body(/\bREST\.[A-Z]{3,7}\.\w{1,40} [^\n]{1,2000} 403 AccessDenied\b/)), without(others)),
      cause: "permissions",
      strength: "strong",
      because:
        "S3 gives this bare answer when no policy allows the call, and also for a missing object that the caller may not list.",
      source: denials,
      also: { resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cors-not-set-up": {
    headline: "The bucket has no CORS rules.",
    meaning:
      "S3 answers a browser's preflight only from the bucket's CORS rules. Bucket policies and public access do not replace them.",
    fix: [
      {
        do: "Add a rule under Permissions, Cross-origin resource sharing.",
        snippet:
          '[{ "AllowedOrigins": ["https://app.example.com"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 3000 }]',
      },
      "Check that the browser calls the bucket that you changed, in its own region.",
    ],
  },
  "cors-no-rule": {
    headline: "No CORS rule of the bucket fits this request.",
    meaning: "One and the same rule must hold the origin, the method and every header of the preflight.",
    fix: [
      "Compare Origin, `Access-Control-Request-Method` and `Access-Control-Request-Headers` with the rules; scheme and port count, and a slash at the end does not belong there.",
      'Add the missing method (PUT, POST, DELETE) or set AllowedHeaders to ["*"].',
      "Behind CloudFront, forward Origin and the two request headers, and clear cached answers.",
    ],
  },
  "link-expired": {
    headline: "The signed S3 link has expired.",
    meaning:
      "A signed link cannot be prolonged. It also ends with the temporary credentials that made it, however long it was meant to live.",
    fix: [
      { do: "Make a new link.", snippet: "aws s3 presign s3://BUCKET/KEY --expires-in 3600" },
      "Make links when they are needed instead of storing them.",
      "For links of several days (seven at most), sign with a user's long-lived key.",
    ],
  },
  "clock-skew": {
    headline: "Your clock differs too much from the server's.",
    meaning:
      "Signed requests must carry a time within fifteen minutes of the server's. Keys and policies are not the problem.",
    fix: [
      "Compare RequestTime and ServerTime in the answer.",
      "Turn on time synchronization; restart a container host or virtual machine that was asleep.",
      "Sign large uploads and retries anew instead of reusing an old signature.",
    ],
  },
  "form-policy": {
    headline: "The upload form breaks its own signed policy.",
    meaning:
      "A browser upload may hold only what the signed policy lists: key prefix, size, content type and each extra field.",
    fix: [
      "Read the condition in the message and compare it with the fields that were sent.",
      "Add a condition for every field except signature and file, also for those that the SDK adds.",
      "Send the fields in the form itself, and the file as the last one.",
    ],
  },
  "header-not-signed": {
    headline: "A header was added after the request was signed.",
    meaning:
      "S3 wants `x-amz-*` headers, and with signed links those that the link names, to be part of the signature.",
    fix: [
      "Read HeadersNotSigned in the answer.",
      "Give that header when the link is made (such as ContentType, ACL or encryption), or do not send it.",
      "Check whether a proxy or HTTP library adds it.",
    ],
  },
  "unknown-key": {
    headline: "The access key does not exist here.",
    meaning:
      "The key was deleted, mistyped, or belongs to another provider, partition or endpoint. A temporary key without its session token is unknown as well.",
    fix: [
      { do: "See which key is used, and from where.", snippet: "aws configure list" },
      "With a key that begins with ASIA, pass the session token too.",
      "For an S3-compatible store, set its endpoint; else the key goes to AWS.",
    ],
  },
  "malformed-token": {
    headline: "S3 does not accept the session token.",
    meaning:
      "The token was cut, is of another key, or was issued by an endpoint whose tokens this region does not take.",
    fix: [
      "Take key, secret and token from the same set of credentials.",
      "With a long-lived key (AKIA), send no token: unset `AWS_SESSION_TOKEN`.",
      "For a region that must be enabled first, get tokens from the region's own STS endpoint.",
    ],
  },
  signature: {
    headline: "The S3 signature does not match.",
    meaning: "The access key exists; the secret is wrong or the request was changed on the way. Policies play no part.",
    fix: [
      "Check the secret for missing or added characters.",
      "Compare CanonicalRequest in the answer with yours: path encoding, query order, headers.",
      "With a signed link: use the method, `Content-Type` and headers it was made for; do not encode the link a second time.",
      "Let proxies pass Host and Authorization unchanged.",
    ],
  },
  "date-header": {
    headline: "S3 finds no date that it can read in the signed request.",
    meaning:
      "The key and the secret were not looked at yet. The date is missing, in another language or form, or a browser or proxy took the header away.",
    fix: [
      "Send `x-amz-date` in UTC, as `20260131T120000Z`; browsers do not let a page set `Date`.",
      "Update the S3 library, or let it sign with version 4.",
      "Look at what is really sent, behind a proxy too.",
    ],
  },
  "signing-scheme": {
    headline: "The request is signed for the wrong region or scheme.",
    meaning: "S3 wants signatures of version 4, made for the bucket's own region. The key may be fine.",
    fix: [
      {
        do: "Find the bucket's region.",
        snippet: "curl -sI https://BUCKET.s3.amazonaws.com | grep -i x-amz-bucket-region",
      },
      "Set that region in the client, and make signed links with it.",
      "Switch old clients to signature version 4.",
    ],
  },
  "two-credentials": {
    headline: "The request brings S3 two credentials.",
    meaning:
      "S3 takes a signature in the URL or an Authorization header, never both. It happens when a client follows a redirect to a signed URL and keeps the header meant for the first server.",
    fix: [
      "Leave out the Authorization header on the request to the signed URL.",
      "In the client, drop the header on redirects to another host, or follow the redirect by hand.",
      {
        do: "Behind CloudFront, stop forwarding Authorization to the bucket where the URL is signed. Try it without.",
        snippet: "curl -i '{url}'",
      },
    ],
  },
  "half-signed-url": {
    headline: "The URL's signature for S3 is not complete.",
    meaning:
      "S3 found only part of a signature. Either the URL was cut, as a shell does at an unquoted `&`, or its signature is CloudFront's and S3 got to see it.",
    fix: [
      { do: "Put the URL in quotes.", snippet: "curl -i '{url}'" },
      "With `Key-Pair-Id` in the URL it is signed for CloudFront: sign the distribution's address, not the bucket's.",
      "Restrict viewer access on that behaviour of the distribution, so that CloudFront reads the signature and keeps it from S3.",
    ],
  },
  "block-public-access": {
    headline: "S3 Block Public Access stopped this change.",
    meaning:
      "You may be an administrator; a setting of the bucket or account forbids making things public. It outranks policies.",
    fix: [
      "Keep the bucket private and serve it through CloudFront with origin access control.",
      "If it must be public: turn off the setting that the message names, on the bucket and on the account, then repeat.",
      "Without such a need, leave out the public ACL or the `*` principal.",
    ],
  },
  "acl-disabled": {
    headline: "ACLs are switched off for this bucket.",
    meaning: "New buckets enforce that the owner owns every object, and refuse uploads that carry an ACL.",
    fix: [
      "Leave out the ACL (public-read and the like), and grant access by bucket policy.",
      "Only where ACLs are needed: set Object Ownership to bucket owner preferred.",
    ],
  },
  "object-lock": {
    headline: "Object Lock protects this object.",
    meaning: "Until the retention ends or the hold is lifted, the version cannot be overwritten or deleted.",
    fix: [
      { do: "See until when.", snippet: "aws s3api get-object-retention --bucket BUCKET --key KEY" },
      "In governance mode, callers with `s3:BypassGovernanceRetention` may pass; in compliance mode nobody may.",
    ],
  },
  "all-access-disabled": {
    headline: "S3 has shut off this bucket name for everyone.",
    meaning:
      "AWS closed the bucket, or the name is not the one that was meant: a path written twice or a missing bucket prefix ends at a reserved name.",
    fix: [
      "Check the bucket in the request: `s3://` twice, or CopySource without its bucket, leads here.",
      "If it is your bucket: look for a notice of AWS and the state of the account's payment.",
    ],
  },
  account: {
    headline: "The AWS account is not in order.",
    meaning: "The account is closed, suspended or not fully signed up. Keys and policies do not change that.",
    fix: [
      "Sign in as the account's owner and look at billing and notices.",
      "Write to AWS Support; that works in a suspended account too.",
    ],
  },
  archived: {
    headline: "The object is archived.",
    meaning: "Objects in Glacier and archive tiers must be restored first. Permissions are not the problem.",
    fix: [
      {
        do: "Ask for a copy, then wait until it is ready.",
        snippet:
          'aws s3api restore-object --bucket BUCKET --key KEY --restore-request \'{"Days":7,"GlacierJobParameters":{"Tier":"Standard"}}\'',
      },
      { do: "See whether it is ready.", snippet: "aws s3api head-object --bucket BUCKET --key KEY --query Restore" },
    ],
  },
  "presigned-head": {
    headline: "The signed URL is most likely not for HEAD.",
    meaning:
      "A presigned URL holds for one method. The same URL can serve GET and refuse HEAD, which has no body to say so.",
    fix: [
      { do: "Ask with GET for the first byte instead.", snippet: "curl -s -o /dev/null -D - -r 0-0 'URL'" },
      "Or sign a URL of its own for HEAD.",
    ],
  },
  "head-forbidden": {
    headline: "S3 refused to tell about this object.",
    meaning:
      "Tools ask with HEAD before they download, and S3 answers without a reason. A missing object looks the same to a caller who may not list the bucket.",
    fix: [
      {
        do: "Ask again in a way that shows the reason.",
        snippet: "aws s3api get-object --bucket BUCKET --key KEY /dev/null",
      },
      "Check bucket, key and region, letter by letter.",
      "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`.",
    ],
  },
  "behind-cloudfront": {
    headline: "The bucket behind CloudFront refused.",
    meaning:
      "The distribution may not read the bucket; or the object does not exist, which S3 hides from a distribution that may not list. With origin access control it is CloudFront that signs, not the caller.",
    fix: [
      "Ask for the object's full name, letter by letter: CloudFront adds a default document only at the root.",
      {
        do: "If you are the owner: see whether the object is there.",
        snippet: "aws s3api head-object --bucket BUCKET --key KEY",
      },
      "Let the distribution read the bucket: origin access control, and a bucket policy with `cloudfront.amazonaws.com` as Principal and the distribution's ARN as `AWS:SourceArn`.",
      "For objects encrypted with SSE-KMS, let the distribution use the key too.",
      "Clear the answer that CloudFront has kept.",
    ],
  },
  "unsigned-read": {
    headline: "The S3 object is not public, or not there.",
    meaning: "Without a signature S3 gives out public objects only, and it hides whether others exist.",
    fix: [
      "Check the key, letter by letter: case, encoded spaces, plus signs.",
      {
        do: "If you own the bucket: see whether the object exists.",
        snippet: "aws s3api head-object --bucket BUCKET --key KEY",
      },
      "Use a signed link or CloudFront with origin access control; or allow public reads in the bucket policy.",
    ],
  },
  "access-denied": {
    headline: "S3 denies access to this bucket or object.",
    meaning:
      "A policy is missing or denies; or the object does not exist and the caller may not list the bucket, which S3 hides behind the same words.",
    fix: [
      { do: "See who is calling.", snippet: "aws sts get-caller-identity" },
      "Check the key; allow `s3:ListBucket` on the bucket to see 404 for missing objects.",
      "Allow the action on the right ARN: `arn:aws:s3:::BUCKET` for lists, `arn:aws:s3:::BUCKET/*` for objects.",
      "Look at the bucket policy, the KMS key, object ownership and, for buckets of others, requester pays (`--request-payer` requester).",
      "Behind CloudFront: let the distribution read the bucket by origin access control.",
    ],
  },
};

const xml = (inner: string) =>
  `HTTP/1.1 403 Forbidden\nx-amz-request-id: EXAMPLE0000\nx-amz-id-2: EXAMPLE\nContent-Type: application/xml\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inner}<RequestId>EXAMPLE0000</RequestId><HostId>EXAMPLE</HostId></Error>`;

export const samples: Samples<typeof refusals> = {
  "cors-not-set-up": {
    matches: [
      xml(
        "<Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message><Method>PUT</Method><ResourceType>BUCKET</ResourceType>",
      ),
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: AliyunOSS\nx-oss-request-id: EXAMPLE\n\n<Error><Code>AccessForbidden</Code><Message>CORSResponse: CORS is not enabled for this bucket.</Message></Error>",
    ],
  },
  "cors-no-rule": {
    matches: [
      xml(
        "<Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.</Message>",
      ),
      "<Error><Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed.</Message></Error>",
    ],
    ignores: ['{"message":"This CORS request is not allowed"}'],
  },
  "link-expired": {
    matches: [
      xml(
        "<Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>3600</X-Amz-Expires><Expires>2026-01-01T10:00:00Z</Expires><ServerTime>2026-01-02T10:00:00Z</ServerTime>",
      ),
      "<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>",
      {
        evidence: `HTTP/1.1 400 Bad Request\nServer: AmazonS3\n\n${xml("<Code>ExpiredToken</Code><Message>The provided token has expired.</Message>")}`,
        request: "curl 'https://acme.s3.amazonaws.com/a.zip?X-Amz-Expires=604800&X-Amz-Signature=0a1b'",
      },
    ],
    ignores: [xml("<Code>AccessDenied</Code><Message>Access Denied</Message>")],
  },
  "clock-skew": {
    matches: [
      xml(
        "<Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>Thu, 01 Jan 2026 10:51:35 GMT</RequestTime><ServerTime>2026-01-01T10:30:05Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>",
      ),
      "botocore.exceptions.ClientError: An error occurred (RequestTimeTooSkewed) when calling the ListBuckets operation: The difference between the request time and the current time is too large.",
    ],
  },
  "form-policy": {
    matches: [
      xml(
        '<Code>AccessDenied</Code><Message>Invalid according to Policy: Policy Condition failed: ["starts-with", "$Content-Type", "image/"]</Message>',
      ),
    ],
  },
  "header-not-signed": {
    matches: [
      xml(
        "<Code>AccessDenied</Code><Message>There were headers present in the request which were not signed</Message><HeadersNotSigned>x-amz-acl</HeadersNotSigned>",
      ),
    ],
  },
  "unknown-key": {
    matches: [
      xml(
        "<Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message><AWSAccessKeyId>AKIAEXAMPLE</AWSAccessKeyId>",
      ),
      "An error occurred (InvalidAccessKeyId) when calling the PutObject operation: The AWS Access Key Id you provided does not exist in our records.",
    ],
  },
  "malformed-token": {
    matches: [
      "HTTP/1.1 400 Bad Request\nServer: AmazonS3\n\n<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message></Error>",
    ],
  },
  signature: {
    matches: [
      xml(
        "<Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><StringToSignBytes>41 57</StringToSignBytes>",
      ),
      "An error occurred (SignatureDoesNotMatch) when calling the PutObject operation: The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    ],
    ignores: [
      "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
    ],
  },
  "date-header": {
    matches: [
      xml("<Code>AccessDenied</Code><Message>AWS authentication requires a valid Date or x-amz-date header</Message>"),
      "AWS authentication requires a valid Date or x-amz-date header (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: EXAMPLE)",
    ],
  },
  "signing-scheme": {
    matches: [
      "<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message></Error>",
      "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region></Error>",
    ],
  },
  "two-credentials": {
    matches: [
      "<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><ArgumentName>Authorization</ArgumentName></Error>",
    ],
  },
  "half-signed-url": {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters</Message><RequestId>EXAMPLE</RequestId></Error>",
      {
        evidence: xml("<Code>AccessDenied</Code><Message>Access Denied</Message>"),
        request: "curl -i https://example.s3.eu-west-1.amazonaws.com/reports/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256",
      },
    ],
    ignores: [
      "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
      {
        evidence: xml("<Code>AccessDenied</Code><Message>Access Denied</Message>"),
        request:
          "curl -i 'https://example.s3.eu-west-1.amazonaws.com/reports/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=EXAMPLE'",
      },
    ],
  },
  "block-public-access": {
    matches: [
      'api error AccessDenied: User: arn:aws:iam::123456789012:user/example is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::example" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
      "An error occurred (AccessDenied) when calling the PutObjectAcl operation: User: arn:aws:iam::123456789012:user/example is not authorized to perform: s3:PutObjectAcl on resource: arn:aws:s3:::example/a because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.",
    ],
    ignores: ['{"message":"public policies are prevented by"}'],
  },
  "acl-disabled": {
    matches: [
      "An error occurred (AccessControlListNotSupported) when calling the PutObject operation: The bucket does not allow ACLs",
    ],
  },
  "object-lock": {
    matches: [
      "An error occurred (AccessDenied) when calling the DeleteObject operation: Access Denied because object protected by object lock.",
    ],
  },
  "all-access-disabled": {
    matches: [
      xml("<Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message>"),
      "fatal error: An error occurred (AllAccessDisabled) when calling the ListObjectsV2 operation: All access to this object has been disabled",
    ],
  },
  account: {
    matches: [
      xml(
        "<Code>AccountProblem</Code><Message>There is a problem with your AWS account that prevents the operation from completing successfully.</Message>",
      ),
      "<Error><Code>NotSignedUp</Code><Message>Your account is not signed up for the Amazon S3 service.</Message></Error>",
    ],
  },
  archived: {
    matches: [
      xml(
        "<Code>InvalidObjectState</Code><Message>The operation is not valid for the object's storage class</Message>",
      ),
      "botocore.errorfactory.InvalidObjectState: An error occurred (InvalidObjectState) when calling the GetObject operation: The operation is not valid for the object's access tier",
    ],
  },
  "presigned-head": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nx-amz-request-id: EXAMPLE0000\nServer: AmazonS3\n\n",
        request:
          "curl -I 'https://example.s3.eu-west-1.amazonaws.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00'",
      },
    ],
  },
  "head-forbidden": {
    matches: [
      "{ [Forbidden: null]\n  message: null,\n  code: 'Forbidden',\n  statusCode: 403,\n  retryable: false }",
      "Aws::S3::Errors::Forbidden: Aws::S3::Errors::Forbidden",
      "com.amazonaws.services.s3.model.AmazonS3Exception: Forbidden (Service: Amazon S3; Status Code: 403; Error Code: 403 Forbidden; Request ID: EXAMPLE)",
      "fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden",
      {
        evidence: "HTTP/1.1 403 Forbidden\nx-amz-request-id: EXAMPLE0000\nServer: AmazonS3\n\n",
        request: "curl -I https://example.s3.eu-west-1.amazonaws.com/reports/a.pdf",
      },
    ],
  },
  "behind-cloudfront": {
    matches: [
      "HTTP/2 403\ncontent-type: application/xml\nserver: AmazonS3\nx-cache: Error from cloudfront\nvia: 1.1 example.cloudfront.net (CloudFront)\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>EXAMPLE</RequestId><HostId>EXAMPLE</HostId></Error>",
    ],
    ignores: [
      "HTTP/2 403\ncontent-type: application/xml\nserver: AmazonS3\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>EXAMPLE</RequestId><HostId>EXAMPLE</HostId></Error>",
    ],
  },
  "unsigned-read": {
    matches: [
      {
        evidence: xml("<Code>AccessDenied</Code><Message>Access Denied</Message>"),
        request: "curl -i https://example.s3.eu-west-1.amazonaws.com/reports/a.pdf",
      },
      "> GET /reports/ HTTP/1.1\n> Host: files.example.com\n> Accept: */*\n>\n< HTTP/1.1 403 Forbidden\n< x-amz-request-id: EXAMPLE\n< Server: AmazonS3\n< ",
    ],
    ignores: [
      {
        evidence: xml("<Code>AccessDenied</Code><Message>Access Denied</Message>"),
        request:
          "curl -i 'https://example.s3.eu-west-1.amazonaws.com/reports/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=EXAMPLE'",
      },
    ],
  },
  "access-denied": {
    matches: [
      xml("<Code>AccessDenied</Code><Message>Access Denied</Message>"),
      "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied",
      "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><ul><li>Code: AccessDenied</li><li>Message: Access Denied</li><li>RequestId: EXAMPLE</li></ul></body></html>",
      "com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: EXAMPLE)",
      "Error: Error loading state: AccessDenied: Access Denied\n\tstatus code: 403, request id: EXAMPLE, host id: EXAMPLE=",
      '0a1b acme [06/Nov/2026:00:00:38 +0000] 192.0.2.3 - 3E57EXAMPLE REST.GET.OBJECT a.jpg "GET /acme/a.jpg HTTP/1.1" 403 AccessDenied 243 - 21 - "-" "curl/8.5.0" - EXAMPLE= SigV4 TLS_AES_128_GCM_SHA256 AuthHeader acme.s3.us-west-1.amazonaws.com TLSv1.3 - -',
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: CloudFront\n\n<Error><Code>AccessDenied</Code><Message>Access denied</Message></Error>",
      'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:iam::123456789012:user/x is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::example/a" because no identity-based policy allows the s3:GetObject action',
    ],
  },
};
