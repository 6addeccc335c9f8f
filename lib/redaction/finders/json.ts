import { kindOf, parameterHoldsSecret } from "../places";
import { cookie, fieldValue, plainValue } from "./fields";
import { fieldsOf } from "./matched";
import { type Finder, lastOf, looksChosen, looksRandom, type Secret } from "./secret";

interface Pair {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** `"name":"X","value":"Y"`, in either order, another member between them allowed. */
function pairsIn(text: string): Pair[] {
  return [
    ...text.matchAll(
      /(?<!\\)(["'])(?:parameter_?)?(?:name|key)\1\s{0,8}:\s{0,8}\1(?<name>[^"'\\\r\n]{1,80})\1\s{0,40},(?:[^{}]{0,300}?,)?\s{0,40}\1(?:parameter_?)?value\1\s{0,8}:\s{0,8}\1(?<value>(?:(?!\1)[^\\\r\n]|\\.){1,16384})\1/gi,
    ),
    ...text.matchAll(
      /(?<!\\)(["'])(?:parameter_?)?value\1\s{0,8}:\s{0,8}\1(?<value>(?:(?!\1)[^\\\r\n]|\\.){1,16384})\1\s{0,40},(?:[^{}]{0,300}?,)?\s{0,40}\1(?:parameter_?)?(?:name|key)\1\s{0,8}:\s{0,8}\1(?<name>[^"'\\\r\n]{1,80})\1/gi,
    ),
  ].map((hit) => {
    const { name = "", value = "" } = hit.groups ?? {};
    return { name, value, start: hit.index + hit[0].indexOf(value, hit[0].search(/value["']/i) + 6) };
  });
}

/** `"name": {"value": "…"}`, as parameters of Azure's templates are given. */
export const nested: Finder = (text) =>
  fieldsOf(
    text,
    /"([A-Za-z_][\w.-]{0,80})"\s{0,8}:\s{0,8}\{\s{0,40}"value"\s{0,8}:\s{0,8}"((?:[^"\\\r\n]|\\.){4,16384})"/gi,
  );

/** `{name,<<"value">>}`, the tuples of Erlang. */
export const tuples: Finder = (text) =>
  [...text.matchAll(/\{([a-z]\w{0,60}),\s?(?:<<)?(["'])((?:(?!\2)[^\\\r\n]|\\.){4,4096})\2(?:>>)?\}/g)].flatMap(
    (hit) => {
      const [whole, name = "", , value = ""] = hit;
      const start = hit.index + whole.lastIndexOf(value);
      return name === "cookie" ? cookie(name, value, start) : fieldValue(name, value, start);
    },
  );

/** HAR, Postman and the like. */
export const pairs: Finder = (text) =>
  pairsIn(text).flatMap(({ name, value, start }) => {
    const found = fieldValue(name, value, start);
    // The members of an authentication's description: the name of its key, and the key.
    if (/^(?:key|value)$/.test(name) && (!looksRandom(value) || /^[\dA-Za-z]+(?:-[A-Z]\w*)+$/.test(value)))
      return found;
    return found.length || (name !== "value" && !parameterHoldsSecret(name))
      ? found
      : plainValue(value, start, kindOf(name));
  });

/** The cookies of a request as a list or as members: each says who somebody is, whatever its name. */
export const cookieLists: Finder = (text) => [
  ...cookiesAfter(text, /"cookies"\s{0,8}:\s{0,8}\[((?:[^\]"]|"(?:[^"\\]|\\.)*")*)/gi, (list) => [
    ...pairsIn(list),
    ...namedIn(list, "="),
  ]),
  ...cookiesAfter(text, /"cookies"\s{0,8}:\s{0,8}\{((?:[^}"]|"(?:[^"\\]|\\.)*")*)/gi, (list) =>
    namedIn(list, '"\\s{0,8}:\\s{0,8}"'),
  ),
];

function cookiesAfter(text: string, pattern: RegExp, read: (list: string) => Pair[]): Secret[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: list = "" }) => {
    const from = index + whole.length - list.length;
    return read(list).flatMap(({ name, value, start }) => cookie(name, value, from + start));
  });
}

/** Texts of the form `"name=value"`, or whatever stands between the two. */
function namedIn(text: string, between: string): Pair[] {
  return [...text.matchAll(new RegExp(`"([^"\\\\\\s=;,]{1,100})${between}((?:[^"\\\\]|\\\\.){1,16384})"`, "g"))].map(
    ({ index, 0: whole, 1: name = "", 2: value = "" }) => ({
      name,
      value,
      start: index + whole.length - 1 - value.length,
    }),
  );
}

/** `"name": "value"` in JSON, in Python and in object literals. */
export const members: Finder = (text) => [
  ...fieldsOf(
    text,
    /(?<!\\)(["'])([A-Za-z_$][\w.$[\] -]{0,60})\1\s{0,8}(?::|=>)\s{0,8}[bru]?(["'])((?:(?!\3)[^\\\r\n]|\\.){1,16384})\3/g,
    2,
  ),
  // Two texts beside each other: a name and its value only when the second is one.
  ...[
    ...text.matchAll(
      /(?<!\\)(["'])(-{0,2}[A-Za-z_$.][\w.$ -]{0,60})\1(?:\s{0,8},\s{0,40}|[ ])[bru]?(?=(["'])((?:(?!\3)[^\\\r\n]|\\.){1,16384})\3(?!\s{0,8}(?::|=>)))/g,
    ),
  ].flatMap((hit) => {
    const [whole, , name = "", , value = ""] = hit;
    return /^(?:set-)?cookie$/i.test(name) || looksRandom(value.replace(/^[A-Za-z-]+ /, ""), 8) || looksChosen(value)
      ? fieldValue(name, value, hit.index + whole.length + 1)
      : [];
  }),
];

/** `"name": ["value", "value"]`: each of them. */
export const lists: Finder = (text) =>
  [
    ...text.matchAll(
      /(["'])([A-Za-z_][\w.-]{0,60})\1\s{0,8}:\s{0,8}\[((?:\s{0,40}\1(?:(?!\1)[^\r\n]){1,4096}\1\s{0,40},?){1,50})/g,
    ),
  ].flatMap((hit) => {
    const [whole, , name = "", all = ""] = hit;
    const start = hit.index + whole.length - all.length;
    return [...all.matchAll(/(["'])((?:(?!\1).)*)\1/g)].flatMap((one) =>
      fieldValue(name.replace(/s$/, ""), one[2] ?? "", start + one.index + 1).filter((secret) =>
        looksRandom(text.slice(secret.start, secret.end), 8),
      ),
    );
  });

/** What PHP's dumpers print: `"name" => array:1 [` with `0 => "value"` on the next line. */
export const dumps: Finder = (text) =>
  fieldsOf(
    text,
    /"([A-Za-z_][\w.-]{0,60})"\s?=>\s?array(?::\d{1,4}\s?\[|\(\d{1,4}\)\s?\{)[^\r\n]{0,4}\r?\n\s{0,40}\[?0\]?\s?=>\s{1,40}(?:string\(\d{1,6}\) )?"([^"\r\n]{1,4096})"/g,
  );

/** The private members of a JSON Web Key (RFC 7518 §6). */
export const webKeys: Finder = (text) =>
  /"kty"\s*:/.test(text)
    ? [...text.matchAll(/"(?:d|p|q|dp|dq|qi|k)"\s*:\s*"([\w-]{16,2000})"/g)].map((hit) =>
        lastOf(hit, hit[1] ?? "", "private-key", 1),
      )
    : [];
