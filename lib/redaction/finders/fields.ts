import { isNamesake, kindOf } from "../places";
import { isStandIn } from "../stand-in";
import { isPlainWord, isSentence, isState } from "../states";
import { isAboutSecrets } from "../tongues";
import { at, isNamed, looksRandom, type Secret, untilField } from "./secret";

/** The secrets in the value of a field of this name. */
export function fieldValue(name: string, value: string, start: number): Secret[] {
  // CGI's name of a field (RFC 3875 §4.1.18).
  const lower = name
    .toLowerCase()
    .replace(/^http_(?=\w)/, "")
    .replaceAll("_", "-");
  if (lower === "cookie") return cookies(value, start);
  if (lower === "set-cookie") return setCookies(value, start);
  if (lower === "authorization" || lower === "proxy-authorization" || lower === "x-authorization")
    return credentials(value, start);
  if (lower === "key" && /^[A-Za-z0-9]{40,200}$/.test(value)) return plainValue(value, start, "api-key");
  const scheme = /^(?:(?:bearer|token|basic|apikey)\s{1,40}){1,8}/i.exec(value)?.[0] ?? "";
  if (lower === "sec-websocket-protocol") return webSocketTokens(value, start);
  if (isNamesake(name, value)) return [];
  if (!isNamed(name, value.trim())) return [];
  return plainValue(value.slice(scheme.length), start + scheme.length, kindOf(name));
}

export function plainValue(value: string, start: number, kind: string): Secret[] {
  // In code a comma ends it, and what stands behind it may be when it was made.
  const inner = untilField(value)
    .trim()
    .replace(/,(?:\d{1,2} [A-Z][a-z]{2} \d{4} .{1,40})?$/, "");
  const bare = /^(["'])((?:(?!\1).)*)\1$/s.exec(inner)?.[2] ?? inner;
  return inner.length < 4 || isStandIn(bare) || isStandIn(bare.split("\n", 1)[0] ?? "") || isWords(bare, kind)
    ? []
    : [at(start + value.indexOf(inner), inner, kind)];
}

/** "not found", "missing", "Required", an error's name before its message, an address: what a log says of a secret. */
function isWords(value: string, kind: string): boolean {
  return (
    isState(value) ||
    isSentence(value) ||
    isAboutSecrets(value) ||
    /^[A-Za-z]+: .*$/.test(value) ||
    (/^[A-Z]?[a-z]{3,9}$/.test(value) && (kind !== "password" || isPlainWord(value))) ||
    /^(?:\d{1,3}\.){3}\d{1,3}$/.test(value)
  );
}

/** A browser can send a token to a socket only among the names of protocols. */
function webSocketTokens(value: string, start: number): Secret[] {
  return [...value.matchAll(/[^\s,]+/g)].flatMap(({ index, 0: one }) => {
    const token = /^base64url\.bearer\.authorization\.k8s\.io\.(.+)$/.exec(one)?.[1] ?? one;
    return looksRandom(token) ? [at(start + index + one.length - token.length, token, "bearer")] : [];
  });
}

const cookieAttribute = /^(?:path|domain|expires|max-age|samesite|priority)$/i;

/** Cookies whose value is a setting, not an identity. */
const harmlessCookie =
  /^(?:theme|lang|locale|logged_in|tz|currency|country|dark|consent|path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned)$/i;

export function cookies(value: string, start: number): Secret[] {
  return [...value.matchAll(/([^=;\s]+)=("?)([^;"\r\n]*)/g)].flatMap((hit) => {
    const [whole, name = "", , text = ""] = hit;
    return cookie(name, text, start + hit.index + whole.length - text.length);
  });
}

/** What one or more joined Set-Cookie fields set; their attributes stay. */
export function setCookies(value: string, start: number): Secret[] {
  return [
    ...value.matchAll(/(?:^|,|\n)\s{0,8}([^=;,\s]{1,200})=("?)((?:[^;,"\r\n]|,(?!\s{0,8}[^=;,\s]{1,200}=))*)/g),
  ].flatMap(({ index, 0: whole, 1: name = "", 3: text = "" }) =>
    cookie(name, text, start + index + whole.length - text.length),
  );
}

/** A language, or an address without a query. */
const isSetting = (name: string, value: string) =>
  (/(?:^|[._-])(?:culture|lang|language|locale)$/i.test(name) && value.length < 40) ||
  /^https?(?::|%3A)(?:\/|%2F){2}[\w.-]{1,100}(?:(?::|%3A)\d{1,5})?(?:(?:\/|%2F)[\w.-]{0,40}){0,4}$/i.test(value);

/** The value of a cookie of this name, where it says who somebody is. */
export function cookie(name: string, text: string, start: number): Secret[] {
  if (
    text.length < 4 ||
    isStandIn(text) ||
    isState(text) ||
    cookieAttribute.test(name) ||
    (harmlessCookie.test(name) && text.length < 16) ||
    isSetting(name, text)
  )
    return [];
  return [at(start, text.trimEnd(), "cookie")];
}

const parameterSecret =
  /^(?:response|nonce|cnonce|opaque|mac|id|sid|sig|signature|result|vkc|vks|data|client_token|access_token|oauth_consumer_key|oauth_token|oauth_signature|oauth_nonce|oauth_verifier|credential|ext|hash|token|key|apikey|api_key)$/i;

/** `Scheme credentials`, `Scheme a="b", c="d"`, AWS's forms, or a bare value. */
function credentials(value: string, start: number): Secret[] {
  const quoted = /^[ \t]*(?:(\\{0,7}["'])([^"'\\\r\n]+)\1|[‘“]([^‘’“”\r\n]+)[’”])[ \t]*,?[ \t]*$/.exec(value);
  const inner = quoted?.[2] ?? quoted?.[3];
  // The quotes stay: they are what is wrong with it.
  if (inner) return credentials(inner, start + value.indexOf(inner));
  const scheme = /^[ \t]{0,40}(?:[A-Za-z][\w-]{0,40}[ \t]{1,40}){1,8}/.exec(value)?.[0] ?? "";
  const rest = value.slice(scheme.length);
  const from = start + scheme.length;
  if (/^(\\{0,7}["'])[^"'\\=\r\n]+\1\s*$/.test(rest))
    return credentials(rest, from).map((one) => ({ ...one, kind: kindAfter(scheme) }));
  if (/^[ \t]*AWS4-/i.test(scheme) || /Credential=/.test(rest)) return awsSignature(value, start);
  const parameters = [...rest.matchAll(/([\w-]+)=("([^"]*)"|[^,;&\s"]+)/g)];
  if ((parameters.length > 1 && /^[\w-]+=/.test(rest)) || /^\w+="/.test(rest)) {
    return parameters.flatMap((hit) => {
      const text = hit[3] ?? hit[2] ?? "";
      const secret =
        parameterSecret.test(hit[1] ?? "") && !(hit[1] === "id" && text.length < 16 && !/hawk/i.test(scheme));
      return secret && text.length >= 4 ? [at(from + hit.index + hit[0].lastIndexOf(text), text, "signature")] : [];
    });
  }
  if (isStandIn(rest) || isState(rest.trim()) || /^(?:bearer|basic|digest|negotiate|ntlm|token)$/i.test(rest.trim()))
    return [];
  const kind = kindAfter(scheme);
  // The name of a token, or of an account, is no secret.
  const named = (/^[A-Za-z]{4,20}=(?=[^=]{8})/.exec(rest) ?? accountBefore(scheme, rest))?.[0].length ?? 0;
  return [...rest.slice(named).matchAll(/[^\s:]{2,}/g)].map((piece) => at(from + named + piece.index, piece[0], kind));
}

/** `SharedKey account:signature` of Azure Storage. */
const accountBefore = (scheme: string, rest: string) =>
  /^\s*SharedKey(?:Lite)?\s/i.test(scheme) ? /^[\w-]{3,60}:/.exec(rest) : null;

const kindAfter = (scheme: string) =>
  /basic/i.test(scheme) ? "basic" : /bearer|token|bot/i.test(scheme) ? "bearer" : "credential";

/** SigV4: the key id and the signature go; scope, dates and signed headers stay. */
const awsSignature = (value: string, start: number): Secret[] =>
  [...value.matchAll(/(Credential=)([^/,&;\s]+)|(Signature=)([0-9A-Za-z+/=%]+)/g)].map((hit) => {
    const text = hit[2] ?? hit[4] ?? "";
    return at(start + hit.index + hit[0].length - text.length, text, hit[2] ? "key-id" : "signature");
  });
