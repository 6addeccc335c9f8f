// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "adeed8c3f3dd";
