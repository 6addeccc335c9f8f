// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "23c8c7b9a0fb";
