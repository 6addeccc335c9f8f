// Written by `npm run tables` from the files of this folder. Do not edit.

export const knowledge = "be21b76aa80b";
