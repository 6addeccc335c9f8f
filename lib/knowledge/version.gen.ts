// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f5a073caec79";
