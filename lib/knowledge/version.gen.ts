// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e4bdf81c48c3";
