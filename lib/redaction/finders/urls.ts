import { anyOf } from "@/lib/evidence/patterns";
import { at, type Finder, lastOf, looksRandom, type Secret } from "./secret";

/** Addresses whose last part is the whole secret. */
const hooks: readonly RegExp[] = [
  /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/([\w/-]{8,200})/,
  /\/api\/(?:v\d{1,2}\/)?webhooks\/\d{1,30}\/([\w-]{20,200})/,
  /hooks\.zapier\.com\/hooks\/catch\/\d+\/(\w{5,40})/,
  /maker\.ifttt\.com\/[\w/.-]{1,80}\/with\/key\/([\w-]{16,60})/,
  /hook\.[\w.]{0,20}make\.com\/(\w{20,60})/,
  /\.office\.com\/webhook(?:b2)?\/[\w@-]{20,100}\/\w{2,40}\/([\w/-]{20,400})/,
  /objectstorage\.[\w.-]{1,60}\/p\/([\w-]{20,100})(?=\/n\/)/,
  /\.infura\.io\/v3\/(\w{32})/,
  /\.alchemy\.com\/v2\/([\w-]{20,60})/,
  /\.quiknode\.pro\/(\w{30,60})/,
];

/** Paths whose next part is often a secret: when it looks like one. */
const paths: readonly RegExp[] = [
  /\/(?:hooks?|webhooks?)\/([\w-]{20,100})/,
  /\/(?:reset|reset-password|verify|verify-email|confirm|invite|magic|unsubscribe)\/([\w-]{20,200})/,
];

const hook = new RegExp(anyOf(hooks), "g");
const secretPath = new RegExp(anyOf(paths), "g");

function pathsIn(text: string, pattern: RegExp, wanted: (path: string) => boolean): Secret[] {
  return [...text.matchAll(pattern)].flatMap((hit) => {
    const path = hit.slice(1).find((group) => group !== undefined) ?? "";
    return wanted(path) ? [lastOf(hit, path, "webhook")] : [];
  });
}

/**
 * A password in a URL reaches to the last `@` of its authority, since people do not always encode one; to the last one at all
 * where a database is named. What a port begins is a path.
 */
const userInfo = new RegExp(
  "\\b(?:" +
    `(?!https?:)[a-z][a-z0-9+.-]{1,20}:\\/\\/[^\\s/?#"'<>:@[\\]]{0,200}:(?!\\d{1,5}[/?#])([^\\s"'<>?]{1,400})@` +
    `|[a-z][a-z0-9+.-]{1,20}:\\/\\/[^\\s/?#"'<>:@[\\]]{0,200}:(?:([^\\s/?#"'<>]{1,400})@` +
    `|(?!\\d{1,5}[/?#]|[{$])([^\\s"'<>@]{1,400})@(?=[\\w.-]{1,200}(?:[\\s:/?"',]|$)))` +
    ")",
  "gi",
);

/** `user:password@tcp(host)/database`, as Go's drivers take it. */
const withoutScheme = /(?:^|[\s"'=])[\w.-]{1,100}:([^\s"'@]{4,200})@(?:tcp|unix)\(/gm;

/** `https://user:password@host`: what a URL is made of, told in words. */
const generalForm = /:\/\/(?:user(?:name)?|usr):(?:password|passwd|pass|pwd)@$/i;

const privateKey =
  /(-----BEGIN(?:[ +]|%20)[A-Z +%20]{0,40}PRIVATE(?:[ +]|%20)KEY(?:(?:[ +]|%20)BLOCK)?-----)((?:(?!-----|\r?\n[ \t]*\r?\n(?![\w+/=]{16,}[ \t]*[\r\n-]))[^&]){1,20000})/g;

/** What is signed with a time beside it, without a name that says so: secure links of nginx, tokens of Cloudflare's rules. */
const timed =
  /[?&](?:verify=\d{10}-([\w%+/=-]{20,120})|(?:md5|st)=([\w-]{22}|[0-9a-f]{32})&e(?:xpires)?=\d{9,13}|e(?:xpires)?=\d{9,13}&(?:md5|st)=([\w-]{22}|[0-9a-f]{32}))(?![\w-])/g;

/** A link that lets in whoever opens it: whatever its parameter is called. */
const letsIn =
  /\/(?:verify|verification|magic|magic-?links?|sign-?in|login|log-?in|reset|confirm|invite|activate|unsubscribe)[\w/-]{0,60}\?(?:[^\s"'<>]{0,400}?&)?(?:[a-z_]{1,20})=([\w%.-]{32,400})(?![\w%.-])/gi;

/** Passwords in URLs, private keys, and paths that are secrets. */
export const urls: Finder = (text) => [
  ...[...text.matchAll(timed)].map((hit) => {
    const value = hit[1] ?? hit[2] ?? hit[3] ?? "";
    return at(hit.index + hit[0].indexOf(value), value, "signature");
  }),
  ...[...text.matchAll(letsIn)].flatMap((hit) =>
    looksRandom(hit[1] ?? "") && !/%(?:2F|3A)/i.test(hit[1] ?? "") ? [lastOf(hit, hit[1] ?? "", "token")] : [],
  ),
  ...[...text.matchAll(userInfo)].flatMap((hit) => {
    const value = hit[1] ?? hit[2] ?? hit[3] ?? "";
    return generalForm.test(hit[0]) ? [] : [lastOf(hit, value, "password", 1)];
  }),
  ...(/@(?:tcp|unix)\(/.test(text) ? [...text.matchAll(withoutScheme)] : []).flatMap((hit) => {
    const value = hit[1] ?? "";
    return [at(hit.index + hit[0].lastIndexOf(`:${value}@`) + 1, value, "password")];
  }),
  ...[...text.matchAll(privateKey)].map((hit) =>
    at((hit.index ?? 0) + (hit[1]?.length ?? 0), hit[2] ?? "", "private-key"),
  ),
  ...[...text.matchAll(/\b(?:bot)?(\d{8,10}:[A-Za-z0-9_-]{28,50})/g)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "bot-token"),
  ),
  ...[...text.matchAll(/~hmac=([0-9a-f]{16,128})/g)].map((hit) => at((hit.index ?? 0) + 6, hit[1] ?? "", "signature")),
  ...[...text.matchAll(/:\/\/([^\s/?#"'<>:@]{16,400})(?::[^\s/?#"'<>@]{0,400})?@/g)].flatMap(
    ({ index, 1: user = "" }) => (looksRandom(user) ? [at(index + 3, user, "token")] : []),
  ),
  ...pathsIn(text, hook, () => true),
  ...pathsIn(text, secretPath, (path) => looksRandom(path)),
  ...[...text.matchAll(/^Private-Lines: \d+\r?\n((?:[\w+/=]+(?:\r?\n|$))+)/gm)].map((hit) =>
    lastOf(hit, hit[1] ?? "", "private-key"),
  ),
];
