// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "4d8bed62fd9c";
