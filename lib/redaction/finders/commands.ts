import { holdsSecret, kindOf } from "../places";
import { isStandIn } from "../stand-in";
import { isPlainWord, isSentence, isState } from "../states";
import { cookies } from "./fields";
import { fieldsOf, valuesOf } from "./matched";
import { at, type Finder, lastOf, looksChosen, looksRandom, type Secret } from "./secret";

/** curl's short options without a value, which may stand before the last letter of a group: `-sSu`. */
const group = "[#0-46afgijklnpqsvBGIJLMNORSVZ]{0,8}";

const logins = new RegExp(
  `(?:\\s-${group}[uU]\\s{0,8}|--(?:proxy-)?user[ =]|\\s-a\\s{1,8}|--auth[ =]|\\s-E\\s{1,8}|--cert[ =])` +
    // All of it in quotes, or the password alone; what follows the scheme of a URL is none.
    `(?!["']?https?:\\/)(?:'[^':\\r\\n]{0,200}:([^'\\r\\n]{1,400})'|"[^":\\r\\n]{0,200}:((?:[^"\\\\\\r\\n]|\\\\.){1,400})"` +
    `|["']?[^\\s"':]{0,200}["']?:(?:"((?:[^"\\\\\\r\\n]|\\\\.){1,400})"|'([^'\\r\\n]{1,400})'|([^\\s"']{1,400})))`,
  "g",
);

const jars = new RegExp(`\\s(?:-${group}b|--cookie)[ =]{0,2}(["'])([^"'\\r\\n]+)\\1`, "g");
const forms = new RegExp(
  `\\s(?:-${group}[dF]|--data(?:-[a-z]{1,10})?|--form(?:-string)?)[ =]{0,2}(["'])((?:(?!\\1)[^\\\\\\r\\n]|\\\\.){1,16384})\\1`,
  "g",
);

/** curl's options with a credential, and the same in other clients. */
const curl: Finder = (text) => [
  ...valuesOf(text, logins, "password"),
  ...[...text.matchAll(/\bauth\s?=\s?\(\s?["'][^"'\r\n]{0,200}["']\s?,\s?["']([^"'\r\n]{1,400})["']/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "password", 1),
  ),
  ...[...text.matchAll(/--oauth2-bearer[ =]["']?([^\s"']+)/g)].map((hit) => lastOf(hit, hit[1] ?? "", "bearer")),
  ...[...text.matchAll(jars)].flatMap((hit) => {
    const value = hit[2] ?? "";
    // A distinguished name (RFC 4514), of LDAP's tools.
    if (/^(?:dc|ou|cn|o)=[^;]*$/i.test(value)) return [];
    return cookies(value, hit.index + hit[0].length - 1 - value.length);
  }),
  ...[...text.matchAll(forms)].flatMap((hit) => {
    const value = hit[2] ?? "";
    return formIn(value, hit.index + hit[0].length - 1 - value.length);
  }),
];

/** The secrets of `name=value&name=value` as a person types it: blanks may stand in it. */
function formIn(value: string, start: number): Secret[] {
  return [...value.matchAll(/([^&=\s{}[\]"']{1,80}(?:\[[^[\]&=]{0,80}\]){0,4})=([^&]{4,})/g)].flatMap(
    ({ index, 0: whole, 1: name = "", 2: text = "" }) =>
      holdsSecret(name) && !isStandIn(text) && !isState(text)
        ? [at(start + index + whole.length - text.length, text, kindOf(name))]
        : [],
  );
}

/** The second group of each match, where the first one names a secret. */
const namedValues = (text: string, pattern: RegExp): Secret[] =>
  [...text.matchAll(pattern)].flatMap((hit) => {
    const [, name = "", value = ""] = hit;
    return holdsSecret(name) && !isStandIn(value) ? [lastOf(hit, value, kindOf(name))] : [];
  });

/** Fields that a server, or a proxy, is told to send: nginx, Apache, HAProxy, Caddy. */
const configured =
  /\b(?:proxy_set_header|(?:fastcgi|uwsgi|grpc)_(?:param|set_header|pass_header)|RequestHeader\s+\w{2,10}|(?:http-request|http-response)\s+(?:set|add)-header|header_up)\s{1,40}([A-Za-z][\w-]{1,60})\s{1,40}(["'])([^"'\r\n]{4,4096})\2/g;

/** How a client proves who it is. */
const isMethod = (value: string) =>
  /^(?:bearer|basic|digest|oauth2?|negotiate|ntlm|kerberos|windows|none|default|key|sas|mtls|iam)$/i.test(value);

const isFile = (value: string) => /^\/dev\/null$|^[\w./-]{1,80}\.(?:txt|jar|pem|key|json)$/.test(value);

/** Long options whose name says what their value is, a field without quotes, and a user name that is the key itself. */
const options: Finder = (text) => [
  ...[
    ...text.matchAll(/\s(?:--|-(?=[A-Z][a-z]))([a-z][\w-]{1,40})(?:=|[ ]+)(["']?)([^\s"'-][^\s"']{3,4096})/gi),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "") && ![isFile, isMethod, isPlainWord].some((is) => is(hit[3] ?? ""))
      ? [lastOf(hit, hit[3] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
  ...fieldsOf(text, configured),
  ...fieldsOf(text, /\s(?:-H|--header[= ])\s*([A-Za-z][\w-]{1,60}):\s?([^\s"']{4,4096})/g),
  ...[...text.matchAll(/(?:\s-u\s*|--user[ =])(["']?)([^\s"':]{16,400}):\1(?=\s|$)/g)].flatMap((hit) =>
    looksRandom(hit[2] ?? "") ? [at(hit.index + hit[0].indexOf(hit[2] ?? ""), hit[2] ?? "", "token")] : [],
  ),
  ...valuesOf(
    text,
    /^[ \t]{0,20}(?:\$ )?(?:https?|xhs?)\s[^\n]{0,400}?\s(?:-a\s*|--auth[ =])["']?([^\s"':]{16,4096})/gm,
    "bearer",
    looksRandom,
  ),
];

const isNoMessage = (value: string) => !isState(value) && !isSentence(value);

/** The same in the words of other tools and of files. */
const tools: Finder = (text) => [
  ...namedValues(
    text,
    /\bconfig(?:ure)?\s{1,4}(?:set|add|--\w{2,10})\s{1,4}(\S{2,120}?)(?:\s{1,4}|=)["']?([^\s"']{4,4096})/g,
  ),
  ...valuesOf(
    text,
    /\b(?:docker|podman|helm|oras|skopeo|buildah|az|oc|cf|npm)\s[\w -]{0,40}?login\b[^\n|;&]{0,200}?\s-p\s+["']?([^\s"']{4,400})/g,
    "password",
  ),
  ...valuesOf(
    text,
    /\bIDENTIFIED\s{1,8}(?:WITH\s{1,8}\S{1,60}\s{1,8})?(?:BY|AS)\s{1,8}["']([^"'\r\n]{1,400})["']/gi,
    "password",
  ),
  ...valuesOf(
    text,
    /\bPASSWORD(?:\s{1,8}|\s{0,8}=\s{0,8}(?=N))N?'((?:[^'\r\n]|''){1,400})'/gi,
    "password",
    isNoMessage,
  ),
  ...valuesOf(text, /\b(?:un)?zip\s[^\n|;&]{0,200}?-P\s{0,4}["']?([^\s"']{4,200})/g, "password"),
  ...valuesOf(
    text,
    /\bConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?["']([^"'$\r\n][^"'\r\n]{0,400})["']/gi,
    "password",
  ),
  ...valuesOf(
    text,
    /\becho\s{1,8}["']?([^\s"'|]{4,400})(?=["']?\s{0,8}\|[^|\n]{1,200}\s--(?:password-stdin|with-token|stdin)\b)/g,
    "password",
  ),
  ...valuesOf(text, /\s-p\s{1,4}(?:'([^'\r\n]{6,200})'|"([^"\r\n]{6,200})")/g, "password", looksChosen),
  // MinIO's client.
  ...valuesOf(
    text,
    /\bmc\s[\w -]{0,40}?alias\s+set\s+\S{1,80}\s+\S{1,200}\s+\S{1,80}\s+["']?([^\s"'-][^\s"']{5,200})/g,
    "password",
  ),
  ...valuesOf(
    text,
    /^[ \t]{0,20}-{1,2}(?:password|passwd|pass|token|secret|serial|api-?key|client-?secret)[ \t]{0,4}\r?\n[ \t]{0,20}([^\s-]\S{5,400})$/gim,
    "password",
  ),
  ...valuesOf(
    text,
    /\bassword:?[^\n]{0,20}\r?\n[ \t]{0,20}send\s+(?:--\s+)?["']([^"'\\\r\n]{4,200})(?=\\|["'])/g,
    "password",
  ),
  // Bundler's credential of a source of gems.
  ...valuesOf(text, /\bBUNDLE_[A-Z0-9_]{3,80}[=:]\s?["']?([^\s"':]{4,80}:[^\s"']{4,80})/g, "password"),
  ...valuesOf(text, /\bsshpass\s+-p\s*["']?([^\s"']{4,400})/g, "password"),
  ...valuesOf(text, /\b(?:mysql\w{0,10}|mariadb)\s[^\n|;&]{0,200}?\s-p["']?([^\s"'-][^\s"']{3,200})/g, "password"),
  ...valuesOf(
    text,
    /\bvariable\s{1,8}"\w{0,40}(?:password|secret|token|key)"\s{0,8}\{[^{}]{0,400}?\bdefault\s{0,8}=\s{0,8}"([^"\r\n]{4,400})"/g,
    "password",
  ),
  ...valuesOf(text, /\bredis-cli\s[^\n|;&]{0,200}?\s-a\s+["']?([^\s"']{4,400})/g, "password"),
  ...valuesOf(text, /\blogin\s+\S{1,200}\s+password\s+(\S{4,400})/g, "password"),
  ...namedValues(
    text,
    /(?:^[ \t]{0,20}(?:ENV|ARG)[ \t]{1,8}|\$env:)(\w{2,60})(?:\s*=\s*|\s+)["']?([^\s"']{4,4096})/gim,
  ),
  ...[
    ...text.matchAll(
      /^(?:#HttpOnly_)?[\w.-]+\t(?:TRUE|FALSE)\t[^\t\n]*\t(?:TRUE|FALSE)\t\d+\t([^\t\n]+)\t([^\t\r\n]{4,4096})$/gm,
    ),
  ].flatMap((hit) =>
    cookies(`${hit[1]}=${hit[2]}`, hit.index + hit[0].length - (hit[2]?.length ?? 0) - (hit[1]?.length ?? 0) - 1),
  ),
];

export const commands: Finder = (text) => [curl, options, tools].flatMap((finder) => finder(text));
