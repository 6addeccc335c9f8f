// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "80d781f3de7b";
