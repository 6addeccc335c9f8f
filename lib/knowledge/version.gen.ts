// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "16ee5020a12c";
