// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "6b3f4154596b";
