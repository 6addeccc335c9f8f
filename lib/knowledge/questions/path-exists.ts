import type { Question } from "../shapes";

export default {
  branch: "resource",
  order: 1,
  ask: "Is this address missing from the current documentation, or marked there as deprecated, moved or private?",
  why: "Some APIs answer 403 for what is gone, wrong or hidden.",
  howToCheck:
    "Compare host, version, path, letter case and method with the current reference, character by character: {url}",
  options: {
    gone: {
      label: "Yes, it differs or is marked so",
      tells: { resource: "strong", permissions: "against", authentication: "against" },
    },
    documented: { label: "No, it stands there as I call it", tells: { resource: "against" } },
  },
} satisfies Question;
