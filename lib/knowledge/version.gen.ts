// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ce6e7ae3a341";
