// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "12a854d6350a";
