// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e909f8bcbe40";
