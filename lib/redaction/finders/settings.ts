import { holdsSecret, kindOf, mayHoldSecret, parameterHoldsSecret } from "../places";
import { isStandIn } from "../stand-in";
import { isSentence, isState } from "../states";
import { at, type Finder, looksRandom } from "./secret";

/** `name=value` in a query, a fragment, a form or a list of settings. */
export const parameters: Finder = (text) =>
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
      return secret && value.length >= 4 && !isState(value) && !/^(?:exp|st)=/.test(value)
        ? [at(start, value, kindOf(name))]
        : [];
    },
  );

/** `name: X` with `value: Y` in the line below, as Kubernetes and Compose write variables. */
export const listedVariables: Finder = (text) =>
  [
    ...text.matchAll(
      /\bname:[ \t]{1,8}["']?([\w.-]{1,80})["']?[ \t]{0,8}\r?\n[ \t]{1,80}value:[ \t]{1,8}["']?([^\s"']{4,4096})/g,
    ),
  ].flatMap((hit) => {
    const [whole, name = "", value = ""] = hit;
    if (!holdsSecret(name) || isStandIn(value)) return [];
    return [at(hit.index + whole.length - value.length, value, kindOf(name))];
  });

/** `name = "value"` in code and in logs: all that stands between the quotes. */
export const quotedSettings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})["']?\]?\s{0,8}(?:=>?|:=?)\s{0,8}[bru]?(["'`])((?:(?!\2)[^\\\r\n]|\\.){4,4096})\2/g,
    ),
  ].flatMap((hit) => {
    const [whole, name = "", , value = ""] = hit;
    if (!holdsSecret(name) || !isLiteral(name, value) || isSentence(value) || /^[A-Za-z]+: /.test(value)) return [];
    return [at(hit.index + whole.length - 1 - value.length, value, kindOf(name))];
  });

/** Whether a setting's value is the secret itself: no field of its own form, no variable, no word about one. */
const isLiteral = (name: string, value: string): boolean =>
  !/(?:authorization|cookie)$/i.test(name) &&
  !/^(?:bearer|basic|token|digest|\/\/)/i.test(value) &&
  !isStandIn(value) &&
  !isState(value);

/** `name: value` anywhere in YAML, logs and code, where the name says that it is a secret. */
export const settings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})(["']?\]?\s{0,2}(?:=>?|:=?)\s{0,3}[bru]?)(["'`]?)([^\s"'`<>,;{}()]{4,16384})/g,
    ),
  ].flatMap((hit) => {
    const [, name = "", separator = "", quote = "", whole = ""] = hit;
    // Where a query or an escaped quote follows, the value ends before it.
    const value = whole.replace(separator.includes("=") ? /&\w[\w.%[\]-]{0,60}=.*$|\\{1,31}$/ : /\\{1,31}$/, "");
    if (
      !(holdsSecret(name) || (mayHoldSecret(name) && looksRandom(value))) ||
      !isLiteral(name, value) ||
      // A word or two made one, an error's name before its message, the next setting.
      (!quote &&
        /^(?:[A-Z]?[a-z]{3,12}|(?:[A-Z][a-z]{2,8}){2,3}|[A-Z]{4,12}|[A-Za-z]{3,12}-(?:scoped|based|bound|wide)|[A-Za-z]+:|[A-Za-z]+=\w+)$/.test(
          value,
        ))
    )
      return [];
    return [at(hit.index + hit[0].length - whole.length, value, kindOf(name))];
  });
