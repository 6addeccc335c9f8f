// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e13ec3a1c0e0";
