import type { Question } from "../shapes";

export default {
  branch: "resource",
  order: 3,
  ask: "Is the API or feature switched off in the project or account that the credential belongs to?",
  why: "Cloud APIs must be enabled for each project, and refuse until they are.",
  howToCheck: "Open the list of enabled APIs or features of the very project that the key belongs to.",
  options: {
    off: { label: "Yes, it is off", tells: { resource: "strong", permissions: "against" } },
    on: { label: "No, it is on", tells: { resource: "against" } },
    "no-switch": { label: "There is no such switch", tells: {} },
  },
} satisfies Question;
