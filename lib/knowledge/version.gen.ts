// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "40ed6cce44e8";
