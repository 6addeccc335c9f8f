// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "161c60d512d8";
