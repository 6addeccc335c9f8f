// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e7e7a75e5198";
