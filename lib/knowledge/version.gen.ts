// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e5b593bb7fa6";
