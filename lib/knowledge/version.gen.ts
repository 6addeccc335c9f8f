// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f982b9a16b4c";
