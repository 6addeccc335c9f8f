// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "8c351a7eb1b3";
