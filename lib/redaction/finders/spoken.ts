import { isExpression } from "../expression";
import { isStandIn } from "../stand-in";
import { isPlainWord, isState } from "../states";
import { isAboutSecrets, keyWords, passwordWords } from "../tongues";
import { type Finder, isPath, lastOf, looksChosen, looksRandom } from "./secret";

/** Parts the name from the value: a colon of either width, an equals sign, a cell's border, a particle; a quote may open. */
const is =
  "(?:\\s{0,40}(?:[:：=→|│]|は|是|为|為|는|은)\\s{0,40}|\\s{1,40}(?:ist|lautet|war|est|était|es|era|é|è|to|is|was|är|er|jest|był|byla|était)\\s{1,8})";
const value = "[`*]{0,2}[\"'“„«「『‘]?([^\\s\"'`“”„«»「」『』‘’,、。;|│<>]{4,400})";
/** What stands between: "Passwort für den Nutzer x", "senha do certificado", `アクセスキー（本番）`. */
const more = "(?:[^\\n:：=→|│\"'’「」『』、。,;.!?]|['’](?=\\p{L})){0,40}?";

const password = new RegExp(`${passwordWords}${more}${is}${value}`, "giu");
const key = new RegExp(`${keyWords}${more}${is}${value}`, "giu");

/** "password Xy-12", "with my key …", "the token is …": the sentence names it, and the value must look like it. */
const beside =
  /(?<![\w-])(?:password|passwort|kennwort|passphrase|passcode|pwd|pw|mot de passe|senha|contraseña|wachtwoord|hasło|пароль)[ \t]{1,4}(?:is\s|was\s|=\s)?[("'`{]{0,2}([^\s"'`<>|(){}]{6,200})/gi;
const mine =
  /\b(?:my|our|the|this|that|your|new|old|with|same)\s(?:[\w-]{1,16}\s){0,2}(?:key|token|secret)\s{1,4}(?:is\s|was\s)?["'`(]?([\w.~+/=-]{16,400})/gi;

/** "O token que gerei ontem: …": the value after some words more, which name nothing else. */
const later =
  /\b(?:token|api[ -]?key|secret|key|chave|clé)((?:\s[^\s:;,."()]{1,15}){1,6})\s?:\s{1,4}["'`(]?([\w.~+/=-]{24,400})/gi;
const other =
  /\b(?:id|ids|trace|request|ref|hash|digest|commit|ray|etag|url|at|sha\d*|error|fingerprint|version|public)\b/i;

const isOneWord = (value: string) => /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|[\p{Lo}\p{M}ー]+)$/u.test(value);

/** A word in Latin letters behind one of another script is what was typed. */
const isForeign = (name: string) => !/^\p{sc=Latin}/u.test(name);

const found = (text: string, pattern: RegExp, kind: string, wanted: (value: string, name: string) => boolean) =>
  [...text.matchAll(pattern)].flatMap((hit) => {
    const value = (hit[1] ?? "").replace(/[.,;:)]+$/, "");
    return wanted(value, hit[0]) && !isStandIn(value) && !isState(value)
      ? [lastOf(hit, value, kind, (hit[1]?.length ?? 0) - value.length)]
      : [];
  });

/** Secrets that a person's own sentence names, in whatever language. */
export const spoken: Finder = (text) => [
  ...found(
    text,
    password,
    "password",
    (value, name) =>
      !isAboutSecrets(value) &&
      (!isOneWord(value) || (isForeign(name) && /^[a-z]{6,}$/i.test(value) && !isPlainWord(value))),
  ),
  ...found(text, key, "api-key", (value) => looksRandom(value, 12)),
  ...found(
    text,
    beside,
    "password",
    (value) => looksChosen(value) && !isExpression(value) && !/^[\w-]+[:=]|^[\w.!?]+\($/.test(value),
  ),
  ...[...text.matchAll(later)].flatMap((hit) =>
    looksRandom(hit[2] ?? "") && !other.test(hit[1] ?? "") ? [lastOf(hit, hit[2] ?? "", "token")] : [],
  ),
  ...found(text, mine, "api-key", (value) => looksRandom(value) && !isPath(value)),
];
