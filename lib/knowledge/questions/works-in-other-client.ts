import type { Question, QuestionText } from "../shapes";

export default {
  branch: "headers",
  order: 1,
  ask: "Does the same call, from the same machine, work in another client such as curl or Postman?",
  moot: { "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, it works there",
      tells: {
        headers: "strong",
        cors: "moderate",
        "ip-block": "weak",
        permissions: "against",
        geo: "excludes",
        "rate-limit": "against",
        "server-config": "against",
      },
    },
    refused: { label: "No, it is refused there too", tells: { headers: "against", cors: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Two clients on one machine differ in the headers that they send and in little else.",
  howToCheck:
    "Run `curl -v {url}` with the same method, credential and body, and compare its lines that start with `>` with what your code sends.",
};
