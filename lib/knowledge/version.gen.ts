// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "5594e6a4f01c";
