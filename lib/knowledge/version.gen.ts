// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "79428f42e34e";
