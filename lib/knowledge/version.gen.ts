// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1ae7aaada9ba";
