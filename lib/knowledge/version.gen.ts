// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c2bf1167f3f1";
