// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "9a6c2b2ea3ea";
