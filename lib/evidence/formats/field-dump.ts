import type { Format } from "../exchange";
import { isDistinct, sideOf } from "../names";
import { quotedFields } from "../response/quoted-fields";
import { traced } from "../traced";
import { logged } from "./log";

/** How a dictionary, a map or a list begins in what languages print, perhaps with the name of its type. */
const begins =
  /^\s*(?:(?:Object )?[\w$.]{0,40}(?: \[[\w$.]{1,40}\])?(?:\(\d{1,4}\)|:\d{1,4})? ?[([]?)?[{[(](?!:|HTTP)|^\s*Array\s{0,8}\(/;
/** A name of what it holds, at the outermost level or one below. */
const member = /(?:^|[{[(,\n])\s{0,16}\[?["']?(:?[A-Za-z][\w$-]{0,60})["']?\]?\s{0,4}(?::|=>?)/g;

/** A map of header fields as a program printed it: JavaScript, Python, Go, Java, Ruby, PHP or JSON. */
export default {
  name: "header fields printed by a program",
  detect: (text) => {
    const head = text.slice(0, 8192);
    if (!begins.test(text.slice(0, 200)) || /^[<>]? ?HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b/m.test(text)) return 0;
    const { request, response } = quotedFields(traced(head));
    const names = new Set([...request, ...response].map(({ name }) => name));
    if (names.size < 2 || ![...names].some((name) => isDistinct(name))) return 0;
    // What an error says of itself stands beside its own members, not beside header fields.
    if (/["'](?:error|message|detail|code)["']\s{0,4}:/i.test(head)) return 0;
    const strangers = [...head.matchAll(member)].filter(([, name = ""]) => {
      const key = name.toLowerCase();
      return sideOf(key) === null && !names.has(key) && !/^(?:name|key|value)$/.test(key);
    });
    return strangers.length <= names.size * 0.7 ? 0.88 : 0;
  },
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;
