// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "65c8c58d3b54";
