// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "3610ef3a4bb4";
