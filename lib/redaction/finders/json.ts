import { kindOf, parameterHoldsSecret } from "../places";
import { fieldValue, plainValue } from "./fields";
import { type Finder, lastOf, looksRandom } from "./secret";

/** HAR, Postman and the like: `"name":"X","value":"Y"`, in either order. */
export const pairs: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])(?:name|key)\1\s*:\s*\1(?<name>[^"'\\\r\n]{1,80})\1\s*,\s*\1value\1\s*:\s*\1(?<value>(?:(?!\1)[^\r\n]){1,16384})\1/gi,
    ),
    ...text.matchAll(
      /(\\{0,31}["'])value\1\s*:\s*\1(?<value>(?:(?!\1)[^\r\n]){1,16384})\1\s*,\s*\1(?:name|key)\1\s*:\s*\1(?<name>[^"'\\\r\n]{1,80})\1/gi,
    ),
  ].flatMap((hit) => {
    const { name = "", value = "" } = hit.groups ?? {};
    const start = hit.index + hit[0].indexOf(value, /value/i.exec(hit[0])?.index ?? 0);
    const found = fieldValue(name, value, start);
    return found.length || !parameterHoldsSecret(name) ? found : plainValue(value, start, kindOf(name));
  });

/** `"name": "value"` in JSON, also escaped inside a string, in Python and in object literals. */
export const members: Finder = (text) =>
  [
    ...text.matchAll(
      /(\\{0,31}["'])([A-Za-z_$][\w.$ -]{0,60})\1(\s{0,8}(?::|=>|,)\s{0,8})(\\{0,31}["'])((?:(?!\4)[^\r\n]){1,16384})\4/g,
    ),
  ].flatMap((hit) => {
    const [whole, , name = "", separator = "", quote = "", value = ""] = hit;
    // Two texts beside each other: a name and its value only when the second is one.
    if (separator.includes(",") && !looksRandom(value.replace(/^[A-Za-z-]+ /, ""), 8)) return [];
    const start = hit.index + whole.length - value.length - quote.length;
    return fieldValue(name, value, start);
  });

/** `"name": ["value", "value"]`: each of them. */
export const lists: Finder = (text) =>
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
export const webKeys: Finder = (text) =>
  /"kty"\s*:/.test(text)
    ? [...text.matchAll(/"(?:d|p|q|dp|dq|qi|k)"\s*:\s*"([\w-]{16,2000})"/g)].map((hit) =>
        lastOf(hit, hit[1] ?? "", "private-key", 1),
      )
    : [];
