// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "cc92ff766369";
