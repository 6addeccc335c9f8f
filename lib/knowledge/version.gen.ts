// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "87d88bede6a0";
