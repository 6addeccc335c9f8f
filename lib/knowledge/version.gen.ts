// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "9c8d2136ac1c";
