// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "86d30c88d148";
