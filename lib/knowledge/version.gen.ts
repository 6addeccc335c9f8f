// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ac7f086f71f9";
