// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "069ac4c2ef4a";
