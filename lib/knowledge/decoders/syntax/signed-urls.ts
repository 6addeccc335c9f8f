import { readDate } from "./time";
import { readBase64Json } from "./tokens";

/** How long a signed URL holds; times in ms since 1970. */
export interface SignedUrl {
  readonly scheme: string;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly source: string;
}

type Params = ReadonlyMap<string, string>;

/** The signed URLs of the big stores, then the general form. Names compare without case. */
export function readSignedUrl(url: string): SignedUrl | null {
  const params = query(url);
  // A link that was cut did not expire.
  if (missingParts(url)) return null;
  if (!params.size) return akamai([url]);
  return (
    dated(params) ??
    sas(params) ??
    cloudFront(params) ??
    epoch(params) ??
    akamai([...params.values(), url]) ??
    general(params)
  );
}

/** The parameters of each form of signed URL, as its maker writes them; the last is the signature. */
const forms: readonly (readonly [scheme: string, names: readonly string[]])[] = [
  ["presigned AWS URL", withPrefix("X-Amz-")],
  ["signed Google Cloud Storage URL", withPrefix("X-Goog-")],
  ["presigned AWS URL (version 2)", ["AWSAccessKeyId", "Expires", "Signature"]],
  ["signed Google Cloud Storage URL (version 2)", ["GoogleAccessId", "Expires", "Signature"]],
  ["CloudFront signed URL", ["Key-Pair-Id", "Policy", "Signature"]],
];

function withPrefix(prefix: string): string[] {
  return ["Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature"].map((name) => prefix + name);
}

/** What a URL lacks that begins as a signed one and holds no signature; null for every other URL. */
export function missingParts(url: string): { readonly scheme: string; readonly missing: readonly string[] } | null {
  const params = query(url);
  if (!params.size || url.includes("[redacted:")) return null;
  for (const [scheme, names] of forms) {
    const has = (name: string) => params.has(name.toLowerCase());
    // `Expires` and `Policy` alone may be anybody's.
    const begun = names.some((name) => has(name) && !/^(?:Expires|Policy|Signature)$/.test(name));
    if (begun && !has(names.at(-1) ?? "")) return { scheme, missing: names.filter((name) => !has(name)) };
  }
  return null;
}

function query(url: string): Params {
  const from = url.indexOf("?");
  if (from < 0) return new Map();
  // In a placeholder the sign of a fragment is none.
  const whole = url.slice(from + 1, from + 1 + 32 * 1024).replaceAll(/\[redacted:[^\]]{1,2000}\]/g, "redacted");
  const text = whole.split("#", 1)[0] ?? "";
  const list = [...new URLSearchParams(text)].map(([name, value]) => [name.toLowerCase(), value] as const);
  return new Map(list.reverse());
}

/** AWS Signature Version 4 and Google Cloud Storage V4: a date and a number of seconds. */
function dated(params: Params): SignedUrl | null {
  for (const [prefix, scheme, source] of [
    ["x-amz", "presigned AWS URL", "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html"],
    ["x-goog", "signed Google Cloud Storage URL", "https://cloud.google.com/storage/docs/access-control/signed-urls"],
  ] as const) {
    const starts = readDate(params.get(`${prefix}-date`) ?? "");
    const lasts = number(params.get(`${prefix}-expires`));
    if (starts !== null && lasts !== null) return { scheme, starts, ends: starts + lasts * 1000, source };
  }
  return null;
}

function sas(params: Params): SignedUrl | null {
  if (!params.has("sig") || !params.has("se")) return null;
  return {
    scheme: "Azure shared access signature",
    starts: readDate(params.get("st") ?? ""),
    ends: readDate(params.get("se") ?? ""),
    source: "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
  };
}

function cloudFront(params: Params): SignedUrl | null {
  if (!params.has("key-pair-id")) return null;
  const policy = params.get("policy");
  const condition = policy ? policyCondition(policy) : undefined;
  return {
    scheme: "CloudFront signed URL",
    starts: epochMs(path(condition, "DateGreaterThan", "AWS:EpochTime")),
    ends: policy ? epochMs(path(condition, "DateLessThan", "AWS:EpochTime")) : epochMs(params.get("expires")),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html",
  };
}

/** CloudFront writes base64 with `-_~` for `+=/`. */
function policyCondition(policy: string): unknown {
  const base64 = policy.slice(0, 16384).replace(/[-_~]/g, (char) => ({ "-": "+", _: "=" })[char] ?? "/");
  return path(readBase64Json(base64), "Statement", "0", "Condition");
}

function epoch(params: Params): SignedUrl | null {
  const ends = epochMs(params.get("expires"));
  if (ends === null || !params.has("signature")) return null;
  if (params.has("awsaccesskeyid"))
    return {
      scheme: "presigned AWS URL (version 2)",
      starts: null,
      ends,
      source: "https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html",
    };
  if (!params.has("googleaccessid")) return null;
  const source = "https://cloud.google.com/storage/docs/access-control/signed-urls-v2";
  return { scheme: "signed Google Cloud Storage URL (version 2)", starts: null, ends, source };
}

/** One parameter of any name, or a part of the path, that holds the fields: `hdnts=st=…~exp=…~acl=…~hmac=…`. */
function akamai(values: readonly string[]): SignedUrl | null {
  const token = values.find((value) => value.includes("~hmac=")) ?? "";
  const time = (name: string) => epochMs(new RegExp(`\\b${name}=(\\d+)`).exec(token)?.[1]);
  const ends = time("exp");
  const source = "https://techdocs.akamai.com/powershell/docs/new-edgeauthtoken";
  return ends === null ? null : { scheme: "Akamai token", starts: time("st"), ends, source };
}

const endNames = "exp expires expiry expire e oe deadline tokenendtime wowzatokenendtime".split(" ");
const proofNames = "sig signature token hmac hash sign policy s oh hdnts st md5 upsig tokenhash wowzatokenhash".split(
  " ",
);

/** An epoch time beside a signature, whoever made it. */
function general(params: Params): SignedUrl | null {
  if (!proofNames.some((name) => params.has(name))) return null;
  for (const name of endNames) {
    const ends = epochMs(params.get(name));
    if (ends !== null) return { scheme: `signed URL (${name})`, starts: null, ends, source: "" };
  }
  return null;
}

function path(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}

function number(text: string | undefined): number | null {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Seconds since 1970 that are a plausible date, or milliseconds by their size. */
function epochMs(value: unknown): number | null {
  const amount =
    typeof value === "number" ? value : typeof value === "string" && /^\d{9,13}$/.test(value) ? Number(value) : 0;
  if (amount > 1e12) return amount;
  return amount > 1e9 ? amount * 1000 : null;
}
