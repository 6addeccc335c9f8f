// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "bbe4ab5ce5aa";
