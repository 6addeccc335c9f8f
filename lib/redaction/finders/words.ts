import { inTurn } from "@/lib/evidence/patterns";
import { holdsSecret, kindOf } from "../places";
import { isState } from "../states";
import { at, type Finder, isInName, isPath, lastOf, looksRandom } from "./secret";

const named = new RegExp(
  inTurn([
    /\b(?:api[ _-]?key|access[ _-]key|(?:bearer |access |auth |refresh |session )?(?<!\bpostman-)token|secret|password|passphrase|credential)/,
    /(?: (?:provided|supplied|given|received|used|is|was|value|with|starting with))?/,
    /(?=[\s:="'`(<])\s{0,2}[:=]?\s{0,2}["'`(<]?([\w.~+/=-]{16,4096})/,
  ]),
  "gi",
);

/** The name of a secret: `prod-db-01-sshkey`. Parts of a key are longer, or no words. */
function isName(value: string): boolean {
  const parts = value.split(/[-_.]/);
  return parts.length > 2 && parts.every((part) => part.length <= 10) && parts.some((part) => /^[a-z]{5,}$/.test(part));
}

const ofSomebody =
  /\bpassword (?:for|of) (?:user )?["']?[\w.@-]{1,60}["']?(?: is|\s?[:=])\s{0,4}["']?([^\s"'<>,;]{6,400})/gi;

/** `ACME_TOKEN … abc`: a variable's name and, behind whatever sign, its value. */
const variable =
  /(?<![\w-])([A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,5})[^\w\s$]{0,3} ?[^\w\s$]{1,4} ?([\w.~+/=-]{16,4096})/g;

/** "Incorrect API key provided: …", "token '…' has expired": a sentence that names what follows. */
export const words: Finder = (text) => [
  ...[...text.matchAll(named)].flatMap((hit) => {
    const value = (hit[1] ?? "").replace(/[.,]+$/, "");
    return looksRandom(value) && !isPath(value) && !isName(value) && !isInName(text, hit.index)
      ? [at(hit.index + hit[0].length - (hit[1]?.length ?? 0), value, "token")]
      : [];
  }),
  ...[...text.matchAll(variable)].flatMap((hit) =>
    holdsSecret(hit[1] ?? "") && looksRandom(hit[2] ?? "") && !isPath(hit[2] ?? "")
      ? [lastOf(hit, hit[2] ?? "", kindOf(hit[1] ?? ""))]
      : [],
  ),
  ...[...text.matchAll(ofSomebody)].flatMap((hit) => {
    const value = hit[1] ?? "";
    return isState(value) || /^[a-z]+[.]?$/.test(value) ? [] : [lastOf(hit, value, "password")];
  }),
];
