// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "469a6eb4f691";
