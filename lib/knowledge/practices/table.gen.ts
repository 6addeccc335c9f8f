// Written by `npm run tables` from the files of this folder. Do not edit.
import _automate_tokens from "./automate-tokens";

export type PracticeId =
  | "automate-tokens";

export const practices = {
  "automate-tokens": _automate_tokens,
};
