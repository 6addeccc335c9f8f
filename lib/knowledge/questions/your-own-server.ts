import type { Question } from "../shapes";

export default {
  branch: "server-config",
  order: 1,
  ask: "Do you run the server that refuses, and was it set up, moved or changed shortly before?",
  why: "A refusal that began with a change of the server is most often a fault of that change.",
  howToCheck: "Look at the deployment history and the web server's error log for the time of the refusal.",
  options: {
    changed: {
      label: "Yes, it is mine and it was changed",
      tells: { "server-config": "strong", geo: "against", "rate-limit": "against", "token-expired": "against" },
    },
    unchanged: { label: "It is mine, and nothing was changed", tells: { "server-config": "weak" } },
    theirs: { label: "No, it is someone else's", tells: { "server-config": "against" } },
  },
} satisfies Question;
