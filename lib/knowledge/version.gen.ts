// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "a1045e63967d";
