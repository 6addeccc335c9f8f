// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "a0345a848bc4";
