import { all, any, body, type Matcher, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  url(/^https?:\/\/[\w.-]{1,140}\.r2\.(?:cloudflarestorage\.com|dev)\b/i),
  body(/\.r2\.cloudflarestorage\.com/i),
);

const errors = "https://developers.cloudflare.com/r2/api/error-codes";

function code(name: string): Matcher {
  return all(body(new RegExp(`\\b${name}\\b`)), mark);
}

export const refusals = vendor(
  {
    name: "Cloudflare R2",
    layer: "storage",
    seen: url(/^https?:\/\/[\w.-]{1,140}\.r2\.(?:cloudflarestorage\.com|dev)\b/i),
    ids: ["cf-ray"],
  },
  {
    signature: {
      when: code("SignatureDoesNotMatch"),
      cause: "authentication",
      strength: "decisive",
      because: "R2 computed another signature: the secret or the signed text is not the right one.",
      source: errors,
      also: { headers: "moderate" },
    },
    unauthorized: {
      when: any(code("Unauthorized"), code("InvalidAccessKeyId")),
      cause: "authentication",
      strength: "strong",
      because: "R2 does not accept the access key for this account.",
      source: errors,
      also: { permissions: "weak" },
    },
    "access-denied": {
      when: code("AccessDenied"),
      cause: "permissions",
      strength: "strong",
      because: "R2 knows the key, and its token does not hold this bucket or operation.",
      source: errors,
      also: { resource: "weak" },
    },
    "object-token-rest": {
      when: all(
        body(/\bwrangler\b/i),
        body(/\br2\s+(?:object|bucket)\b/i),
        body(/\b403\b|Authentication\s+error|\bForbidden\b/i),
      ),
      cause: "permissions",
      strength: "moderate",
      because:
        "A token for objects only works with the S3 interface; Wrangler uses the REST interface, which wants an admin one.",
      source: "https://github.com/cloudflare/workers-sdk/issues/9235",
      also: { authentication: "moderate" },
      layer: "application",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  signature: {
    headline: "The signature of the request to R2 does not fit.",
    meaning:
      "The key was found. The secret is wrong, or the region, the host or a header differs from what was signed.",
    fix: [
      "Use `auto` as region, and the endpoint https://ACCOUNT_ID.r2.cloudflarestorage.com.",
      "Copy the secret again; it is shown once when the token is made.",
      "For signed addresses, send exactly the headers that were signed, `Content-Type` too.",
      "Remove proxies that change Host, Accept-Encoding or the path.",
    ],
  },
  unauthorized: {
    headline: "R2 does not accept the access key.",
    meaning: "The key belongs to another account or jurisdiction, or is an API token and not the S3 pair.",
    fix: [
      "Take access key id and secret from the R2 token's page, not the token's value itself.",
      "Check the account id in the endpoint, and `.eu.` for buckets of the European jurisdiction.",
      "When the message names SigV2, set the client to Signature Version 4.",
    ],
  },
  "access-denied": {
    headline: "The R2 token does not allow this.",
    meaning:
      "Tokens are for reading or for writing, and often for some buckets only. Listing and making buckets needs an admin one.",
    fix: [
      "Compare the token's permission and its list of buckets with the call.",
      "In tools that check whether the bucket exists, switch that off, for example `no_check_bucket = true` in rclone.",
      "For public reading, use a custom domain or r2.dev: the S3 endpoint is never public.",
    ],
  },
  "object-token-rest": {
    headline: "Wrangler's call to R2 was refused.",
    meaning: "The REST interface that Wrangler uses does not take tokens for objects only.",
    fix: [
      "Make a token with Admin Read & Write, or Workers R2 Storage Edit.",
      "Or upload with an S3 client and the object token's key pair.",
    ],
  },
};

const error = (name: string) => ({
  evidence: `HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 7aa62f3b5d6628ac-AMS\nContent-Type: application/xml\n\n<?xml version="1.0" encoding="UTF-8"?><Error><Code>${name}</Code><Message>Refused</Message></Error>`,
  request: "curl https://0123456789abcdef.r2.cloudflarestorage.com/bucket/a.txt",
});

export const samples: Samples<typeof refusals> = {
  signature: {
    matches: [error("SignatureDoesNotMatch")],
    ignores: ["<Error><Code>SignatureDoesNotMatch</Code></Error>"],
  },
  unauthorized: { matches: [error("Unauthorized")] },
  "access-denied": { matches: [error("AccessDenied")], ignores: ["<Error><Code>AccessDenied</Code></Error>"] },
  "object-token-rest": {
    matches: [
      "npx wrangler r2 object put my-bucket/index.js --file=./index.js --remote\n✘ [ERROR] Failed to fetch /accounts/EXAMPLE/r2/buckets/my-bucket/objects/index.js - 403: Forbidden",
    ],
    ignores: ["npx wrangler deploy\n403: Forbidden"],
  },
};
