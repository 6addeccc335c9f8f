// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "8904581c9da5";
