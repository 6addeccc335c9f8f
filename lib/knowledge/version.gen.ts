// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "dace2a4c85b8";
