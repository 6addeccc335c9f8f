// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2ab6706ac5b1";
