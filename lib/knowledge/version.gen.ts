// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2d232c6cfb7e";
