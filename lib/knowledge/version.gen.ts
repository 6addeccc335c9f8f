// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ea85c4b2a785";
