// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ede1d189e41a";
