import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 5,
  name: "Header misconfiguration",
  brief: "",
  actor: "you",
  retry: "no",
  signs: [],
} satisfies Cause;

export const texts: CauseText = {
  headline: "",
  meaning: "",
  recognise: [],
  neighbours: [],
  fix: [],
  prevention: [],
  sources: [],
};
