// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "7f4c9e8c79dd";
