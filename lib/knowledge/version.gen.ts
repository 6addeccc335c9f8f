// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e86b4eb87c9b";
