// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "68010af6bbb5";
