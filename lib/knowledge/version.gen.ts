// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "b72b6963a36c";
