// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f13fe4d5db33";
