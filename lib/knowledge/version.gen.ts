// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "18de65a17e98";
