// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f4b6af5047de";
