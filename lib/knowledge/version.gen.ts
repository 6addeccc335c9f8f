// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "21d67d1583a5";
