import { isStandIn } from "../stand-in";
import { fieldValue } from "./fields";
import { lastOf, type Secret } from "./secret";

/** What the last group of each match holds, whatever ends the match behind it; `wanted` says whether it looks like a secret. */
export const valuesOf = (
  text: string,
  pattern: RegExp,
  kind: string,
  wanted = (_value: string): boolean => true,
): Secret[] =>
  [...text.matchAll(pattern)].flatMap((hit) => {
    const value = hit.findLast((group) => group !== undefined) ?? "";
    const after = hit[0].length - hit[0].lastIndexOf(value) - value.length;
    return wanted(value) && !isStandIn(value) ? [lastOf(hit, value, kind, after)] : [];
  });

/** The secrets in fields: the pattern's group `name` names each, and its last group, which ends the match, is the value. */
export const fieldsOf = (text: string, pattern: RegExp, name = 1): Secret[] =>
  [...text.matchAll(pattern)].flatMap((hit) => {
    const value = hit.at(-1) ?? "";
    return fieldValue(hit[name] ?? "", value, hit.index + hit[0].lastIndexOf(value));
  });
