import type { Format } from "../exchange";
import { sideOf } from "../names";
import { listed } from "../response/listed";
import { listingOf } from "../response/listing";
import { traced } from "../traced";

const labels =
  /^[ \t]*(?:Request (?:URL|Method)|Status Code|Remote Address|Referrer Policy|Response Status|Response Code)[ \t]*(?::|\t|\r?$)|^URL\thttps?:/gim;
const headings =
  /^[#*=▶▼▸▾ \t-]{0,40}(?:General|Request Headers|Response Headers|Response Body)\b[: \t(\d.,)kB]{0,40}(?:view source|raw)?[ \t]*\r?$/gim;

/** A name alone on its line. */
const names = /^[ \t]*:?[A-Za-z][\w-]{1,60}:?[ \t]*\r?$/gm;

/** What the network panel of developer tools, or the console of an API client, shows of one request. */
export default {
  name: "header table of developer tools",
  detect: (text) => {
    if (/^\s*(?:[{<[]|HTTP\/\d)/.test(text)) return 0;
    if (/^HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b[^\r\n]{0,80}\r?\n[\w-]{1,60}: /m.test(text)) return 0;
    const found = new Set([...(text.match(labels) ?? []), ...(text.match(headings) ?? [])].map((one) => one.trim()));
    if (found.size < 2 && (text.match(names)?.length ?? 0) < 3) return 0;
    const { fields, alternating } = listingOf(traced(text));
    const known = fields.filter(({ field }) => sideOf(field.name) !== null).length;
    if (found.size > 1 && (known > 0 || /^[ \t]*(?:Status|Response) Code/im.test(text))) return 0.955;
    return alternating > 2 && known > fields.length / 2 ? 0.9 : 0;
  },
  read: (whole) => listed(whole, listingOf(whole)),
} satisfies Format;
