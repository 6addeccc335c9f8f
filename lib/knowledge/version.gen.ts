// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2c21ff516ed9";
