// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f71cd14d94d3";
