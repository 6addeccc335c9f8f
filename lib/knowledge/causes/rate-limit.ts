import { any, body, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 6,
  name: "Rate limiting",
  brief: "too many requests in a given time",
  actor: "you",
  retry: "after",
  signs: [
    {
      when: status(429),
      strength: "strong",
      because: "429 is the status code for too many requests.",
      source: "https://www.rfc-editor.org/rfc/rfc6585#section-4",
    },
    {
      when: any(body(/too many requests/i), body(/rate[ -]?limit(?:ed)? (?:was |has been |is )?(?:exceeded|reached)/i)),
      strength: "strong",
      because: "The answer says in words that there were too many requests.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "You are sending more requests than the server allows.",
  meaning:
    "The server counts requests by key, account or address and refuses those beyond its limit. HTTP has 429 for this; many APIs answer 403 all the same.",
  recognise: ["Retry-After, RateLimit or X-RateLimit fields with nothing remaining."],
  neighbours: [],
  fix: ["Wait as long as Retry-After says."],
  prevention: ["Watch the remaining quota and slow down before it is used up."],
  sources: [{ title: "RFC 6585, section 4", url: "https://www.rfc-editor.org/rfc/rfc6585#section-4" }],
};
