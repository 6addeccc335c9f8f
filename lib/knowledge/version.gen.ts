// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b5079e583b60";
