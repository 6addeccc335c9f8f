// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b5e694cc5e69";
