// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "7d6329b9c768";
