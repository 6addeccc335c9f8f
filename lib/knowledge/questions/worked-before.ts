import type { Question, QuestionText } from "../shapes";

export default {
  branch: "trunk",
  order: 3,
  ask: "Did this exact call work before?",
  options: {
    never: {
      label: "No, it never worked",
      tells: { headers: "weak", cors: "weak", "token-expired": "against", "rate-limit": "against" },
    },
    stopped: {
      label: "Yes, and it stopped although nothing was changed on our side",
      tells: {
        "token-expired": "moderate",
        "rate-limit": "moderate",
        "ip-block": "weak",
        resource: "weak",
        headers: "against",
        cors: "against",
        geo: "against",
      },
    },
    changed: {
      label: "Yes, until the code, the key or the account was changed",
      tells: {
        authentication: "moderate",
        headers: "moderate",
        permissions: "weak",
        "ip-block": "against",
        geo: "against",
        "rate-limit": "against",
        "server-config": "against",
      },
    },
    moved: {
      label: "Yes, until it ran on another machine, network or site",
      tells: {
        "ip-block": "moderate",
        geo: "moderate",
        cors: "moderate",
        permissions: "against",
        "token-expired": "against",
        "rate-limit": "against",
        resource: "against",
      },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "What changed between the last success and the first refusal is most often the cause.",
  howToCheck: "Look for the last success in your logs, then at what was deployed, renewed or moved since.",
};
