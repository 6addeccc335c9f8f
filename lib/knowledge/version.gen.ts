// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c2ef34524b78";
