import { anyOf } from "@/lib/evidence/patterns";

const ending = (before: string, patterns: readonly RegExp[]) => new RegExp(`${before}(?:${anyOf(patterns)})$`);

/** Which names hold a secret, whatever the value looks like. Names are compared in lower case, with `-` for `_` and `.`. */
const secretName = ending("(?:^|-)", [
  // passwords, phrases and codes to type
  /passw(?:or)?d|passwd|passphrase|passw(?:or)?d-?(?:hash|digest|confirm(?:ation)?|again|repeat|\d)|pwd|pass|pw|passcode|otp|pin/,
  /(?:pass|unlock|seed|recovery|secret|security)-?phrase|mnemonic|card-?number|cc-?number|cvv2?|cvc2?/,
  /(?:auth|authorization|alarm|door|access|entry|gate|unlock|device|verification|recovery|backup|mfa|otp|totp|2fa|one-time)-?code/,
  // keys
  /api-?key|apikey|access-?key|auth-?key|private-?key(?:-?id)?|subscription-?key|application-?key|app-?key|license-?key/,
  /shared-?key|account-?key|encryption-?key|rapidapi-?key|consumer-?key|key-?material|[a-z0-9]+-pat|sas|connection-?string/,
  /(?:secret|signing|master|storage|session|hash|hmac)-key-base|account-key-[a-z0-9-]+-core-windows-net/,
  // secrets, and what is made with them
  /secrets?|session-?key|client-?secret|consumer-?secret|webhook-?secret|secret-?id|hmac|mac|signature(?:-\d+)?|sig|(?:request|form)-?digest/,
  /(?:auth|secure-auth|logged-in|nonce|security|password|hash|secret)-salt|credentials?/,
  // tokens and tickets
  /tokens?|jwt|bearer|refresh|ticket|assertion|saml-?response|id-token-hint|oauth-token|oauth-verifier|code-verifier/,
  /auth|authorization|authentication|protection-bypass/,
  // sessions and forms
  /session|sessionid|session-?id|sid|cookie|aspxauth|fedauth|csrf|xsrf|csrfmiddlewaretoken|wp-?nonce|crumb/,
]);

/** Words inside run-together names: `userPassword`, `clientSecret`, `accessToken`, `PHPSESSID`. */
const secretTail = ending("", [
  /password|passwd|passphrase|passwordconfirmation|passworddigest|passwort|kennwort|motdepasse|mdp|contrasena|senha/,
  /wachtwoord|haslo|heslo|losenord|adgangskode|salasana|jelszo/,
  /secret|apikey|accesskey|accesskeyid|secretkey|privatekey|accountkey|sharedaccesskey|token|tokenvalue|credential/,
  /sessid|sessionid|csrf|xsrf|jwt|cookies?|signature|signatureprovided|signaturevalue/,
]);

/** Names that end like a secret and hold none. */
const harmless = ending("(?:^|-)", [
  // how many there are, of what kind, and where they come from
  /token-type|(?:max|total|prompt|completion|remaining|limit|reset|used)-tokens?|tokens?-(?:remaining|limit|reset|used|count)/,
  /auth-type|auth-method|token-endpoint|github-authentication-token-expiration/,
  // fields of responses that say what is wanted, allowed or counted
  /(?:x-|anthropic-)?ratelimit-.*|www-authenticate|proxy-authenticate|x-oauth-scopes|x-accepted-oauth-scopes|access-control-.*/,
  /content-security-policy.*|clear-site-data|strict-transport-security|server-timing|report-to|nel|permissions-policy/,
  /x-csrf-protection|x-jenkins-session|sec-websocket-key|sec-fetch-.*|cf-access-aud|postman-token/,
  // what was signed, and how
  /signed-?headers|x-amz-signedheaders|x-amz-algorithm|x-amz-content-sha256|signature-(?:method|version|input)|accept-signature/,
  // what anybody may know
  /public-?key|key-pair-id/,
]);

/** In a query or a form also these: they are too common elsewhere. */
const secretParameter =
  /^(?:key|code|sig|s|hash|hmac|auth|t|tk|access-?key|awsaccesskeyid|x-amz-credential|x-goog-credential|googleaccessid|policy|state|nonce|hdnts|hdnea)$/;

/** Of `user[password]`, `user%5Bpassword%5D` and `api_key[]` the part that names the value. */
function innermost(name: string): string {
  const plain = name.includes("%") ? unencoded(name) : name;
  const parts = plain.includes("[") ? plain.split(/[[\]]+/).filter((part) => /[^\d]/.test(part)) : [];
  return parts.at(-1) ?? plain;
}

function unencoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone percent sign: the name is what it looks like.
  }
}

function normalised(name: string): string {
  return inSmallLetters(innermost(name).replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")).replace(manner, "");
}

/** In which form the value stands. */
const manner = /-(?:plain(?:text)?|klartext|clear(?:text)?|raw|b64|base64|encoded)$/;

/** Also as it is written, since `WebSocket` is one word in the names of fields. */
const isHarmless = (name: string, plain: string) => harmless.test(plain) || harmless.test(inSmallLetters(name));

function inSmallLetters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[_.:\s]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** Whether a header, member, element, variable or parameter of this name holds a secret. */
export function holdsSecret(name: string): boolean {
  const plain = normalised(name);
  if (isHarmless(name, plain)) return false;
  return secretName.test(plain) || secretTail.test(plain.replaceAll("-", "").replace(/tokens$/, ""));
}

/** Names that end like a secret's and often are one: whether they are, the value must tell. */
const doubtful = /(?:^|[a-z])sess$|(?:^|-)(?:key|key-data|sign|verifier|hash-key|passcode)$|^app-?id$/;
const otherKeys =
  /(?:^|-)(?:cache|surrogate|idempotency|partition|row|sort|primary|foreign|public|object|s3|routing|message|error|tag|lookup|translation|group|map|registry|host-key-algorithms|websocket)-key$|^key$/;

/** Whether the value of this name is a secret when it looks like one. */
export function mayHoldSecret(name: string): boolean {
  const plain = normalised(name);
  return doubtful.test(plain) && !otherKeys.test(plain) && !isHarmless(name, plain);
}

export function parameterHoldsSecret(name: string): boolean {
  const plain = normalised(name);
  if (/^(?:state|nonce|s|t|policy)$/.test(plain)) return false;
  return holdsSecret(name) || secretParameter.test(plain);
}

/** Names that begin like a password's: `pwd_maker`. What is told of one ends otherwise. */
const begins =
  /^(?:pwd|passwd|password|passwort)-(?!.*(?:at|on|by|date|time|url|uri|link|policy|id|type|kind|length|min|max|count|age|days|expir\w*|hint|question|field|name|rules?|regex|pattern|mode|file|path|version|algorithm|status|state|code)$)/;

/** Whether the value of this name is a password when it looks like one that a person made up. */
export const beginsLikePassword = (name: string): boolean => begins.test(normalised(name));

/** Names that are mostly a secret's, with a value that says that this one is none: a policy's statement, a short id of a key, a count. */
export const isNamesake = (name: string, value: string): boolean =>
  (name === "Sid" && /^[A-Z][A-Za-z]{1,60}\d{0,20}$/.test(value)) ||
  (/key[-_]?id$/i.test(name) && value.trim().length < 12) ||
  // What a permission allows.
  (/^(?:secrets?|tokens?|passwords?)$/i.test(name) && /^(?:read|write|admin|none)$/.test(value)) ||
  // How many there are, and what they are called.
  (/tokens$/i.test(name) && /^\d{1,9}$/.test(value.trim())) ||
  (/^secrets$/i.test(name) && /^\[?["']?[a-z][a-z_-]*["']?\]?$/.test(value.trim()));

/** The kind that a placeholder names. */
export function kindOf(name: string): string {
  const plain = normalised(name);
  if (/csrf|xsrf|crumb/.test(plain)) return "csrf-token";
  if (/passw|pwd|kennwort|mot-?de-?passe|contrasena|senha|wachtwoord|passphrase|^pass$|-pass$|pin$|otp$/.test(plain))
    return "password";
  if (/sign|sig$|mac$/.test(plain)) return "signature";
  if (/(?:access|private)-?key-?id|accesskeyid|credential$/.test(plain)) return "key-id";
  if (/key$/.test(plain)) return "api-key";
  if (/secret$/.test(plain)) return "secret";
  if (/sess|sid$|cookie/.test(plain)) return "session";
  return "token";
}
