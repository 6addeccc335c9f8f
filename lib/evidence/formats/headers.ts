import type { Format } from "../exchange";
import { isDistinct, sideOf } from "../names";
import { listed } from "../response/listed";
import { listingOf } from "../response/listing";
import { traced } from "../traced";

/** What a program prints of an object: a brace at the end of a line, and below it a member with its value in quotes. */
const literal =
  /\{[ \t]*\r?\n(?:[^\r\n]{0,200}\r?\n){0,3}[ \t]{1,40}['"]?[\w-]{1,60}['"]?: ['"`][^\r\n]{0,400}['"`],?[ \t]*(?:\r?\n|$)/;

/** Header fields without a status line, perhaps with the headings and labels that tools put around them. */
export default {
  name: "header fields",
  detect: (text) => {
    // JSON, markup, and messages that begin with their start line have readers of their own.
    if (/^\s*(?:[{<[]|HTTP\/\d|[A-Z]{3,10} \S+ HTTP\/\d)/.test(text) || !/^[^:\n]{2,60}(?::|\t)/m.test(text)) return 0;
    if (/^HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b/m.test(text) || literal.test(text.slice(0, 8192))) return 0;
    const { fields, labels, strange, alternating, body } = listingOf(traced(text));
    if (alternating > 1 && alternating > fields.length / 2) return 0;
    const names = fields.map(({ field }) => field.name);
    const known = names.filter((name) => sideOf(name) !== null);
    const share = (known.length + labels.size) / (names.length + labels.size + 2 * strange);
    // A log line may begin with "Server:" or "Date:": one such name alone is no header listing.
    if (known.length > 1 && (known.some(isDistinct) || known.length > 2)) return share >= 0.5 ? 0.9 * share : 0;
    const only = fields.length === 1 && strange === 0 ? fields[0]?.field : undefined;
    if (!only || body || labels.has("url")) return 0;
    const product = only.name === "server" && /^[\w.-]{2,40}(?:\/[\w.-]+)?(?: \([\w ]+\))?$/.test(only.value.text);
    return product || (isDistinct(only.name) && sideOf(only.name) !== null) ? 0.6 : 0;
  },
  read: (whole) => listed(whole, listingOf(whole)),
} satisfies Format;
