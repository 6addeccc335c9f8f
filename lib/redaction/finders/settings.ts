import { isStandIn } from "../placeholder";
import { holdsSecret, kindOf, mayHoldSecret, parameterHoldsSecret } from "../places";
import { isState } from "../states";
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

/** `name: value` anywhere in YAML, logs and code, where the name says that it is a secret. */
export const settings: Finder = (text) =>
  [
    ...text.matchAll(
      /(?<![\w-])([A-Za-z_][\w.-]{0,60})(["']?\]?\s{0,2}[:=]\s{0,3})(["'`]?)([^\s"'`<>,;{}()]{4,16384})/g,
    ),
  ].flatMap((hit) => {
    const [, name = "", , quote = "", whole = ""] = hit;
    const value = whole.replace(/\\{1,31}$/, "");
    if (
      !(holdsSecret(name) || (mayHoldSecret(name) && looksRandom(value))) ||
      /(?:authorization|cookie)$/i.test(name) ||
      /^(?:bearer|basic|token|digest|\/\/)/i.test(value) ||
      isStandIn(value) ||
      isState(value.split("&", 1)[0] ?? "") ||
      // A word or two made one, an error's name before its message, the next setting.
      (!quote && /^(?:[a-z]{4,12}|[a-z]{3,12}-(?:scoped|based|bound|wide)|[A-Za-z]+:|[A-Za-z]+=\w+)$/i.test(value))
    )
      return [];
    return [at(hit.index + hit[0].length - whole.length, value, kindOf(name))];
  });
