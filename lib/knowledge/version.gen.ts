// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "cf25b7cf946d";
