import type { Question, QuestionText } from "../shapes";

export default {
  branch: "server-config",
  order: 3,
  ask: "Is everybody refused in the same way, or only you?",
  options: {
    everybody: {
      label: "Everybody: others see it too, or a status page says so",
      tells: {
        "server-config": "strong",
        resource: "weak",
        authentication: "against",
        permissions: "against",
        "token-expired": "against",
        "rate-limit": "against",
        "ip-block": "against",
        headers: "against",
      },
    },
    me: { label: "Only me or my organisation: others can call it", tells: { "server-config": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A server that refuses everybody, even on calls that its documentation allows, is itself at fault.",
  howToCheck:
    "Look at the provider's status page and issue tracker, or ask someone who uses the same API to run `curl -i {url}` with their own account.",
};
