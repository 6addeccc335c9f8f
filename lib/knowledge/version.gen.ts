// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b4493ebb8cb4";
