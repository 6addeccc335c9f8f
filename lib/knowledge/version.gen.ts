// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "74b37f825c80";
