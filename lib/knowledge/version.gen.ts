// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "3438f4216e8a";
