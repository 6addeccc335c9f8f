import { isExpression } from "../expression";
import { holdsSecret, isNamesake, kindOf, mayHoldSecret, parameterHoldsSecret } from "../places";
import { isStandIn } from "../stand-in";
import { isState } from "../states";
import { at, type Finder, looksRandom } from "./secret";

/** An application's id is one, and no key, where it is a UUID. */
const appId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `name=value` in a query, a fragment, a form or a list of settings. */
export const parameters: Finder = (text) =>
  [
    ...text.matchAll(
      /(^|[?&#;\s"'`|,(~]|[\s"']-{1,2})([A-Za-z_.][\w.%[\]-]{0,60})=((?:[^\s&;,"'<>)\]}`\\~]|~(?!\w+=))+)/gm,
    ),
  ].flatMap((hit) => {
    const [, lead = "", name = "", whole = ""] = hit;
    // A query ends what a path's parameter holds; `auth=(user, password)` is code.
    const value = lead === ";" ? (whole.split("?", 1)[0] ?? "") : whole;
    if (value.startsWith("(") || isScheme(value)) return [];
    const inUrl =
      /[?&#~]/.test(lead) ||
      // Others follow it: a form, or the query that a log has in a column of its own.
      (text[hit.index + hit[0].length] === "&" && (!/\s/.test(lead) || looksRandom(value)));
    if (!inUrl && (isExpression(value) || /^[A-Za-z_$]+(?:\.\w+)*[?!]?\(/.test(value))) return [];
    const start = hit.index + lead.length + name.length + 1;
    if (/^x-(?:amz|goog)-credential$/i.test(name) || /(?:\/|%2F)(?:aws|goog)4_request/i.test(value))
      return [at(start, /^(?:(?!%2F|\/).)+/i.exec(value)?.[0] ?? value, "key-id")];
    const secret =
      (inUrl ? parameterHoldsSecret(name) : holdsSecret(name)) ||
      (inUrl &&
        (mayHoldSecret(name) || /^(?:state|share|invite|invitation)$/i.test(name)) &&
        looksRandom(value) &&
        !appId.test(whole));
    return secret &&
      !isNamesake(name, value) &&
      value.length >= 4 &&
      !isState(value) &&
      !isStandIn(value) &&
      !/^(?:exp|st)=/.test(value)
      ? [at(start, value, kindOf(name))]
      : [];
  });

/** The credential of this scheme follows. */
const isScheme = (value: string) => /^\[?(?:bearer|basic|digest|negotiate|token)$/i.test(value);
