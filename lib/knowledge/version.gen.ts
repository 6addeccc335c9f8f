// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c4f9ad1d694b";
