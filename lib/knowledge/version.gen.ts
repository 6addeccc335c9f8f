// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "35d0a881928c";
