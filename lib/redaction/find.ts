import { commands } from "./finders/commands";
import { cookies, fieldValue, plainValue } from "./finders/fields";
import { keys } from "./finders/keys";
import { at, type Finder, lastOf, looksRandom, type Secret } from "./finders/secret";
import { urls } from "./finders/urls";
import { words } from "./finders/words";
import { isStandIn } from "./placeholder";
import { holdsSecret, kindOf, mayHoldSecret, parameterHoldsSecret } from "./places";

/** The offset of a group's text inside a match; the group must not be empty. */
function groupAt(hit: RegExpMatchArray, group: string, from = 0): number {
  return (hit.index ?? 0) + hit[0].indexOf(group, from);
}

/** `name: value` at a line's start, a prefix of curl or of a quote allowed; folded lines belong to it. */
const headers: Finder = (text) =>
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

/** `name=value` in a query, a fragment, a form or a list of settings. */
const parameters: Finder = (text) =>
  [...text.matchAll(/(^|[?&#;\s"'`|,(~])([A-Za-z_.][\w.%[\]-]{0,60})=((?:[^\s&;,"'<>)\]}`\\~]|~(?!\w+=))+)/gm)].flatMap(
    (hit) => {
      const [, lead = "", name = "", value = ""] = hit;
      const inUrl = /[?&#~]/.test(lead) || (text[(hit.index ?? 0) + hit[0].length] === "&" && !/\s/.test(lead));
      const start = hit.index + lead.length + name.length + 1;
      if (/^(?:x-amz-credential|x-goog-credential)$/i.test(name))
        return [at(start, /^(?:(?!%2F|\/).)+/i.exec(value)?.[0] ?? value, "key-id")];
      const secret =
        (inUrl ? parameterHoldsSecret(name) : holdsSecret(name)) ||
        (inUrl && mayHoldSecret(name) && looksRandom(value));
      return secret && value.length >= 4 && !/^(?:exp|st)=/.test(value) ? [at(start, value, kindOf(name))] : [];
    },
  );

/** `"name": "value"` in JSON, also escaped inside a string, in Python and in object literals. */
const members: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])([A-Za-z_$][\w.$ -]{0,60})\1(\s{0,8}(?::|=>|,)\s{0,8})(\\{0,31}["'])((?:(?!\4)[^\r\n]){1,16384})\4/g,
    ),
  ].flatMap((hit) => {
    const [, , name = "", separator = "", , value = ""] = hit;
    // Two texts beside each other: a name and its value only when the second is one.
    if (separator.includes(",") && !looksRandom(value.replace(/^[A-Za-z-]+ /, ""), 8)) return [];
    const start = groupAt(hit, value, hit[0].length - value.length - (hit[4]?.length ?? 0));
    return fieldValue(name, value, start);
  });

/** `"name": ["value", "value"]`: each of them. */
const lists: Finder = (text) =>
  [
    ...text.matchAll(/"([A-Za-z_][\w.-]{0,60})"\s{0,8}:\s{0,8}\[((?:\s{0,40}"[^"\r\n]{1,4096}"\s{0,40},?){1,50})/g),
  ].flatMap((hit) => {
    const [whole, name = "", all = ""] = hit;
    const start = hit.index + whole.length - all.length;
    return [...all.matchAll(/"([^"]*)"/g)].flatMap((one) =>
      fieldValue(name.replace(/s$/, ""), one[1] ?? "", start + one.index + 1).filter((secret) =>
        looksRandom(text.slice(secret.start, secret.end), 8),
      ),
    );
  });

/** The private members of a JSON Web Key (RFC 7518 §6). */
const webKeys: Finder = (text) =>
  /"kty"\s*:/.test(text)
    ? [...text.matchAll(/"(?:d|p|q|dp|dq|qi|k)"\s*:\s*"([\w-]{16,2000})"/g)].map((hit) =>
        lastOf(hit, hit[1] ?? "", "private-key", 1),
      )
    : [];

/** HAR, Postman and the like: `"name":"X","value":"Y"`, in either order. */
const pairs: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])(?:name|key)\1\s*:\s*\1([^"'\\\r\n]{1,80})\1\s*,\s*\1value\1\s*:\s*\1((?:(?!\1)[^\r\n]){1,16384})\1/gi,
    ),
    ...[
      ...text.matchAll(
        /(\\{0,31}["'])value\1\s*:\s*\1((?:(?!\1)[^\r\n]){1,16384})\1\s*,\s*\1(?:name|key)\1\s*:\s*\1([^"'\\\r\n]{1,80})\1/gi,
      ),
    ].map(
      (hit) => Object.assign([hit[0], hit[1], hit[3], hit[2]], { index: hit.index }) as unknown as RegExpMatchArray,
    ),
  ].flatMap((hit) => {
    const [, , name = "", value = ""] = hit;
    const start = (hit.index ?? 0) + hit[0].indexOf(value, /value/i.exec(hit[0])?.index ?? 0);
    const found = fieldValue(name, value, start);
    return found.length || !parameterHoldsSecret(name) ? found : plainValue(value, start, kindOf(name));
  });

/** `<Name>value</Name>`, hidden inputs and meta tags. */
const elements: Finder = (text) => [
  ...[...text.matchAll(/<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>([^<>]{1,16384})<\//g)].flatMap((hit) =>
    holdsSecret(hit[1]?.replace(/^\w+:/, "") ?? "")
      ? plainValue(hit[2] ?? "", (hit.index ?? 0) + hit[0].length - 2 - (hit[2]?.length ?? 0), kindOf(hit[1] ?? ""))
      : [],
  ),
  ...[...text.matchAll(/<(?:input|meta|add|property|param|entry|header)\s[^<>]{0,4000}>/gi)].flatMap((hit) => {
    const name = /\s(?:name|key)=["']?([\w.:-]{1,80})/i.exec(hit[0])?.[1] ?? "";
    const value = /\s(?:value|content)=(["'])([^"'<>]{4,4000})\1/i.exec(hit[0]);
    return value?.[2] && holdsSecret(name)
      ? [at((hit.index ?? 0) + value.index + value[0].indexOf(value[2], 7), value[2], kindOf(name))]
      : [];
  }),
];

/** `name: value` anywhere in YAML, logs and code, where the name says that it is a secret. */
const settings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})(["']?\]?\s{0,2}[:=]\s{0,3})(["'`]?)([^\s"'`<>,;{}()]{4,16384})/g,
    ),
  ].flatMap((hit) => {
    const [, name = "", , quote = "", value = ""] = hit;
    if (
      !(holdsSecret(name) || (mayHoldSecret(name) && looksRandom(value))) ||
      /(?:authorization|cookie)$/i.test(name) ||
      /^(?:bearer|basic|token|digest|\/\/)/i.test(value) ||
      isStandIn(value) ||
      // A word or two made one, an error's name before its message, the next setting.
      (!quote && /^(?:[a-z]{4,12}|[a-z]{3,12}-(?:scoped|based|bound|wide)|[A-Za-z]+:|[A-Za-z]+=\w+)$/i.test(value))
    )
      return [];
    return [at(hit.index + hit[0].length - value.length, value, kindOf(name))];
  });

/** `Bearer xyz` and its like anywhere, and cookies that a line names. */
const schemes: Finder = (text) => [
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
    ...text.matchAll(/\bform-data;\s*name="([\w.-]{1,80})"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]{4,16384})/gi),
  ].flatMap((hit) =>
    holdsSecret(hit[1] ?? "")
      ? [at((hit.index ?? 0) + hit[0].length - (hit[2]?.length ?? 0), hit[2] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
];

/** In order of trust: of two that overlap the earlier finder's stays. */
const finders: readonly Finder[] = [
  keys,
  urls,
  pairs,
  headers,
  members,
  lists,
  webKeys,
  elements,
  commands,
  parameters,
  schemes,
  settings,
  words,
];

/** Every secret of a text, in order, none overlapping. */
export function secretsIn(text: string): Secret[] {
  const kept: Secret[] = [];
  for (const finder of finders) {
    const fresh = finder(text).filter((secret) => secret.end > secret.start && !overlapsAny(kept, secret));
    for (const secret of fresh.sort((a, b) => a.start - b.start)) if (!overlapsAny(kept, secret)) insert(kept, secret);
  }
  return kept;
}

/** Index of the first secret that ends after `start`, by bisection. */
function place(kept: readonly Secret[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsAny(kept: readonly Secret[], { start, end }: Secret): boolean {
  const next = kept[place(kept, start)];
  return next !== undefined && next.start < end;
}

function insert(kept: Secret[], secret: Secret): void {
  kept.splice(place(kept, secret.start), 0, secret);
}
