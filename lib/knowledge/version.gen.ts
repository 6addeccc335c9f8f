// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b7a7386b72de";
