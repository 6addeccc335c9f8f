// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "eca8423b4b32";
