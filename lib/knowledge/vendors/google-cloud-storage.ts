import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const json = "https://docs.cloud.google.com/storage/docs/json_api/v1/status-codes";
const xml = "https://docs.cloud.google.com/storage/docs/xml-api/reference-status";

const mine = any(
  header("x-guploader-uploadid"),
  header("server", /^UploadServer$/),
  body(/storage\.googleapis\.com|storage\.cloud\.google\.com|\bgs:\/\//i),
  url(/^https?:\/\/(?:[\w.-]{1,80}\.)?storage\.(?:googleapis|cloud\.google)\.com\/|\/storage\/v1\/b\//i),
);

export const refusals = vendor(
  {
    name: "Google Cloud Storage",
    layer: "storage",
    seen: any(
      header("x-guploader-uploadid"),
      header("server", /^UploadServer$/),
      url(/^https?:\/\/(?:[\w.-]{1,80}\.)?storage\.googleapis\.com\//i),
    ),
    ids: ["x-guploader-uploadid", "x-goog-request-id"],
  },
  {
    anonymous: {
      when: body(/Anonymous\s+caller\s+does\s+not\s+have\s+storage\.[\w.]{3,60}\s+access/i),
      cause: "authentication",
      strength: "strong",
      because: "Cloud Storage saw no credential, and the object or bucket is not public.",
      source: "https://github.com/FirebaseExtended/experimental-extensions/issues/54",
      also: { resource: "weak", permissions: "weak" },
    },
    "billing-off": {
      when: any(
        body(
          oneOf(
            /billing\s+account\s+for\s+the\s+owning\s+project\s+is\s+disabled/i,
            inARow(
              /project\s+to\s+be\s+billed\s+/i,
              /(?:is\s+associated\s+with\s+an?\s+(?:absent|closed|delinquent|disabled)|has\s+not\s+configured)/i,
            ),
          ),
        ),
        all(member("reason", /^accountDisabled$/), member("domain", /^global$/)),
        member("Code", /^UserProjectAccountProblem$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The project that pays for the bucket or the request has no open billing account.",
      source: "https://github.com/googleapis/python-storage/issues/951",
    },
    "requester-pays": {
      when: body(/requester\s+pays\s+bucket\s+but\s+no\s+(?:user|billing)\s+project|\bUserProjectMissing\b/i),
      cause: "headers",
      strength: "strong",
      because: "The bucket lets its readers pay, and the request named no project to bill.",
      source: xml,
      also: { permissions: "moderate" },
    },
    "signature-mismatch": {
      when: body(/Check\s+your\s+Google\s+secret\s+key\s+and\s+signing\s+method/i),
      cause: "authentication",
      strength: "decisive",
      because: "Cloud Storage calculated another signature than the URL or request holds.",
      source: "https://github.com/googleapis/google-cloud-node/issues/1976",
      also: { headers: "weak" },
    },
    "signed-url-expired": {
      when: any(
        all(member("Code", /^ExpiredToken$/), any(mine, body(/Request\s+(?:signature|has)\s+expired/i))),
        body(/Request\s+signature\s+expired\s+at:/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The signed URL was good for a time that is over.",
      source: "https://docs.cloud.google.com/storage/docs/access-control/signed-urls",
    },
    "permission-missing": {
      when: body(/does\s+not\s+have\s+(?<permission>storage\.[\w.]{3,60})\s+access/i),
      cause: "permissions",
      strength: "decisive",
      because: "The caller is known, and no role gives it {permission} there.",
      source: json,
      also: { resource: "weak" },
    },
    "retention-policy": {
      when: body(
        oneOf(
          /\bretentionPolicyNotMet\b|\bobjectUnderActiveHold\b/i,
          /subject\s+to\s+(?:the\s+)?bucket.{1,6}s\s+retention\s+policy/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The object may not be changed or deleted yet, whoever asks.",
      source: json,
      actor: "account-admin",
    },
    "public-access-prevention": {
      when: body(/public\s+access\s+prevention\s+is\s+enforced/i),
      cause: "permissions",
      strength: "decisive",
      because: "Public access prevention forbids to make the bucket or object public.",
      source: "https://docs.cloud.google.com/storage/docs/org-policy-constraints",
    },
    "write-rate": {
      when: body(/exceeded\s+the\s+rate\s+limit\s+for\s+object\s+mutation/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The same object was written too often in a short time.",
      source: json,
      retry: "after",
    },
    "access-denied": {
      when: all(member("Code", /^AccessDenied$/), mine),
      cause: "permissions",
      strength: "moderate",
      because: "Cloud Storage denied access without saying whether the caller is known.",
      source: xml,
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  anonymous: {
    headline: "Cloud Storage got no credential, and this is not public.",
    meaning:
      "Either the object is meant to be private and the request must prove who calls, or it should be public and is not. A missing object gives the same answer.",
    fix: [
      {
        do: "Send a token.",
        snippet: 'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" "{url}"',
      },
      "For a signed URL, see that nothing cut off or encoded again the query after the `?`.",
      {
        do: "If you own the bucket and it is meant to be public, let everyone read; with this role, everyone can list it too.",
        snippet:
          "gcloud storage buckets add-iam-policy-binding gs://BUCKET --member=allUsers --role=roles/storage.objectViewer",
      },
    ],
  },
  "billing-off": {
    headline: "The project behind this bucket has no open billing account.",
    meaning:
      "The message speaks of the project that owns the bucket or of the one that is billed for the request. When the bucket is not yours, only its owner can correct it.",
    fix: [
      "Check the bucket's name first: names are global, and a mistyped one may be a stranger's.",
      "If you own the project: link an open billing account under Billing, and wait a few minutes.",
      "See which project is billed: `userProject`, `X-Goog-User-Project`, or gcloud's `billing/quota_project`.",
    ],
  },
  "requester-pays": {
    headline: "This bucket wants to know who pays for the request.",
    meaning:
      "The bucket's owner turned on requester pays. The request must name a project of yours with billing, and you need the right to use it.",
    fix: [
      { do: "Name your project.", snippet: "gcloud storage cp gs://BUCKET/OBJECT . --billing-project=MY_PROJECT" },
      "Over HTTP, send `userProject=MY_PROJECT` or the header `x-goog-user-project`.",
    ],
  },
  "signature-mismatch": {
    headline: "The signature of this Cloud Storage URL is wrong.",
    meaning:
      "The request differs from what was signed, or the key is another. The answer's StringToSign shows what Google signed.",
    fix: [
      "Compare StringToSign with yours line by line: method, path, content type and every signed header must be equal.",
      "Send the same `Content-Type` that was signed; a browser upload often adds its own.",
      "When URLs fail after some days, sign with a service account key of your own: platform keys are rotated.",
    ],
  },
  "signed-url-expired": {
    headline: "This Cloud Storage link has expired.",
    meaning: "Nothing is wrong with the object. Newer signed URLs live for seven days at most.",
    fix: [
      "Make a new signed URL, when it is needed and not ahead of time.",
      "Check whether a cache or an e-mail holds old links, and check the clock of the machine that signs.",
    ],
  },
  "permission-missing": {
    headline: "Your Google account lacks access to this bucket or object.",
    meaning:
      "The message names the account and the missing permission. Without the right to list, a missing object looks like a forbidden one.",
    fix: [
      {
        do: "Grant a role that holds the permission to the account that the message names.",
        snippet:
          "gcloud storage buckets add-iam-policy-binding gs://BUCKET --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=roles/storage.objectUser",
      },
      "Is it the wrong account, check what the program runs as, and `GOOGLE_APPLICATION_CREDENTIALS`.",
      "`storage.objects.get` and `storage.objects.create` do not include delete: overwriting needs `storage.objects.delete` too.",
      "`storage.buckets.get` is missing from the object roles; add Storage Bucket Viewer, or let the program not read the bucket itself.",
    ],
  },
  "retention-policy": {
    headline: "A retention rule protects this object.",
    meaning:
      "Until the time in the message, or while a hold is on it, nobody can delete or overwrite it; roles do not help.",
    fix: [
      "Write under a new name in place of overwriting.",
      {
        do: "Release the hold, or shorten the bucket's policy when it is not locked.",
        snippet: "gcloud storage objects update gs://BUCKET/OBJECT --no-temporary-hold --no-event-based-hold",
      },
      "Else wait until the time that the message names.",
    ],
  },
  "public-access-prevention": {
    headline: "This bucket may not be made public.",
    meaning: "Public access prevention is set on the bucket or by the organization. It stands above IAM and ACLs.",
    fix: [
      "Hand out signed URLs, or serve the files through a load balancer or your application.",
      "Or ask the organization's policy administrator to lift `storage.publicAccessPrevention` for the project.",
    ],
  },
  "write-rate": {
    headline: "Cloud Storage limits how often one object is written.",
    meaning: "One object takes about one write each second. Other objects are not affected.",
    fix: [
      "Wait and try again with growing pauses.",
      "Write to different names and combine them, or collect changes before writing.",
    ],
  },
  "access-denied": {
    headline: "Cloud Storage denied access.",
    meaning:
      "The short form does not say whether the caller was known. The element `Details`, where there is one, does.",
    fix: [
      "Read `Details`: an anonymous caller needs a credential, a named one needs a role.",
      "Check the object's name, capitals included.",
    ],
  },
};

const legacy = (code: number, reason: string, message: string) =>
  `{"error":{"code":${code},"message":"${message}","errors":[{"message":"${message}","domain":"global","reason":"${reason}"}]}}`;

export const samples: Samples<typeof refusals> = {
  anonymous: {
    matches: [
      legacy(
        401,
        "required",
        "Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).",
      ),
      "HTTP/2 403\nserver: UploadServer\nx-guploader-uploadid: EXAMPLE\ncontent-type: application/xml\n\n<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to example-bucket/a.png.</Details></Error>",
    ],
  },
  "billing-off": {
    matches: [
      legacy(403, "accountDisabled", "The billing account for the owning project is disabled in state absent"),
      "AccessDeniedException: 403 The project to be billed is associated with a closed billing account.",
    ],
  },
  "requester-pays": {
    matches: [
      "<?xml version='1.0' encoding='UTF-8'?><Error><Code>UserProjectMissing</Code><Message>Bucket is a requester pays bucket but no user project provided.</Message></Error>",
      "google.api_core.exceptions.BadRequest: 400 GET https://storage.googleapis.com/storage/v1/b/example: Bucket is requester pays bucket but no user project provided.",
    ],
  },
  "signature-mismatch": {
    matches: [
      "<?xml version='1.0' encoding='UTF-8'?><Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.</Message><StringToSign>GET\n\n\n1767225600\n/example-bucket/a.png</StringToSign></Error>",
    ],
    ignores: [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>",
    ],
  },
  "signed-url-expired": {
    matches: [
      "HTTP/2 400\nserver: UploadServer\n\n<?xml version='1.0' encoding='UTF-8'?><Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message><Details>Request signature expired at: 2026-11-20T10:11:12+00:00</Details></Error>",
    ],
    ignores: [
      "<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message><HostId>EXAMPLE=</HostId></Error>",
    ],
  },
  "permission-missing": {
    matches: [
      legacy(
        403,
        "forbidden",
        "sa@example-project.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object. Permission 'storage.objects.create' denied on resource (or it may not exist).",
      ),
      "google.api_core.exceptions.Forbidden: 403 GET https://storage.googleapis.com/storage/v1/b/example-bucket: sa@example-project.iam.gserviceaccount.com does not have storage.buckets.get access to the Google Cloud Storage bucket.",
    ],
    ignores: [
      legacy(401, "required", "Anonymous caller does not have storage.objects.get access to example-bucket/a.png."),
    ],
  },
  "retention-policy": {
    matches: [
      legacy(
        403,
        "retentionPolicyNotMet",
        "Object 'example-bucket/a.log' is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until 2027-01-01T00:00:00Z",
      ),
    ],
  },
  "public-access-prevention": {
    matches: [
      '{"error":{"code":412,"message":"The member bindings allUsers and allAuthenticatedUsers are not allowed since public access prevention is enforced."}}',
    ],
  },
  "write-rate": {
    matches: [
      '{"error":{"code":429,"message":"The object example-bucket/state.json exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate."}}',
    ],
  },
  "access-denied": {
    matches: [
      "HTTP/2 403\nserver: UploadServer\nx-guploader-uploadid: EXAMPLE\n\n<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message></Error>",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: AmazonS3\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    ],
  },
};
