import type { Question, QuestionText } from "../shapes";

export default {
  branch: "ip-block",
  order: 2,
  ask: "Does the request leave through a VPN, a proxy, Tor or a hosting provider's address?",
  options: {
    yes: { label: "Yes", tells: { "ip-block": "moderate", geo: "weak" } },
    no: { label: "No, it is an ordinary home or office line", tells: { "ip-block": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Such addresses are shared and often refused by reputation, whoever uses them.",
  howToCheck:
    "Look at where the code runs (cloud, CI, office proxy) and whether `HTTPS_PROXY` or a VPN is set: `env | grep -i proxy`.",
};
