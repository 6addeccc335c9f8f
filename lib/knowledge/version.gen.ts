// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ba546f4accd8";
