import type { Question, QuestionText } from "../shapes";

export default {
  branch: "ip-block",
  order: 3,
  ask: "Does the API, key or network keep a list of allowed addresses that yours is not on?",
  options: {
    missing: {
      label: "Yes, and my address is not on it",
      tells: { "ip-block": "strong", geo: "against", authentication: "against" },
    },
    listed: { label: "There is one, and my address is on it", tells: { "ip-block": "against" } },
    none: { label: "There is no such list", tells: {} },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "An allowlist refuses every other address, even a new one of yours.",
  howToCheck:
    "Look for IP restrictions in the settings of the key, account or firewall, and compare with the address your machine sends from (IPv6 as well).",
};
