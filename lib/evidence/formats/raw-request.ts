import type { Format } from "../exchange";
import { isRequestLine, rawDraft } from "../messages";

/** A request as sent, perhaps with its response after it. */
export default {
  name: "HTTP request",
  detect: (text) => {
    const first = /\S[^\r\n]*/.exec(text)?.[0] ?? "";
    if (!isRequestLine(first)) return 0;
    return /HTTP\/\d/.test(first) || /\n[\w-]+:[ \t]/.test(text.slice(0, 2000)) ? 0.94 : 0.3;
  },
  read: rawDraft,
} satisfies Format;
