import { holdsSecret, kindOf } from "../places";
import { plainValue } from "./fields";
import { at, type Finder, isNamed } from "./secret";

/** A name, its value, and how many characters end the match behind the value. */
const named: readonly (readonly [pattern: RegExp, behind: number])[] = [
  [/<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>([^<>]{1,16384})<\//g, 2],
  [/<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>\s{0,20}<!\[CDATA\[\s{0,20}([^\]<]{1,16384})\]\]>/g, 3],
  // The name is an attribute, or the element before.
  [
    /<\w{1,20}\s[^<>]{0,100}?\b(?:name|key)=["']([\w.:-]{1,80})["'][^<>]{0,100}>\s{0,40}(?:<value>\s{0,20})?([^<>]{4,4000})<\//g,
    2,
  ],
  [
    /<(?:name|key)>\s{0,20}([\w.:-]{1,80})\s{0,20}<\/(?:name|key)>\s{0,40}<(?:value|string)>\s{0,20}(?:<string>\s{0,20})?([^<>]{4,4000})<\//g,
    2,
  ],
];

/** `<Name>value</Name>`, settings, hidden inputs and meta tags. */
export const elements: Finder = (text) => [
  ...named.flatMap(([pattern, behind]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: name = "", 2: value = "" }) =>
      isNamed(name.replace(/^\w+:/, ""), value.trim())
        ? plainValue(value, index + whole.length - behind - value.length, kindOf(name))
        : [],
    ),
  ),
  ...[...text.matchAll(/<(?:input|meta|add|property|param|entry|header)\s[^<>]{0,4000}>/gi)].flatMap((hit) => {
    const name = /\s(?:name|key)=["']?([\w.:-]{1,80})/i.exec(hit[0])?.[1] ?? "";
    const value = /\s(?:value|content)=(["'])([^"'<>]{4,4000})\1/i.exec(hit[0]);
    return value?.[2] && holdsSecret(name)
      ? [at((hit.index ?? 0) + value.index + value[0].indexOf(value[2], 7), value[2], kindOf(name))]
      : [];
  }),
];
