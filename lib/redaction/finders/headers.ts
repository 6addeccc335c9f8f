import { isExpression } from "../expression";
import { holdsSecret, kindOf } from "../places";
import { cookies, fieldValue, setCookies } from "./fields";
import { fieldsOf } from "./matched";
import { at, type Finder } from "./secret";

/** `name: value` at a line's start, a prefix of curl or of a quote allowed; folded lines belong to it. And as a command's option. */
export const headers: Finder = (text) => [
  ...[
    ...text.matchAll(
      /^([ \t]*(?:[<>|*] ?)?)(:?[A-Za-z][\w.-]{1,60})([ \t]*:(?!=)[ \t]*)([^\r\n]+(?:\r?\n[ \t]+(?![ \t]|['"[\]})]|- |[\w-]+\??:)[^\r\n]+){0,4})/gm,
    ),
  ].flatMap((hit) => {
    const [whole, , name = "", , value = ""] = hit;
    return isCode(name, value) ? [] : fieldValue(name, value, hit.index + whole.length - value.length);
  }),
  ...fieldsOf(
    text,
    /(?:-[#\w]{0,8}H|--header)[ =]{0,8}\$?(["'])([A-Za-z][\w.-]{1,60})[ \t]{0,8}:[ \t]{0,8}((?:(?!\1)[^\\\r\n]|\\.){1,16384})/g,
    2,
  ),
];

/** Whether it is a parameter or a member of code: names of fields mostly have hyphens. */
const isCode = (name: string, value: string) =>
  /^\w+$/.test(name) && !/^(?:authorization|cookie)$/i.test(name) && isExpression(value.split("\n", 1)[0] ?? "");

/** `Bearer xyz` and its like anywhere, and cookies that a line names. */
export const schemes: Finder = (text) => [
  ...[
    ...text.matchAll(
      /\b((?:bearer|basic|negotiate|ssws|apikey|api-key)(?:[ \t]+token)?(?:[ \t]+|\r?\n[ \t]+))([A-Za-z0-9._~+/=-]{12,16384})/gi,
    ),
  ].flatMap((hit) => {
    const next = text[hit.index + hit[0].length];
    // `Bearer realm="…"`: a parameter of a challenge. Below a scheme in YAML: the next name.
    if ((next === '"' && hit[0].endsWith("=")) || (next === ":" && hit[1]?.includes("\n"))) return [];
    const kind = /basic/i.test(hit[1] ?? "") ? "basic" : "bearer";
    return /[\d=_./+-]|[a-z][A-Z]/.test(hit[2] ?? "")
      ? [at((hit.index ?? 0) + (hit[1]?.length ?? 0), hit[2] ?? "", kind)]
      : [];
  }),
  ...[...text.matchAll(/\b(set-)?cookie["']?\s*[:=]\s*(?:\{\s?\w{1,20}:\s?)?["']?([^"'\r\n]{4,16384})/gi)].flatMap(
    (hit) => (hit[1] ? setCookies : cookies)(hit[2] ?? "", hit.index + hit[0].length - (hit[2]?.length ?? 0)),
  ),
  ...[
    ...text.matchAll(
      /\bform-data;\s*name="([\w.[\]-]{1,80})"[^\r\n]{0,400}\r?\n(?:[^\r\n]{1,400}\r?\n){0,4}\r?\n([^\r\n]{4,16384})/gi,
    ),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "")
      ? [at((hit.index ?? 0) + hit[0].length - (hit[2]?.length ?? 0), hit[2] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
];
