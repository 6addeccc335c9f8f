// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b4a35a8a85e5";
