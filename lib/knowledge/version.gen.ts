// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f2d8bc1b7afc";
