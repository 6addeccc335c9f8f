// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "1c857ed6d245";
