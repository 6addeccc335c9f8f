import { isExpression } from "../expression";
import { isStandIn } from "../stand-in";
import { isState } from "../states";
import { isAboutSecrets, keyWords, passwordWords } from "../tongues";
import { type Finder, lastOf, looksChosen, looksRandom } from "./secret";

/** Parts the name from the value: a colon of either width, an equals sign, a cell's border, a particle; a quote may open. */
const is =
  "(?:\\s{0,40}(?:[:：=→|│]|は|是|为|為|는|은)\\s{0,40}|\\s{1,40}(?:ist|lautet|est|es|é|è|to|is|är|er|jest)\\s{1,8})";
const value = "[`*]{0,2}[\"'“„«「『‘]?([^\\s\"'`“”„«»「」『』‘’,、。;|│<>]{4,400})";
/** What stands between: "Passwort für den Nutzer x", "senha do certificado", `アクセスキー（本番）`. */
const more = "(?:[^\\n:：=→|│\"'’「」『』、。,;.!?]|['’](?=\\p{L})){0,40}?";

const password = new RegExp(`${passwordWords}${more}${is}${value}`, "giu");
const key = new RegExp(`${keyWords}${more}${is}${value}`, "giu");

/** "password Xy-12", "with my key …", "the token is …": the sentence names it, and the value must look like it. */
const beside =
  /\b(?:password|passwort|passphrase|passcode|pwd|senha|contraseña|wachtwoord|hasło|пароль)\s{1,4}(?:is\s|was\s|=\s)?[("'`]{0,2}([^\s"'`<>|()]{6,200})/giu;
const mine =
  /\b(?:my|our|the|this|that|your|new|old|with|same)\s(?:[\w-]{1,16}\s){0,2}(?:key|token|secret)\s{1,4}(?:is\s|was\s)?["'`(]?([\w.~+/=-]{16,400})/gi;

const found = (text: string, pattern: RegExp, kind: string, wanted: (value: string) => boolean) =>
  [...text.matchAll(pattern)].flatMap((hit) => {
    const value = (hit[1] ?? "").replace(/[.,;:)]+$/, "");
    return wanted(value) && !isStandIn(value) && !isState(value)
      ? [lastOf(hit, value, kind, (hit[1]?.length ?? 0) - value.length)]
      : [];
  });

/** Secrets that a person's own sentence names, in whatever language. */
export const spoken: Finder = (text) => [
  ...found(
    text,
    password,
    "password",
    (value) => !isAboutSecrets(value) && !/^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|[\p{Lo}\p{M}ー]+)$/u.test(value),
  ),
  ...found(text, key, "api-key", (value) => looksRandom(value, 12)),
  ...found(
    text,
    beside,
    "password",
    (value) => looksChosen(value) && !isExpression(value) && !/^[\w-]+[:=]|^[\w.!?]+\($/.test(value),
  ),
  ...found(text, mine, "api-key", (value) => looksRandom(value) && !/^[a-z\d._-]+(?:\/[a-z\d._-]+){2,}$/.test(value)),
];
