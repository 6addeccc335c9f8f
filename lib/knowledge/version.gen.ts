// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "33cd6c7d2ff6";
