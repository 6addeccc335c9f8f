// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1863893c24c7";
