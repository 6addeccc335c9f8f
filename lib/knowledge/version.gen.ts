// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "379e6d268c2c";
