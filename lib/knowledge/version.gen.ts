// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "24d23c168e4f";
