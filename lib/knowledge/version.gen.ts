// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f88e3e8e9ae7";
