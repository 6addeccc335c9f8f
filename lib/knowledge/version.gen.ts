// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "ca65d3e62b24";
