// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1b28d967af0b";
