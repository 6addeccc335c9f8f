// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "3e87cd4f3ee1";
