// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ce1d0d1cf2cc";
