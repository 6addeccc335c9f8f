// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "41409535b8f2";
