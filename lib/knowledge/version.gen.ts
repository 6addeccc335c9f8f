// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f0a7a9e91c14";
