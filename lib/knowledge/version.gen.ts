// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "f244e46c1b65";
