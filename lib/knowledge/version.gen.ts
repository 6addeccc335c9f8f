// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "66b2894f84dc";
