// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "25bb9bb210c7";
