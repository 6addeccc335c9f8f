// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "d5059e56b03d";
