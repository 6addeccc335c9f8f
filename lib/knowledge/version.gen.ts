// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c0899d61e70d";
