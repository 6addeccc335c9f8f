import type { Answer } from "../shapes";

export default {
  order: 24,
  ask: "What is a firewall's false positive?",
  answer: [
    "A good request that a web application firewall took for an attack, because something in it looks like one: a quotation mark and the word select, a piece of HTML, a long base64 text, a path with dots.",
    "You recognise it when the same call passes with a harmless body. Only the owner can fix it, with an exception for that rule, path and field. Report the smallest request that shows it, the time and the id on the page. Do not disguise the text: the next rule will catch it.",
  ],
  more: [
    { title: "IP blocking", path: "/causes/ip-block" },
    { title: "Server misconfiguration", path: "/causes/server-config" },
  ],
  sources: [
    {
      title: "OWASP Core Rule Set, false positives and tuning",
      url: "https://coreruleset.org/docs/concepts/false_positives_tuning/",
    },
  ],
} satisfies Answer;
