import type { Format } from "../exchange";
import { isKnown } from "../names";
import { opening } from "../opening";
import { isRequestLine, rawDraft } from "../response/messages";

/** A request as sent, perhaps with its response after it. */
export default {
  name: "HTTP request",
  detect: (text) => {
    // Files of requests have comments above each.
    const first = /^(?:[ \t]*(?:#|\/\/)[^\r\n]{0,400}[\r\n]+|\s){0,20}(\S[^\r\n]*)/.exec(text)?.[1] ?? "";
    if (!isRequestLine(first)) return 0;
    if (/HTTP\/\d/.test(first)) return 0.94;
    // Clients name a call in the same words, and below it what they have to say.
    const end = text.indexOf(first) + first.length;
    const below = text.slice(end, end + 200);
    const name = /^(?:\r\n|\n|\r)([\w-]{1,60}):[ \t]/.exec(below)?.[1] ?? "";
    return (isKnown(name) && !/^warning$/i.test(name)) || /\nHTTP\/\d/.test(opening(text)) ? 0.94 : 0.3;
  },
  read: rawDraft,
} satisfies Format;
