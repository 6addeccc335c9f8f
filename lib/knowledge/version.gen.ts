// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "df26b9af6a67";
