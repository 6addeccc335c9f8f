// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "4afb2f63f6e2";
