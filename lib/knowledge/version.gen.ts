// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "7a26d1f019b7";
