// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1d26a9d9a181";
