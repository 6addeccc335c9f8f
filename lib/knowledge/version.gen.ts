// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "0304fd9b7a5c";
