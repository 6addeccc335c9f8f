// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "3db6d5fb6a69";
