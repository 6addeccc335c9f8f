// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "78d1e15e6655";
