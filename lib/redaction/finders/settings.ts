import { inTurn } from "@/lib/evidence/patterns";
import { isExpression } from "../expression";
import { holdsSecret, isNamesake, kindOf } from "../places";
import { isStandIn } from "../stand-in";
import { isPlainWord, isSentence, isState } from "../states";
import { isAboutSecrets } from "../tongues";
import { at, type Finder, isInName, isNamed, lastOf, looksRandom, untilField } from "./secret";

/** `SESSION_KEYS=a,b`: each of them. */
export const severalSettings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})[sS]["']?\s?[:=]\s?["']?([\w.~+/=-]{12,400}(?:[,;|] ?[\w.~+/=-]{12,400}){1,20})/g,
    ),
  ].flatMap((hit) => {
    const [whole, name = "", all = ""] = hit;
    const from = hit.index + whole.length - all.length;
    const values = [...all.matchAll(/[^,;|\s]+/g)];
    return values.some(([value]) => isNamed(name, value) && looksRandom(value))
      ? values.map(({ index, 0: value }) => at(from + index, value, kindOf(name)))
      : [];
  });

/** `name: X` with `value: Y` in the line below, as Kubernetes and Compose write variables. */
export const listedVariables: Finder = (text) =>
  [
    ...text.matchAll(
      /\b(?:name|key|header):[ \t]{1,8}["']?([\w.-]{1,80})["']?[ \t]{0,8}\r?\n[ \t]{1,80}value:[ \t]{1,8}["']?([^\s"']{4,4096})/g,
    ),
  ].flatMap((hit) => {
    const [whole, name = "", value = ""] = hit;
    if (!holdsSecret(name) || isStandIn(value)) return [];
    return [at(hit.index + whole.length - value.length, value, kindOf(name))];
  });

/** A name, what PHP or a type says of it, an equals sign or a colon, what wraps the value, and the value in quotes. */
const quotedSetting = new RegExp(
  `${inTurn([
    /(?<!\w|[^\n]-|\$\{)([A-Za-z_][\w.-]{0,60})["']?/,
    /(?::(?:protected|private|"[^"\r\n]{1,80}":private))?\]?/,
    /(?:\s{0,2}:\s{0,2}(?:&?(?:'static )?)([A-Za-z_][\w.[\]<>?|& ]{0,40})(?=\s?=))?/,
    /[ \t]{0,40}(?:=>?|:=?)\s{0,8}(?:&\w{1,40} )?/,
    /(?:[bru]|string\(\d{1,6}\) |(?:Some|Ok|Optional|Secret\w{0,10}|Sensitive|Just|String|Buffer\.from|bytes)[( ]b?|""|'')?/,
  ])}(?=(["'\`])((?:(?!\\3)[^\\\\\\r\\n]|\\\\.){4,4096})\\3)`,
  "g",
);

/** `name = "value"` in code and in logs: all that stands between the quotes. */
export const quotedSettings: Finder = (text) =>
  [...text.matchAll(quotedSetting)].flatMap((hit) => {
    const [whole, first = "", type = "", quote, value = ""] = hit;
    // `name: type = …` of code, or `POST: name = …` of a log.
    const name = holdsSecret(type) && !holdsSecret(first) ? type : first;
    if (quote === "`" && value.includes("${")) return [];
    // A key that is what a parameter of this name is by default.
    const isKey = /^key$/i.test(name) && /^(?=.*\d)[A-Za-z\d]{32,200}$/.test(value);
    if (!(isNamed(name, value) || isKey) || !isLiteral(name, value) || isSentence(value) || /^[A-Za-z]+: /.test(value))
      return [];
    if (/(?:cookie|session)$/i.test(name) && /^[A-Za-z]+(?:[._-][A-Za-z]+)*$/.test(value)) return [];
    if (isOneOfSeveral(text, hit.index)) return [];
    return [at(hit.index + whole.length + 1, value, kindOf(name))];
  });

/** `~ name = "old" -> "new"`: what a plan says of a change. */
export const changes: Finder = (text) =>
  [...text.matchAll(/"\s(?:->|=>)\s"([^"\r\n]{4,4096})"/g)].flatMap((hit) => {
    const value = hit[1] ?? "";
    const before = text.slice(Math.max(0, hit.index - 600), hit.index);
    const name =
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})"?[ \t]{0,20}[=:][ \t]{0,8}"[^"\r\n]{0,512}$/.exec(before)?.[1] ?? "";
    return isNamed(name, value) && isLiteral(name, value) ? [lastOf(hit, value, kindOf(name), 1)] : [];
  });

/** `AccessToken{type=Bearer, value='…'}`: what is printed of a record whose own name says that it is a secret. */
export const records: Finder = (text) =>
  [
    ...text.matchAll(
      /\b([A-Z]\w{0,40}(?:Token|Secret|Password|Credentials?|Key))\s?[({[][^(){}[\]\r\n]{0,200}?\b(?:value|raw|data)[=:]\s?["']?([^\s"',;(){}[\]]{8,4096})/g,
    ),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "") && looksRandom(hit[2] ?? "") ? [lastOf(hit, hit[2] ?? "", kindOf(hit[1] ?? ""))] : [],
  );

/** Whether a setting's value is the secret itself: no field of its own form, no variable, no word about one. */
const isLiteral = (name: string, value: string): boolean =>
  !/(?:authorization|cookie)$/i.test(name) &&
  !/^(?:bearer|basic|token|digest|\/\/|https?:\/\/)/i.test(value) &&
  // A log's name of a module and a line.
  !(name.includes(".") && /^\d{1,5}\]?$/.test(value)) &&
  // What PHP's dumps say of a member.
  !/^(?:protected|private)\]/.test(value) &&
  !isNamesake(name, value) &&
  !isAboutSecrets(value) &&
  !isStandIn(value) &&
  !isState(value);

/** Whether a value without quotes is code or words: `rest` is the line from it on, as far as one expression goes. */
const isUnquotedWord = (name: string, value: string, rest: string): boolean =>
  isExpression(rest) ||
  // `this.apiToken = apiToken`.
  value === name.split(".").at(-1) ||
  (/^\p{Lu}?\p{Ll}{3,12}$/u.test(value) &&
    (kindOf(name) !== "password" || isPlainWord(value) || /^\S+(?: [\p{L}\d]+[.,:;]?){2}/u.test(rest))) ||
  // Words made one, an error's name before its message, the next setting.
  (kindOf(name) !== "password" && /^(?:[A-Z][a-z]{2,8}){2,3}$/.test(value)) ||
  /^(?:[A-Z]{4,12}|[A-Za-z]{3,12}-(?:scoped|based|bound|wide)|[A-Za-z_]+:|[A-Za-z]+=\w+)$/.test(value);

/** `name: value` anywhere in YAML, logs and code, where the name says that it is a secret. */
export const settings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<!\w|[^\n]-|\$\{)([A-Za-z_][\w.-]{0,60})(["']?\]?\s{0,2}(?:=>?|:=?)[ \t]{0,40}(?:[bru](?=["']))?)(["'`]?)([^\s"'`<>,;{}()]{4,16384})/g,
    ),
  ].flatMap((hit) => {
    const [, name = "", separator = "", quote = "", whole = ""] = hit;
    const next = hit.index + hit[0].length;
    const from = next - whole.length;
    // A list of one, as maps of other languages print it.
    const listed = /^\[(?!redacted:)(.{4,}?)\]{0,8}$/.exec(whole)?.[1];
    // Where a query or an escaped quote follows, the value ends before it.
    const value = untilField(listed ?? whole).replace(
      separator.includes("=") ? /&\w[\w.%[\]-]{0,60}=.*$|\\{1,31}$/ : /\\{1,31}$/,
      "",
    );
    if (!isNamed(name, value)) return [];
    if (isInName(text, hit.index)) return [];
    // Of several words between quotes all were looked at above.
    if (quote && text[next] === " " && lineFrom(text, next).includes(quote)) return [];
    const isCode =
      (text[next] === "(" && /^[A-Za-z_$]+(?:[.:?!$]+\w+)*[?!]?$/.test(whole)) || (quote === "`" && text[next] === "{");
    if (isCode || isStandIn(whole) || !isLiteral(name, value)) return [];
    if ((!quote && isUnquotedWord(name, value, lineFrom(text, from))) || isOneOfSeveral(text, hit.index)) return [];
    return [at(listed ? from + 1 : from, value, kindOf(name))];
  });

/** Several variables that are set at once: their values stand in the same order (finders/tables.ts). */
const isOneOfSeveral = (text: string, at: number): boolean =>
  /(?:^|[\r\n])[ \t]*(?:\w{1,40},\s?){1,5}$/.test(text.slice(Math.max(0, at - 200), at));

const lineFrom = (text: string, from: number): string => text.slice(from, from + 200).split(/[\r\n]/, 1)[0] ?? "";
