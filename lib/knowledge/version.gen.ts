// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f9ef45bc05a9";
