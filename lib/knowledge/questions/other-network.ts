import type { Question, QuestionText } from "../shapes";

export default {
  branch: "ip-block",
  order: 1,
  ask: "Does the same request work from another network in the same country, such as a phone's hotspot?",
  moot: { "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, from another network it works",
      tells: {
        "ip-block": "strong",
        permissions: "against",
        authentication: "against",
        "server-config": "against",
        geo: "against",
      },
    },
    refused: { label: "No, it is refused there too", tells: { "ip-block": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If only the address changes and the refusal goes away, the address was refused.",
  howToCheck:
    "Run `curl -i {url}` once on your network and once over a phone's hotspot. When the server sends it, also compare with a run on your own laptop.",
};
