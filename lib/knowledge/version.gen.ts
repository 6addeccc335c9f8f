// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "c7e941cb9264";
