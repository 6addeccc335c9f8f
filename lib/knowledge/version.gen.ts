// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "a2ec8c4ff06d";
