// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "558ca36ee5ce";
