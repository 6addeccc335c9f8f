// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "8f0285a5f66d";
