// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c784b6e53b1b";
