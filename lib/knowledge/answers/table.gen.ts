// Written by `npm run tables` from the files of this folder. Do not edit.
import _what_403_means from "./what-403-means";

export type AnswerId =
  | "what-403-means";

export const answers = {
  "what-403-means": _what_403_means,
};
