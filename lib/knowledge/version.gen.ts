// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "76d144c6bb94";
