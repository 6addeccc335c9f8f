// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "82496b4bca82";
