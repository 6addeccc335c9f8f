import type { Question, QuestionText } from "../shapes";

export default {
  branch: "resource",
  order: 1,
  ask: "Does the current documentation list this call as you make it, and is the API switched on for your project?",
  options: {
    gone: {
      label: "No: it is missing there, or deprecated, moved or private",
      tells: { resource: "strong", permissions: "against", authentication: "against" },
    },
    off: {
      label: "It is listed, but switched off in my project or account",
      tells: { resource: "strong", permissions: "against", authentication: "against" },
    },
    listed: { label: "Yes: it is listed as I call it, and nothing is switched off", tells: { resource: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Some APIs answer 403 for what is gone, wrong, hidden or not enabled.",
  howToCheck:
    "Compare host, version, path, letter case and method with the current reference, character by character: {url}. In a cloud console, open the list of enabled APIs of the project that the key belongs to.",
};
