// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "07150e39398f";
