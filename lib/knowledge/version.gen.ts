// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "df4b7fe11c76";
