import { holdsSecret, kindOf } from "../places";
import { cookies, fieldValue } from "./fields";
import { at, type Finder } from "./secret";

/** `name: value` at a line's start, a prefix of curl or of a quote allowed; folded lines belong to it. */
export const headers: Finder = (text) =>
  [
    ...text.matchAll(
      /^([ \t]*(?:[<>|*] ?)?|.{0,200}?(?:-H|--header)[ =]*\$?["'])(:?[A-Za-z][\w.-]{1,60})([ \t]*:[ \t]*)([^\r\n]+(?:\r?\n[ \t]+(?![\w-]+:)[^\r\n]+){0,4})/gm,
    ),
  ].flatMap((hit) => {
    const [, lead = "", name = "", gap = "", all = ""] = hit;
    const start = hit.index + lead.length + name.length + gap.length;
    const quote = /["']$/.exec(lead)?.[0];
    const end = quote ? all.indexOf(quote) : -1;
    const value = end >= 0 ? all.slice(0, end) : all;
    return fieldValue(name, value, start);
  });

/** `Bearer xyz` and its like anywhere, and cookies that a line names. */
export const schemes: Finder = (text) => [
  ...[
    ...text.matchAll(
      /\b((?:bearer|basic|negotiate|ssws|apikey|api-key)(?:\s+token)?\s+)([A-Za-z0-9._~+/=-]{12,16384})/gi,
    ),
  ].flatMap((hit) => {
    // `Bearer realm="…"`: a parameter of a challenge.
    if (text[hit.index + hit[0].length] === '"' && hit[0].endsWith("=")) return [];
    const kind = /basic/i.test(hit[1] ?? "") ? "basic" : "bearer";
    return /[\d=_./+-]|[a-z][A-Z]/.test(hit[2] ?? "")
      ? [at((hit.index ?? 0) + (hit[1]?.length ?? 0), hit[2] ?? "", kind)]
      : [];
  }),
  ...[...text.matchAll(/\b(?:set-)?cookie["']?\s*[:=]\s*["']?([^"'\r\n]{4,16384})/gi)].flatMap((hit) =>
    cookies(hit[1] ?? "", (hit.index ?? 0) + hit[0].length - (hit[1]?.length ?? 0)),
  ),
  ...[
    ...text.matchAll(
      /\bform-data;\s*name="([\w.-]{1,80})"[^\r\n]{0,400}\r?\n(?:[^\r\n]{1,400}\r?\n){0,4}\r?\n([^\r\n]{4,16384})/gi,
    ),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "")
      ? [at((hit.index ?? 0) + hit[0].length - (hit[2]?.length ?? 0), hit[2] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
];
