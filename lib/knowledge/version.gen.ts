// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "3a4e9fa3c209";
