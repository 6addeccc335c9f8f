// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2fa888343f36";
