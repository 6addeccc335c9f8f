// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b7b0d939be35";
