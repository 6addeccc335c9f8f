// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b7707fa8d291";
