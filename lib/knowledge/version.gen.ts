// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "688bb960a2c8";
