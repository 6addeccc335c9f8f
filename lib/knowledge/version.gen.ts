// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c58e74d8defb";
