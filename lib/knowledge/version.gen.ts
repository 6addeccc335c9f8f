// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "dc57fb5e66fc";
