// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "fb1d3cc1e0a5";
