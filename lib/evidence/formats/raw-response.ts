import type { Format } from "../exchange";
import { rawDraft } from "../response/messages";

/** Status line, fields and body: `curl -i`, a proxy's dump, a copy out of a terminal. */
export default {
  name: "HTTP response",
  detect: (text) =>
    /^\s*HTTP\/\d(?:\.\d)?[ \t]+\d{3}/i.test(text)
      ? 0.95
      : /^HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b[^\n]{0,60}\r?$/im.test(text)
        ? 0.5
        : 0,
  read: rawDraft,
} satisfies Format;
