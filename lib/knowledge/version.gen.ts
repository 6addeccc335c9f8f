// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "e9a1e6755430";
