// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "5f8402b6b48d";
