import { isExpression } from "../expression";
import { isStandIn } from "../stand-in";
import { isPlainWord, isSentence, isState } from "../states";
import { isAboutSecrets, keyWords, passwordWords } from "../tongues";
import { valuesOf } from "./matched";
import { type Finder, isPath, lastOf, looksChosen, looksMade, looksRandom } from "./secret";

/** Parts the name from the value: a colon of either width, an equals sign, a cell's border, a particle; a quote may open. */
const is =
  "(?:\\s{0,40}(?:[:：=→|│]|は|是|为|為|는|은)\\s{0,40}|\\s[–—-]\\s|\\s{1,40}(?:ist|lautet|bleibt|war|est|reste|était|es|era|sigue siendo|é|è|to|is|was|är|er|jest|był|byla|je)\\s{1,8}(?:(?:teraz|now|still|jetzt|noch|ahora|agora|maintenant|teď|nyní)\\s)?)";
const value = "[`*]{0,2}[\"'“„«「『‘]?([^\\s\"'`“”„«»「」『』‘’,、。;|│<>]{4,400})";
/** What stands between: "Passwort für den Nutzer x", "senha do certificado", `アクセスキー（本番）`. */
const more = "(?:[^\\n:：=→|│\"'’「」『』、。,;.!?]|['’.](?=[\\p{L}\\d])){0,40}?";

const password = new RegExp(`${passwordWords}${more}${is}${value}`, "giu");
const key = new RegExp(`${keyWords}${more}(?:${is}|\\s?[(（])${value}`, "giu");
/** An English word for it in a sentence of another language. */
const mixed = new RegExp(
  `(?<![\\w-])(?:secret|api|access|app|private)[ _-]?(?:key|secret|token)[^\\w\\n.,;:!?]{0,20}?(?:は|是|为|為|는|은|：)\\s{0,4}${value}`,
  "giu",
);
/** "… changed to Xy-12", "… auf Xy-12 geändert". */
const changed =
  /(?:password|passwort|kennwort|passcode|pin|pw)\b[^\n.;:!?]{0,60}?\s(?:(?:changed|set|reset|updated|rotated) to\s["'`]?([^\s"'`,;]{6,200})|auf\s["'„`]?([^\s"'`“,;]{6,200})["'“`]?\s(?:geändert|gesetzt|zurückgesetzt|umgestellt))/giu;
/** "I type Xy-12 as the password." */
const typed =
  /\b(?:type|typed|enter|entered|use|used|using|put|with)\s["'`]?([^\s"'`]{6,200})["'`]?\sas\s(?:(?:the|my|a|our)\s)?(?:\w{1,12}\s)?(?:password|passcode|passphrase|pin|pw)\b/gi;
/** Another one, where one was named before. */
const another = new RegExp(
  `(?:password|${passwordWords})[^\\n]{0,160}?(?<!\\p{L})(?:(?:vorher|davor|früher|before|previously) (?:war(?:['’]?s)?|was)|outra|otra|un autre|ein anderes|another(?: one)?|the (?:old|other|previous) one(?: is| was)?)[:,]?\\s${value}`,
  "giu",
);
/** Words between quotes, right behind what they are. */
const phrase =
  /(?<![\w-])(?:password|passphrase|passcode|pwd|pw)\s{1,4}(?:is\s|was\s)?"([a-z]{3,20}(?: [a-z]{3,20}){2,7})"/gi;

/** "password Xy-12", "with my key …", "the token is …": the sentence names it, and the value must look like it. */
const beside =
  /(?<![\w-])(?:password|passwort|kennwort|passphrase|passcode|pwd|pw|mot de passe|senha|contraseña|wachtwoord|hasło|heslo|пароль)[ \t]{1,4}(?:is\s|was\s|=\s)?[("'`{]{0,2}([^\s"'`<>|(){}]{6,200})/gi;
const mine =
  /\b(?:my|our|the|this|that|your|new|old|with|same)\s(?:[\w-]{1,16}\s){0,2}(?:key|token|secret)\s{1,4}(?:is\s|was\s)?["'`(]?([\w.~+/=-]{16,400})/gi;

/** "O token que gerei ontem: …": the value after some words more, which name nothing else. */
const later =
  /\b(?:token|api[ -]?key|secret|key|chave|clé)((?:[ \t][^\s:;,."()]{1,15}){1,6})[ \t]?:\s{1,4}["'`(]?([\w.~+/=-]{24,400})/gi;
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
  ...found(
    text,
    key,
    "api-key",
    (value) => looksRandom(value, 12) || (looksChosen(value) && /[^\w.-]/.test(value) && !isExpression(value)),
  ),
  ...found(text, mixed, "api-key", looksMade),
  ...valuesOf(text, changed, "password", looksChosen),
  ...valuesOf(text, typed, "password", looksChosen),
  ...found(text, another, "password", looksChosen),
  ...valuesOf(text, phrase, "password", (value) => !isSentence(value)),
  ...found(
    text,
    beside,
    "password",
    (value) => looksChosen(value) && !isExpression(value) && !/^[\w-]+[:=]|^[\w.!?]+\($/.test(value),
  ),
  ...[...text.matchAll(later)].flatMap((hit) =>
    looksRandom(hit[2] ?? "") && !isPath(hit[2] ?? "") && !other.test(hit[1] ?? "")
      ? [lastOf(hit, hit[2] ?? "", "token")]
      : [],
  ),
  ...found(text, mine, "api-key", (value) => looksRandom(value) && !isPath(value)),
];
