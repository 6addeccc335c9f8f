// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "9fd3c3c1a11a";
