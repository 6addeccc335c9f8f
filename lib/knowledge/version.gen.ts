// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b2df63c0f438";
