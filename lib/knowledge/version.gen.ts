// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "2e82fc2e28d6";
