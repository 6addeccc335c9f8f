import { anyOf, inTurn } from "@/lib/evidence/patterns";
import { type Finder, lastOf } from "./secret";

/** What a one-time code is called where people write of one. */
const oneTime = new RegExp(
  `(?:${anyOf([
    /\b(?:verification|one[- ]time|security|login|sign-?in|auth(?:entication)?|sms|2fa|mfa|otp|totp|recovery|access)[ -](?:pass)?codes?/,
    /\b(?:one[- ]time password|otp|totp|pin|passcode|code[^\d\n]{1,20}\bsms|best[äa]tigungscode|sicherheitscode|einmal(?:code|passwort))/,
    /\b(?:code de (?:v[ée]rification|s[ée]curit[ée])|c[óo]digo de (?:verifica|seguran|segurid)[^\s\d]{1,8}|codice di (?:verifica|sicurezza))/,
    /\b(?:verificatiecode|kod weryfikacyjny|код (?:подтверждения|доступа))|인증번호|인증 번호|验证码|驗證碼|認証コード|確認コード/,
  ])})${inTurn([
    /[^A-Za-z\u00c0-\u04ff\d\n]{0,8}(?:(?:is|was|ist|est|es|é|è|to|は|是|:|：)[^A-Za-z\u00c0-\u04ff\d\n]{0,6})?/,
    /(\d{3}[ -]?\d{3}|\d{4,8})(?![\d.])/,
  ])}`,
  "gi",
);

/** "The PIN of the portal is 739154." */
const personal = /\bpin\b(?: [\p{L}'’]{1,20}){1,4}\s(?:is|was|ist|lautet|es|est|é|è|jest|je)\s(\d{4,8})(?![\d.])/giu;

/** Groups of letters and digits after the word for a licence. */
const licence =
  /(?:licen[cs]e|lizenz\w{0,12}|serial|product|activation|licencia|licença|licenza)(?:[ _-]?(?:key|code|number|no\.?))?["']?\s{0,4}[:=]\s{0,4}["']?((?=[A-Z-]{0,40}\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7})(?![\w-])/gi;

/** A code that is given for a token (RFC 6749 §4.1.3), where its parts stand below each other. */
const grant = /\bcode["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([\w.~+/-]{20,2000})/g;

/** Codes that let in once, and codes of licences. */
export const codes: Finder = (text) => [
  ...[...text.matchAll(oneTime)].map((hit) => lastOf(hit, hit[1] ?? "", "otp")),
  ...[...text.matchAll(personal)].map((hit) => lastOf(hit, hit[1] ?? "", "otp")),
  ...(/authorization_code|code_verifier/.test(text)
    ? [...text.matchAll(grant)].map((hit) => lastOf(hit, hit[1] ?? "", "token"))
    : []),
  ...[...text.matchAll(licence)].map((hit) => lastOf(hit, hit[1] ?? "", "licence")),
];
