// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "7f5bee479b7d";
