// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "a17638c31654";
