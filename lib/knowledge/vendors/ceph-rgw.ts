import { all, any, body, header, type Matcher, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://github.com/ceph/ceph/blob/HEAD/src/rgw/rgw_common.cc";

/** The gateway numbers its answers so: tx, zeros, the time and the zone. */
const mark = any(
  header("x-amz-request-id", /^tx0{4,}[\da-f]/i),
  header("x-trans-id", /^tx0{4,}[\da-f]/i),
  member("RequestId", /^tx0{4,}[\da-f]/i),
  body(/\btx0{8,}[\da-f]{4,}-00[\da-f]{6,}/i),
);

function code(name: string): Matcher {
  return all(body(new RegExp(`\\b${name}\\b`)), mark);
}

export const refusals = vendor(
  { name: "Ceph object gateway", layer: "storage", seen: mark, ids: ["x-amz-request-id", "x-trans-id"] },
  {
    quota: {
      when: code("QuotaExceeded"),
      cause: "rate-limit",
      strength: "moderate",
      because: "The quota of the user or the bucket is used up; the gateway answers that with 403.",
      source: codes,
      also: { permissions: "moderate", resource: "weak" },
      retry: "no",
      actor: "account-admin",
    },
    suspended: {
      when: code("UserSuspended"),
      cause: "permissions",
      strength: "decisive",
      because: "The gateway's operator suspended the user.",
      source: codes,
    },
    "clock-skew": {
      when: code("RequestTimeTooSkewed"),
      cause: "token-expired",
      strength: "decisive",
      because: "The time in the signed request is too far from the gateway's clock.",
      source: codes,
    },
    "key-unknown": {
      when: code("InvalidAccessKeyId"),
      cause: "authentication",
      strength: "decisive",
      because: "This gateway does not know the access key.",
      source: "https://github.com/rook/rook/issues/2627",
    },
    signature: {
      when: code("SignatureDoesNotMatch"),
      cause: "authentication",
      strength: "decisive",
      because: "The gateway computed another signature.",
      source: codes,
      also: { headers: "weak" },
    },
    "access-denied": {
      when: code("AccessDenied"),
      cause: "permissions",
      strength: "moderate",
      because:
        "The gateway gives this for a user without the right or the admin capability, and for a request without a signature.",
      source: "https://github.com/blemmenes/radosgw_usage_exporter/issues/9",
      also: { authentication: "moderate", resource: "weak", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  quota: {
    headline: "The storage quota at the Ceph gateway is used up.",
    meaning: "The key and the bucket's policy are right. Reading and deleting still work.",
    fix: [
      {
        do: "Look at use and quota.",
        snippet: "radosgw-admin user stats --uid=USER --sync-stats; radosgw-admin user info --uid=USER",
      },
      "Delete objects, old versions and unfinished uploads, or have the quota raised.",
    ],
  },
  suspended: {
    headline: "The user is suspended at the Ceph gateway.",
    meaning: "No key of this user works.",
    fix: [{ do: "The operator can lift it.", snippet: "radosgw-admin user enable --uid=USER" }],
  },
  "clock-skew": {
    headline: "Your clock and the Ceph gateway's differ too much.",
    meaning: "Signed requests are good for a few minutes. The key is right.",
    fix: [
      { do: "Set the clock.", snippet: "timedatectl set-ntp true; date -u" },
      "Check the gateway's clock too: compare with its Date header.",
    ],
  },
  "key-unknown": {
    headline: "The Ceph gateway does not know this access key.",
    meaning: "The key belongs to another gateway, realm or cloud, or was removed.",
    fix: [
      "Check that the client's endpoint is the gateway's and not the one of AWS, and that the key was made there.",
      { do: "List the user's keys.", snippet: "radosgw-admin user info --uid=USER" },
      "For keys out of Kubernetes secrets, look for a newline at the end.",
    ],
  },
  signature: {
    headline: "The signature does not fit at the Ceph gateway.",
    meaning: "The secret is wrong, or something changed the request on its way.",
    fix: [
      "Check the secret for lost characters.",
      "Behind a proxy, pass Host on unchanged.",
      "Try path-style addresses, and the region that the gateway's zone group expects.",
    ],
  },
  "access-denied": {
    headline: "The Ceph gateway denied the access.",
    meaning: "The bucket is another user's, a policy says no, an admin capability is missing, or nothing was signed.",
    fix: [
      {
        do: "For the admin API, give the user the capability.",
        snippet: 'radosgw-admin caps add --uid=USER --caps="usage=read;buckets=read;users=read"',
      },
      { do: "Look who owns the bucket.", snippet: "radosgw-admin bucket stats --bucket=BUCKET" },
      "Look at the bucket's policy and at the user's limit of buckets.",
      "Do not mix the Swift address with S3 signatures.",
    ],
  },
};

const error = (name: string) =>
  `HTTP/1.1 403 Forbidden\nx-amz-request-id: tx000000000000000000090-005b887ffb-1c6c37f-default\nContent-Type: application/xml\n\n<?xml version="1.0" encoding="UTF-8"?><Error><Code>${name}</Code><RequestId>tx000000000000000000090-005b887ffb-1c6c37f-default</RequestId><HostId>1c6c37f-default-default</HostId></Error>`;

export const samples: Samples<typeof refusals> = {
  quota: { matches: [error("QuotaExceeded")] },
  suspended: { matches: [error("UserSuspended")] },
  "clock-skew": { matches: [error("RequestTimeTooSkewed")] },
  "key-unknown": { matches: [error("InvalidAccessKeyId")] },
  signature: { matches: [error("SignatureDoesNotMatch")] },
  "access-denied": {
    matches: [
      error("AccessDenied"),
      'Request error [403]: {"Code":"AccessDenied","RequestId":"tx000000000000000000090-005b887ffb-1c6c37f-gateway","HostId":"1c6c37f-gateway-gateway"}',
    ],
    ignores: [
      "<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>EXAMPLE123</RequestId></Error>",
    ],
  },
};
