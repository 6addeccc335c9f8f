// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "d94212cc1640";
