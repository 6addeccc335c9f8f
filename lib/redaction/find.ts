import { isStandIn } from "./placeholder";
import { holdsSecret, kindOf, parameterHoldsSecret } from "./places";

/** A secret's place in a text. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A secret at the end of a match, with `after` characters behind it. */
const lastOf = (hit: RegExpMatchArray, value: string, kind: string, after = 0): Secret =>
  at((hit.index ?? 0) + hit[0].length - value.length - after, value, kind);

type Finder = (text: string) => Secret[];

const at = (start: number, value: string, kind: string): Secret => ({ start, end: start + value.length, kind });

/** The offset of a group's text inside a match; the group must not be empty. */
function groupAt(hit: RegExpMatchArray, group: string, from = 0): number {
  return (hit.index ?? 0) + hit[0].indexOf(group, from);
}

/** `name: value` at a line's start, a prefix of curl or of a quote allowed; folded lines belong to it. */
const headers: Finder = (text) =>
  [
    ...text.matchAll(
      /^([ \t]*(?:[<>|*] ?)?|.{0,200}?(?:-H|--header)[ =]*\$?["'])(:?[A-Za-z][\w.-]{1,60})([ \t]*:[ \t]*)([^\r\n]+(?:\r?\n[ \t]+(?![\w-]+:)[^\r\n]+){0,4})/gm,
    ),
  ].flatMap((hit) => {
    const [, lead = "", name = "", gap = "", all = ""] = hit;
    const start = hit.index + lead.length + name.length + gap.length;
    const quote = /["']$/.exec(lead)?.[0];
    const end = quote ? all.indexOf(quote) : -1;
    const value = end >= 0 ? all.slice(0, end) : all;
    return fieldValue(name, value, start);
  });

/** The secrets in the value of a field of this name. */
export function fieldValue(name: string, value: string, start: number): Secret[] {
  const lower = name.toLowerCase();
  if (lower === "cookie") return cookies(value, start);
  if (lower === "set-cookie") return cookies(value.split(";")[0] ?? "", start);
  if (lower === "authorization" || lower === "proxy-authorization" || lower === "x-authorization")
    return credentials(value, start);
  if (!holdsSecret(name)) return [];
  const scheme = /^(?:(?:bearer|token|basic|apikey)\s+)+/i.exec(value)?.[0] ?? "";
  return plainValue(value.slice(scheme.length), start + scheme.length, kindOf(name));
}

function plainValue(value: string, start: number, kind: string): Secret[] {
  const inner = value.trim();
  // A sentence is no secret: "session: not found" in a log stays.
  if (inner.length < 4 || /^[a-z]+ [a-z]+ [a-z ]+$/i.test(inner)) return [];
  return [at(start + value.indexOf(inner), inner, kind)];
}

const cookieAttribute = /^(?:path|domain|expires|max-age|samesite|priority)$/i;

/** Cookies whose value is a setting, not an identity. */
const harmlessCookie =
  /^(?:theme|lang|locale|logged_in|tz|currency|country|dark|consent|path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned)$/i;

function cookies(value: string, start: number): Secret[] {
  return [...value.matchAll(/([^=;\s]+)=("?)([^;"\r\n]*)/g)].flatMap((hit) => {
    const [, name = "", , text = ""] = hit;
    if (text.length < 4 || cookieAttribute.test(name) || (harmlessCookie.test(name) && text.length < 16)) return [];
    return [at(start + hit.index + hit[0].length - text.length, text.trimEnd(), "cookie")];
  });
}

const parameterSecret =
  /^(?:response|nonce|cnonce|opaque|mac|id|signature|oauth_consumer_key|oauth_token|oauth_signature|oauth_nonce|oauth_verifier|credential|ext|hash|token|key|apikey|api_key)$/i;

/** `Scheme credentials`, `Scheme a="b", c="d"`, AWS's forms, or a bare value. */
function credentials(value: string, start: number): Secret[] {
  const scheme = /^[ \t]*(?:[A-Za-z][\w-]{0,40}[ \t]+)+/.exec(value)?.[0] ?? "";
  const rest = value.slice(scheme.length);
  const from = start + scheme.length;
  if (/^[ \t]*AWS4-/i.test(scheme) || /Credential=/.test(rest)) return awsSignature(value, start);
  const parameters = [...rest.matchAll(/([\w-]+)=("([^"]*)"|[^,\s"]+)/g)];
  if (parameters.length > 1 || /^\w+="/.test(rest)) {
    return parameters.flatMap((hit) => {
      const text = hit[3] ?? hit[2] ?? "";
      const secret =
        parameterSecret.test(hit[1] ?? "") && !(hit[1] === "id" && text.length < 16 && !/hawk/i.test(scheme));
      return secret && text.length >= 4 ? [at(from + hit.index + hit[0].lastIndexOf(text), text, "signature")] : [];
    });
  }
  const inner = rest.trim();
  if (inner.length < 2 || isStandIn(inner)) return [];
  return [...inner.matchAll(/[^\s:]+/g)].flatMap((piece) => {
    const kind = /basic/i.test(scheme) ? "basic" : /bearer|token|bot/i.test(scheme) ? "bearer" : "credential";
    return piece[0].length >= 2 ? [at(from + rest.indexOf(inner) + piece.index, piece[0], kind)] : [];
  });
}

/** SigV4: the key id and the signature go; scope, dates and signed headers stay. */
const awsSignature = (value: string, start: number): Secret[] =>
  [...value.matchAll(/(Credential=)([^/,\s]+)|(Signature=)([0-9A-Za-z+/=%]+)/g)].map((hit) => {
    const text = hit[2] ?? hit[4] ?? "";
    return at(start + hit.index + hit[0].length - text.length, text, hit[2] ? "key-id" : "signature");
  });

/** `name=value` in a query, a fragment, a form or a list of settings. */
const parameters: Finder = (text) =>
  [...text.matchAll(/(^|[?&#;\s"'`|,(~])([A-Za-z_.][\w.%[\]-]{0,60})=((?:[^\s&;,"'<>)\]}`\\~]|~(?!\w+=))+)/gm)].flatMap(
    (hit) => {
      const [, lead = "", name = "", value = ""] = hit;
      const inUrl = /[?&#~]/.test(lead) || (text[(hit.index ?? 0) + hit[0].length] === "&" && !/\s/.test(lead));
      const start = hit.index + lead.length + name.length + 1;
      if (/^(?:x-amz-credential|x-goog-credential)$/i.test(name))
        return [at(start, /^(?:(?!%2F|\/).)+/i.exec(value)?.[0] ?? value, "key-id")];
      const secret = inUrl ? parameterHoldsSecret(name) : holdsSecret(name);
      return secret && value.length >= 4 && !/^(?:exp|st)=/.test(value) ? [at(start, value, kindOf(name))] : [];
    },
  );

/** `"name": "value"` in JSON, also escaped inside a string, in Python and in object literals. */
const members: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])([A-Za-z_$][\w.$ -]{0,60})\1(\s{0,8}(?::|=>|,)\s{0,8})(\\{0,31}["'])((?:(?!\4)[^\r\n]){1,16384})\4/g,
    ),
  ].flatMap((hit) => {
    const [, , name = "", separator = "", , value = ""] = hit;
    if (separator.includes(",") && !/^[a-z]*[-_]?(?:key|token|secret|password|authorization|cookie)$/i.test(name))
      return [];
    const start = groupAt(hit, value, hit[0].length - value.length - (hit[4]?.length ?? 0));
    return fieldValue(name, value, start);
  });

/** HAR and the like: `"name":"X","value":"Y"`, in either order. */
const pairs: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])name\1\s*:\s*\1([^"'\\\r\n]{1,80})\1\s*,\s*\1value\1\s*:\s*\1((?:(?!\1)[^\r\n]){1,16384})\1/gi,
    ),
    ...[
      ...text.matchAll(
        /(\\{0,31}["'])value\1\s*:\s*\1((?:(?!\1)[^\r\n]){1,16384})\1\s*,\s*\1name\1\s*:\s*\1([^"'\\\r\n]{1,80})\1/gi,
      ),
    ].map(
      (hit) => Object.assign([hit[0], hit[1], hit[3], hit[2]], { index: hit.index }) as unknown as RegExpMatchArray,
    ),
  ].flatMap((hit) => {
    const [, , name = "", value = ""] = hit;
    const start = (hit.index ?? 0) + hit[0].indexOf(value, /value/i.exec(hit[0])?.index ?? 0);
    const found = fieldValue(name, value, start);
    return found.length || !parameterHoldsSecret(name) ? found : plainValue(value, start, kindOf(name));
  });

/** `<Name>value</Name>`, hidden inputs and meta tags. */
const elements: Finder = (text) => [
  ...[...text.matchAll(/<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>([^<>]{1,16384})<\//g)].flatMap((hit) =>
    holdsSecret(hit[1]?.replace(/^\w+:/, "") ?? "")
      ? plainValue(hit[2] ?? "", (hit.index ?? 0) + hit[0].length - 2 - (hit[2]?.length ?? 0), kindOf(hit[1] ?? ""))
      : [],
  ),
  ...[...text.matchAll(/<(?:input|meta)\s[^<>]{0,4000}>/gi)].flatMap((hit) => {
    const name = /\sname=["']?([\w.:-]{1,80})/i.exec(hit[0])?.[1] ?? "";
    const value = /\s(?:value|content)=(["'])([^"'<>]{4,4000})\1/i.exec(hit[0]);
    return value?.[2] && holdsSecret(name)
      ? [at((hit.index ?? 0) + value.index + value[0].indexOf(value[2], 7), value[2], kindOf(name))]
      : [];
  }),
];

/** `name: value` anywhere in YAML, logs and code, where the name says that it is a secret. */
const settings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})(["']?\]?\s{0,2}[:=]\s{0,3})(["'`]?)([^\s"'`<>,;{}()]{4,16384})/g,
    ),
  ].flatMap((hit) => {
    const [, name = "", , quote = "", value = ""] = hit;
    if (
      !holdsSecret(name) ||
      /authorization$/i.test(name) ||
      /^(?:bearer|basic|token|digest|\/\/)/i.test(value) ||
      (!quote && /^[a-z]{4,12}$/i.test(value))
    )
      return [];
    return [at(hit.index + hit[0].length - value.length, value, kindOf(name))];
  });

/** curl's options with a credential, and the same in other clients. */
const options: Finder = (text) => [
  ...[
    ...text.matchAll(
      /(?:\s-u\s*|--user[ =]|--proxy-user[ =]|\s-U\s*|\s-a\s+|--auth[ =]|\s-E\s+|--cert[ =])(?:'[^':]{0,200}:([^'\r\n]{1,400})'|"[^":]{0,200}:([^"\r\n]{1,400})"|[^\s"':]{1,200}:([^\s"']{1,400}))/g,
    ),
  ].map((hit) => lastOf(hit, hit[1] ?? hit[2] ?? hit[3] ?? "", "password", hit[3] ? 0 : 1)),
  ...[...text.matchAll(/\bauth\s?=\s?\(\s?["'][^"'\r\n]{0,200}["']\s?,\s?["']([^"'\r\n]{1,400})["']/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "password", 1),
  ),
  ...[...text.matchAll(/--oauth2-bearer[ =]["']?([^\s"']+)/g)].map((hit) => lastOf(hit, hit[1] ?? "", "bearer")),
  ...[...text.matchAll(/\s(?:-b|--cookie)[ =](["'])([^"'\r\n]+)\1/g)].flatMap((hit) => {
    const value = hit[2] ?? "";
    return cookies(value, hit.index + hit[0].length - 1 - value.length);
  }),
];

/** `Bearer xyz` and its like anywhere, and cookies that a line names. */
const schemes: Finder = (text) => [
  ...[
    ...text.matchAll(/\b((?:bearer|basic|negotiate|ssws|apikey|api-key)\s+)([A-Za-z0-9._~+/=-]{12,16384})/gi),
  ].flatMap((hit) => {
    const kind = /basic/i.test(hit[1] ?? "") ? "basic" : "bearer";
    return /[\d=_./+-]|[a-z][A-Z]/.test(hit[2] ?? "")
      ? [at((hit.index ?? 0) + (hit[1]?.length ?? 0), hit[2] ?? "", kind)]
      : [];
  }),
  ...[...text.matchAll(/\b(?:set-)?cookie["']?\s*[:=]\s*["']?([^"'\r\n]{4,16384})/gi)].flatMap((hit) =>
    cookies(hit[1] ?? "", (hit.index ?? 0) + hit[0].length - (hit[1]?.length ?? 0)),
  ),
  ...[
    ...text.matchAll(/\bform-data;\s*name="([\w.-]{1,80})"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]{4,16384})/gi),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "")
      ? [at((hit.index ?? 0) + hit[0].length - (hit[2]?.length ?? 0), hit[2] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
];

/** Passwords in URLs, private keys, and paths that are secrets. */
const shapes: Finder = (text) => [
  ...[...text.matchAll(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/?#"'<>:@]{0,200}:([^\s/?#"'<>@]{1,400})@/gi)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "password", 1),
  ),
  ...[...text.matchAll(/(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----)[\s\S]){1,20000})/g)].map(
    (hit) => at((hit.index ?? 0) + (hit[1]?.length ?? 0), hit[2] ?? "", "private-key"),
  ),
  ...[...text.matchAll(/hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{8,200})/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "webhook"),
  ),
  ...[...text.matchAll(/\/api\/webhooks\/\d{1,30}\/([\w-]{20,200})/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "webhook"),
  ),
  ...[...text.matchAll(/\.webhook\.office\.com\/webhookb2\/([\w@/-]{20,400})/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "webhook"),
  ),
  ...[...text.matchAll(/\b(?:bot)?(\d{8,10}:[A-Za-z0-9_-]{28,50})/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "bot-token"),
  ),
  ...[...text.matchAll(/~hmac=([0-9a-f]{16,128})/g)].map((hit) => at((hit.index ?? 0) + 6, hit[1] ?? "", "signature")),
];

/** Keys that say by their first letters what they are. */
const prefixed =
  /(?<![\w-])(?:gh[pousr]_\w{20,255}|github_pat_\w{20,255}|gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt)-[\w.-]{16,64}|xox[abeoprs](?:\.|-)[\w.-]{10,250}|xapp-[\w-]{10,250}|(?:sk|rk)_(?:live|test)_\w{10,250}|whsec_[\w+/=]{16,100}|sk-[\w-]{0,20}[\w*-]{16,250}|AIza[\w-]{30,45}|ya29\.[\w-]{10,2000}|1\/\/[\w-]{20,200}|GOCSPX-[\w-]{16,60}|SG\.[\w-]{10,40}\.[\w-]{10,80}|(?:AC|SK)[0-9a-f]{32}|key-[0-9a-f]{32}|npm_\w{30,60}|pypi-[\w-]{40,300}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|do[opr]_v1_[0-9a-f]{40,80}|hf_\w{20,60}|hv[sbr]\.[\w-]{20,300}|dapi[0-9a-f]{32}|lin_(?:api|oauth)_\w{20,80}|(?:secret|ntn)_\w{30,80}|PMAK-[0-9a-f]{20,30}-[0-9a-f]{30,40}|ATATT[\w=-]{20,400}|NRAK-\w{20,40}|NRII-[\w-]{20,40}|gl(?:sa|c)_[\w=+/]{20,250}|sb[p]_[0-9a-f]{30,60}|sb_(?:secret|publishable)_[\w-]{16,80}|pscale_(?:tkn|pw|oauth)_[\w.-]{20,80}|[sp]k\.eyJ[\w-]{8,200}\.[\w-]{10,60}|EAAA[\w-]{40,80}|sq0(?:atp|csp)-[\w-]{20,60}|sntry[su]_[\w+/=-]{20,250}|gsk_\w{30,80}|r8_\w{30,60}|dckr_(?:pat|oat)_[\w-]{20,60}|vercel_\w{16,60}|(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}|\w{3}[78]Q~[\w.~-]{30,40}|\w{4}8Q~[\w.~-]{20,40}|figd_[\w-]{20,60}|fly_?\w{0,6}_[\w-]{30,300}|rdme_\w{40,90}|tvly-\w{20,60}|xai-\w{40,100}|pk_[0-9a-f]{30,40}|AGE-SECRET-KEY-1\w{40,70})(?![\w-])/g;

const jwt = /(?<![\w-])eyJ[\w-]{6,4000}(?:\.|%2E)eyJ[\w-]{4,8000}(?:(?:\.|%2E)[\w-]{0,2000})?/gi;

const vendors: Finder = (text) => [
  ...[...text.matchAll(jwt)].map((hit) => at(hit.index, hit[0].replace(/\.$/, ""), "jwt")),
  ...[...text.matchAll(prefixed)].map((hit) => at(hit.index, hit[0], "api-key")),
];

/** In order of trust: of two that overlap the earlier finder's stays. */
const finders: readonly Finder[] = [
  vendors,
  shapes,
  pairs,
  headers,
  members,
  elements,
  options,
  parameters,
  schemes,
  settings,
];

/** Every secret of a text, in order, none overlapping. */
export function secretsIn(text: string): Secret[] {
  const kept: Secret[] = [];
  for (const finder of finders) {
    const fresh = finder(text).filter((secret) => secret.end > secret.start && !overlapsAny(kept, secret));
    for (const secret of fresh.sort((a, b) => a.start - b.start)) if (!overlapsAny(kept, secret)) insert(kept, secret);
  }
  return kept;
}

/** Index of the first secret that ends after `start`, by bisection. */
function place(kept: readonly Secret[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsAny(kept: readonly Secret[], { start, end }: Secret): boolean {
  const next = kept[place(kept, start)];
  return next !== undefined && next.start < end;
}

function insert(kept: Secret[], secret: Secret): void {
  kept.splice(place(kept, secret.start), 0, secret);
}
