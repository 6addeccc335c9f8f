// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f8f7aa86d1b7";
