// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "a457fc96f9d0";
