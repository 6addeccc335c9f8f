// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "6a23f33ff88e";
