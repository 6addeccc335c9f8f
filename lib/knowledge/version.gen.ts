// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "9ad1fa1002b9";
