import type { HttpRequest } from "@/lib/evidence/exchange";

const keyField =
  /^(?:proxy-)?authorization$|^cookie2?$|api[-_]?key|token|auth|secret|credential|signature|^key$|[-_]key$|session/;
const keyParam =
  /^(?:.{0,40}(?:api[_-]?key|token|signature|secret|credential|password|session|subscription-key)|key|sig|auth|appid|app_id|client_id|code|hmac|sign|hash|policy|key-pair-id|ticket)$/i;
/** A bot's number and token, or the last two parts of a webhook's address, which are its secret. */
const keyPath = /\/bot\d{3,20}(?::|%3a)[\w-]{5}|\/(?:webhooks?|hooks|services)\/[\w-]{3,80}\/[\w-]{4}/i;
const inBody = /client_secret|secret_id|assertion|\bjwt\b|password|api[_-]?key|access_?token|refresh_token|signature/i;

/** Whether a request's first words are a command that sends it, which adds fields of its own. */
export const isCommand = (words: string): boolean =>
  /^(?:(?:curl|https?|xhs?|wget)(?:\.exe)?|Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/i.test(words);

/** Options by which a command takes a credential from elsewhere: a file, a session, a certificate, the system's login. */
const elsewhere =
  /\s(?:-n|-K|-E|--(?:netrc\S*|config|cert|negotiate|ntlm|session\S*)|-(?:WebSession|SessionVariable|(?:Proxy)?Credential|UseDefaultCredentials|Certificate\w*|Token|Authentication))(?=[\s=:]|$)/i;

/** Whether a command shows all that it sends. A browser's `fetch` does not: it adds the page's cookies. */
export const isWholeCommand = (words: string): boolean =>
  isCommand(words) && !elsewhere.test(words.slice(0, 32 * 1024));

/** Whether a parameter's name says that it carries a credential or a part of one. */
export const isKeyParameter = (name: string): boolean => keyParam.test(name.slice(0, 80));

/** A parameter without a value, or with the word that a program writes in its place. */
const holdsNothing = (pair: string): boolean => /=(?:undefined|null|none)?$/i.test(pair);

/** Where the request carries something that may be a credential; null when nothing looks like one. */
export function credentialIn(request: HttpRequest): string | null {
  const field = request.fields.find(({ name }) => keyField.test(name));
  if (field) return field.name;
  const url = (request.url ?? request.target ?? "").slice(0, 32 * 1024);
  if (/^[a-z]{2,8}:\/\/[^/?#@]{1,400}@/i.test(url)) return "the URL";
  const query = url.split("?", 2)[1] ?? "";
  if (query.split("&").some((pair) => !holdsNothing(pair) && isKeyParameter(pair.split("=", 1)[0] ?? "")))
    return "the URL";
  if (url.includes("[redacted:") || keyPath.test(url)) return "the URL";
  return inBody.test(request.body?.text.slice(0, 32 * 1024) ?? "") ? "the body" : null;
}

/** Whether a credential may have been sent that is not shown. */
export const mayHideCredential = ({ unshown = [] }: HttpRequest): boolean =>
  unshown.some((name) => keyField.test(name));

/** Whether an Authorization value is a credential without the scheme that must stand before it. */
export function lacksScheme(raw: string): boolean {
  const value = raw.trim();
  if (placeholder.test(value)) return true;
  return /^[\w.+/~-]{12,8000}={0,2}$/.test(value) && !known.test(value) && !/^(?:your|my|insert)[_-]/i.test(value);
}

/** What is wrong with an Authorization value; `sure` false when a person may have hidden the real one so. */
export interface Fault {
  readonly text: string;
  readonly sure: boolean;
}

const scheme = /^([A-Za-z][\w-]{0,40})(?:\s+|$)/;
const known = /^(?:basic|bearer|digest|negotiate|ntlm|token|dpop|bot|apikey|hawk|aws4-hmac-sha256)$/i;
const emptyValue = /^(?:undefined|null|none|nil|nan|true|false|\[object \w{1,20}\]|<built-in .{1,60}>)$/i;
const unfilled =
  /^(?:\{\{[^{}]{1,100}\}\}|\$\{[^{}]{1,100}\}|\{[A-Za-z_]\w{0,60}\}|%[A-Za-z_]\w{0,60}%|:[A-Za-z_]\w{0,60})$/;
const maybe =
  /^(?:<(?![^<>]{0,20}(?:redact|hidden|removed|secret|censor|masked))[^<>]{1,80}>|\$[A-Za-z_]\w{0,60}|\$env:\w{1,60}|(?:your|my|insert)[_-][\w-]{0,60}(?:token|key)[\w-]{0,20})$/i;
/** A name in capitals is what a person writes over a token; a program's variable is rarely written so. */
const capitals = /^\{[A-Z_]{2,60}\}$/;
const placeholder = /^\[redacted:[^\]]{1,2000}\]$/;

export function authorizationFault(raw: string): Fault | null {
  const value = raw.trim().slice(0, 20000);
  if (!value) return { text: "Authorization is empty.", sure: true };
  if (placeholder.test(value)) return null;
  if (/^(["']).+\1$/s.test(value)) return { text: "The whole Authorization value is in quotes.", sure: true };
  const name = scheme.exec(value)?.[1] ?? "";
  const isScheme = known.test(name);
  const rest = isScheme ? value.slice(name.length).trim() : value;
  const what = isScheme ? `after ${name}` : "in Authorization";
  if (!rest) return { text: `Nothing follows ${name} in Authorization.`, sure: !/^(?:negotiate|ntlm)$/i.test(name) };
  return valueFault(name, rest, what, isScheme);
}

function valueFault(name: string, rest: string, what: string, isScheme: boolean): Fault | null {
  if (isScheme && new RegExp(`^${name}(?:\\s|:|$)`, "i").test(rest))
    return { text: `The scheme ${name} is in Authorization twice.`, sure: true };
  if (emptyValue.test(rest))
    return { text: `The credential ${what} is the word "${rest}": a variable was empty.`, sure: true };
  if (unfilled.test(rest) && !capitals.test(rest))
    return { text: `The credential ${what} is the template ${rest}, never filled in.`, sure: true };
  if (placeholder.test(rest)) return null;
  if (maybe.test(rest) || capitals.test(rest))
    return { text: `The credential ${what} is the placeholder ${rest}.`, sure: false };
  if (/^"[^"]{0,9000}"$|^'[^']{0,9000}'$/.test(rest))
    return { text: `The credential ${what} is in quotes.`, sure: true };
  return null;
}
