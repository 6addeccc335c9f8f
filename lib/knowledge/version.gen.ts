// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ac3b9812b6e9";
