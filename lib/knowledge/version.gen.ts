// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e06d4b4d58d4";
