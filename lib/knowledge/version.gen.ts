// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "eb0b0069f7a5";
