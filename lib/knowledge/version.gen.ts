// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c465d3bd1ea0";
