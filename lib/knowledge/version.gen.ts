// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2c82fd3e1048";
